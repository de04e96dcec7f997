package dev.leash.checker.contract;

import static com.google.common.truth.Truth.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader says of bad rows; each line names the place, the fault and the remedy. */
class StubProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @OwnThread class C {}                    | unknown word '@OwnThread'; did you mean @OwnsThread?
          class C { @Quite void f(); }             | unknown word '@Quite'; did you mean @Quiet?
          class C { void f(@Xyzzyplugh X x); }     | unknown word '@Xyzzyplugh'; right: @OwnsThread, @Cancellable, @Borrows, @Releases, @Alias, @Keeps, @KeepsIfAbsent, @KeepsIfTrue
          class C { @Container void f(); }         | @Container can't stand on a method; right: @OwnsThread, @Starts, @Ends, @Daemon, @Cancellable, @Borrows, @Quiet, @MayThrow, @Shared, @Fluent, @Releases, @SelfEnding, @Blocks, @ReadsBlock, @Reads, @NeverBlocks, @Spawns, @Cancels, @Pool, @Unbounded, @Signals, @CalledAtEnd, @ServesRequests, @ReleasedByFramework, @NeverReturns, @Attaches, @Detaches, @Since
          @Means("Keep") class C {}                | @Means can't stand on a type; right: @OwnsThread, @NotOwner, @Starts, @Ends, @Daemon, @Cancellable, @Container, @Borrows, @Quiet, @Unbounded, @CalledAtEnd, @Since
          @Ends("sometimes") class C {}            | @Ends doesn't know "sometimes"; right: "by itself", "never", "when idle", "when unreachable"
          @Ends class C {}                         | @Ends needs a time; right: @Ends("when idle")
          @Starts class C {}                       | @Starts needs either a time or methods; right: @Starts("at once"), @Starts("first task") or @Starts(by = "start")
          @Quiet(true) class C {}                  | @Quiet takes no argument; right: @Quiet
          class C { @Blocks(limit = 1) void f(); } | @Blocks has no element 'limit'; right: interrupt, bounded, limitedBy, limited, zero
          class C { @Blocks(bounded = "poll") void f(); } | bounded of @Blocks isn't a signature; right: bounded = "poll(long,TimeUnit)"
          class C { @Blocks(limited = 1) void f(); } | limited of @Blocks is true or false; right: limited = true
          class C { @Blocks(bounded = 1) void f(); } | bounded of @Blocks isn't a string; right: bounded = "..."
          class C { @Pool(threads = "none") C f(); } | @Pool needs both elements; right: @Pool(threads = "bounded", queue = "unbounded")
          @OwnsThread(releasedBy = 1) class C {}   | releasedBy of @OwnsThread isn't a list of strings; right: {"close", "stop"}
          @OwnsThread(releasedBy = "f()") class C {} | 'f()' in @OwnsThread isn't the name of a method; right: the bare name
          class C { @OwnsThread(releasedBy = "f") C g(); } | releasedBy of @OwnsThread stands on types only; right: @OwnsThread
          class C { @Signals("take") void f(); }   | @Signals has no element 'value'; right: ends
          class C { @Signals(ends = 1) void f(); } | ends of @Signals isn't a list of strings; right: {"close", "stop"}
          class C { @Signals(ends = "take()") void f(); } | 'take()' in @Signals isn't the name of a method; right: the bare name
          @ServesRequests class C {}               | @ServesRequests can't stand on a type; right: @OwnsThread, @NotOwner, @Starts, @Ends, @Daemon, @Cancellable, @Container, @Borrows, @Quiet, @Unbounded, @CalledAtEnd, @Since
          class C { @ServesRequests(1) void f(); } | @ServesRequests takes no argument; right: @ServesRequests
          @Means("ServesRequest") @interface A {}  | @Means doesn't know "ServesRequest"; did you mean "ServesRequests"?
          @Since("x") class C {}                   | @Since needs a number; right: @Since(19)
          @Since(99999999999) class C {}           | @Since needs a number; right: @Since(19)
          @OwnsThread @NotOwner class C {}         | @OwnsThread and @NotOwner contradict each other; keep one of them
          class C { @OwnsThread @Shared C f(); }   | @OwnsThread and @Shared contradict each other; keep one of them
          class C { @Blocks @NeverBlocks void f(); } | @Blocks and @NeverBlocks contradict each other; keep one of them
          class C { void f(@OwnsThread @Borrows X x); } | @OwnsThread and @Borrows contradict each other; keep one of them
          class C { @Quiet @Quiet void f(); }      | @Quiet is given twice; keep one of them
          class C { @Quiet void f(); void f(); }   | 'f()' has another contract at test.leash:1; make them equal or keep one of them
          @Means("OwnThread") @interface A {}      | @Means doesn't know "OwnThread"; did you mean "OwnsThread"?
          class C { void f() }                     | can't be read as Java: found "}"; right: a signature such as 'void close();'
          """)
  void saysWhatIsWrong(String stub, String line) {
    assertThat(StubsForTests.of(stub).problems()).containsExactly("test.leash:1: " + line);
  }

  @Test
  void namesTheLineOfTheWord() {
    StubsForTests stubs =
        StubsForTests.of(
            """
            class C {

              @Quiet
              @Bloks(interrupt = "throws")
              void f();
            }
            """);

    assertThat(stubs.problems())
        .containsExactly("test.leash:4: unknown word '@Bloks'; did you mean @Blocks?");
  }

  @Test
  void namesBothPlacesOfAContradiction() {
    StubsForTests stubs =
        new StubsForTests()
            .add("a.leash", "\n@OwnsThread(releasedBy = \"f\")\nclass C { @Shared static X x; }")
            .add("b.leash", "@NotOwner class C { @Borrows static X x; }")
            .add("c.leash", "@Means(\"Keep\") @interface A {}")
            .add("d.leash", "@Means(\"Timeout\") @interface A {}");

    assertThat(stubs.problems())
        .containsExactly(
            "b.leash:1: 'C' has another contract at a.leash:3; make them equal or keep one of them",
            "b.leash:1: 'x' has another contract at a.leash:3; make them equal or keep one of them",
            "d.leash:1: @A has another meaning at c.leash:1; make them equal or keep one of them")
        .inOrder();
    assertThat(stubs.type("C").contract().isOwner()).isTrue();
  }

  @Test
  void goesOnBehindABadRow() {
    StubsForTests stubs =
        StubsForTests.of(
            """
            class C {

              @Quiet void before();
              void broken(int);
              @Quiet void between();
              void @ worse();
              void ();
              @Quiet void after();
            }

            class D {
              @Quite void f();
              @Quiet void g();
            }
            """);

    assertThat(stubs.problems())
        .containsExactly(
            "test.leash:4: can't be read as Java: found \")\"; right: a signature such as 'void"
                + " close();'",
            "test.leash:6: can't be read as Java: found \"@\"; right: a signature such as 'void"
                + " close();'",
            "test.leash:7: can't be read as Java: found \"(\"; right: a signature such as 'void"
                + " close();'",
            "test.leash:12: unknown word '@Quite'; did you mean @Quiet?")
        .inOrder();
    assertThat(stubs.method("C", "after").contract().quiet()).isTrue();
    assertThat(stubs.method("C", "before").contract().quiet()).isTrue();
    assertThat(stubs.method("C", "between").contract().quiet()).isTrue();
    assertThat(stubs.type("C").method("broken", java.util.List.of("int"))).isNull();
    assertThat(stubs.method("D", "g").contract().quiet()).isTrue();
  }

  @Test
  void readsWhatStandsBeforeAMissingBrace() {
    StubsForTests stubs = StubsForTests.of("class C { @Quiet void f();\n class D { void g();\n");

    assertThat(stubs.problems())
        .containsExactly(
            "test.leash:3: can't be read as Java: the file ends inside a type; right: a closing"
                + " brace");
    assertThat(stubs.method("C", "f").contract().quiet()).isTrue();
    assertThat(stubs.type("C$D").methods()).hasSize(1);
  }

  @Test
  void neverThrowsWhateverTheFileHolds() {
    String good =
        """
        package a;
        import java.util.*;
        @OwnsThread(releasedBy = {"stop"}) @Ends("when idle")
        public class C<T extends Number> {
          @Shared static C X; C(int a); @Blocks(interrupt = "throws", bounded = "p(long)") T f(@Keeps T t);
          @Since(19) interface I { @Quiet void g(int... x); }
          @Means(value = "Keep", inferred = "a\\tb") @interface A {} // end
        }
        """;
    String noise = "@{}()<>;\"'\\/*.,=1aC \n\t\u0000\ud800\u00e9";
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder(good);
      for (int edit = random.nextInt(6); edit >= 0; edit--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, noise.charAt(random.nextInt(noise.length())));
          default -> text.setLength(Math.max(1, text.length() - random.nextInt(20)));
        }
      }
      StubsForTests stubs = StubsForTests.of(text.toString());
      assertThat(stubs.index()).isNotNull();
      for (String problem : stubs.problems()) {
        assertThat(problem).matches("test\\.leash:[0-9]+: [^\\n]+; [^\\n]+");
      }
    }
  }

  @Test
  void readsAnEmptyFileAsSayingNothing() {
    assertThat(StubsForTests.of("").problems()).isEmpty();
    assertThat(StubsForTests.of("// nothing\n").index().typeNames()).isEmpty();
  }
}

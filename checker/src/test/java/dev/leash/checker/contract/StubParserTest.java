package dev.leash.checker.contract;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class StubParserTest {

  @Test
  void readsTheWordsOfAType() {
    StubsForTests stubs =
        StubsForTests.of(
            """
            package a.b;

            @OwnsThread(releasedBy = {"stop", "halt"})
            @Starts(by = "start")
            @Ends("when idle")
            @Daemon
            interface Server {
              @Cancellable(by = "end") @Container @Borrows @Quiet @Unbounded
              class Handle {}
            }

            @NotOwner @Starts("first task")
            class Managed {}
            """);

    assertThat(stubs.problems()).isEmpty();
    assertThat(stubs.type("a.b.Server").contract())
        .isEqualTo(
            new TypeContract(
                "a.b.Server",
                Ownership.OWNER,
                List.of("stop", "halt"),
                Starts.BY_CALL,
                List.of("start"),
                Ends.WHEN_IDLE,
                true,
                List.of(),
                false,
                false,
                false,
                false,
                false));
    assertThat(stubs.type("a.b.Server$Handle").contract())
        .isEqualTo(
            new TypeContract(
                "a.b.Server$Handle",
                Ownership.UNSTATED,
                List.of(),
                Starts.UNSTATED,
                List.of(),
                Ends.UNSTATED,
                false,
                List.of("end"),
                true,
                true,
                false,
                true,
                true));
    assertThat(stubs.type("a.b.Managed").contract().ownership()).isEqualTo(Ownership.NOT_OWNER);
    assertThat(stubs.type("a.b.Managed").contract().starts()).isEqualTo(Starts.FIRST_TASK);
  }

  @Test
  void givesHandlesTheUsualCancellingMethods() {
    StubsForTests stubs = StubsForTests.of("@Cancellable interface Handle {}");

    assertThat(stubs.type("Handle").contract().cancelledBy())
        .containsExactly("cancel", "close", "dispose", "unsubscribe")
        .inOrder();
  }

  @Test
  void readsWhatAResultMeans() {
    StubsForTests stubs =
        StubsForTests.of(
            """
            class F {
              @OwnsThread @Ends("by itself") @Starts("at once") @Daemon
              static F make();
              @Shared static F common();
              @Fluent F with(int x);
              F plain();
            }
            """);

    MethodContract made = stubs.method("F", "make").contract();
    assertThat(made.result()).isEqualTo(Result.OWNED);
    assertThat(made.ends()).isEqualTo(Ends.BY_ITSELF);
    assertThat(made.starts()).isEqualTo(Starts.AT_ONCE);
    assertThat(made.daemon()).isTrue();
    assertThat(stubs.method("F", "common").contract().result()).isEqualTo(Result.SHARED);
    assertThat(stubs.method("F", "with", "int").contract().result()).isEqualTo(Result.RECEIVER);
    assertThat(stubs.method("F", "plain").contract()).isEqualTo(MethodContract.UNSTATED);
  }

  @Test
  void readsTheRolesOfParameters() {
    StubsForTests stubs =
        StubsForTests.of(
            """
            class C {
              C(@OwnsThread X a, @Borrows X b, @Releases X c, @Alias X d);
              void put(int index, @Keeps Object e);
              Object putIfAbsent(@KeepsIfAbsent Object... e) {}
              boolean offer(@KeepsIfTrue Object e);
              @Borrows void use(X a, @OwnsThread X b);
            }
            """);

    assertThat(stubs.problems()).isEmpty();
    assertThat(stubs.method("C", "<init>", "X", "X", "X", "X").contract().params())
        .containsExactly(ParamRole.TAKEN, ParamRole.BORROWED, ParamRole.RELEASED, ParamRole.ALIAS)
        .inOrder();
    assertThat(stubs.method("C", "put", "int", "Object").contract().params())
        .containsExactly(ParamRole.UNSTATED, ParamRole.KEPT)
        .inOrder();
    MethodContract variable = stubs.method("C", "putIfAbsent", "Object[]").contract();
    assertThat(variable.param(0)).isEqualTo(ParamRole.KEPT_IF_ABSENT);
    assertThat(variable.param(7)).isEqualTo(ParamRole.KEPT_IF_ABSENT);
    assertThat(stubs.method("C", "offer", "Object").contract().param(0))
        .isEqualTo(ParamRole.KEPT_IF_TRUE);
    assertThat(stubs.method("C", "use", "X", "X").contract().params())
        .containsExactly(ParamRole.BORROWED, ParamRole.TAKEN)
        .inOrder();
  }

  @Test
  void readsWaitsSpawnsAndReleases() {
    StubsForTests stubs =
        StubsForTests.of(
            """
            class W {
              @Blocks(interrupt = "throws", bounded = "poll(long, TimeUnit)", limitedBy = "T#in(int)")
              void take();
              @Blocks(interrupt = "ignored", limited = true, zero = "forever") void join(long ms);
              @NeverBlocks @MayThrow void put(Object o);
              @Spawns(threads = "bounded", queue = "unbounded", periodic = true) void every();
              @Releases(interrupts = true, waits = true) void close();
              @Cancels(interrupts = "argument") boolean cancel(boolean b);
              @Pool(threads = "unbounded", queue = "none") static W cached();
              @ReadsBlock(interrupt = "closes") static Object in;
              @Signals(ends = {"take", "poll"}) void add(Object o);
              @ServesRequests void handle(Object o);
              @Reads @Signals @CalledAtEnd @ReleasedByFramework @SelfEnding @Quiet @NeverReturns
              void all();
              @Attaches void set(Object o);
              @Detaches void unset();
            }
            """);

    assertThat(stubs.problems()).isEmpty();
    assertThat(stubs.method("W", "set", "Object").contract().residue()).isEqualTo(Residue.ATTACHED);
    assertThat(stubs.method("W", "unset").contract().residue()).isEqualTo(Residue.DETACHED);
    assertThat(stubs.method("W", "take").contract().blocks())
        .isEqualTo(
            new Blocks(
                Blocks.Interrupt.THROWS,
                "poll(long,TimeUnit)",
                List.of("T#in(int)"),
                false,
                false));
    assertThat(stubs.method("W", "join", "long").contract().blocks())
        .isEqualTo(new Blocks(Blocks.Interrupt.IGNORED, "", List.of(), true, true));
    assertThat(stubs.method("W", "put", "Object").neverBlocks()).isTrue();
    assertThat(stubs.method("W", "put", "Object").mayThrow()).isTrue();
    assertThat(stubs.method("W", "every").contract().spawns())
        .isEqualTo(new Spawns(true, false, true));
    assertThat(stubs.method("W", "close").contract().release()).isEqualTo(new Release(true, true));
    assertThat(stubs.method("W", "cancel", "boolean").contract().cancel())
        .isEqualTo(new Cancel(Cancel.Interrupts.ARGUMENT));
    assertThat(stubs.method("W", "cached").contract().pool())
        .isEqualTo(new Pool(Pool.Bound.UNBOUNDED, Pool.Bound.NONE));
    assertThat(stubs.type("W").fields().get(0).readsBlock())
        .isEqualTo(new Blocks(Blocks.Interrupt.CLOSES, "", List.of(), false, false));
    assertThat(stubs.method("W", "add", "Object").contract().signal())
        .isEqualTo(new Signal(List.of("take", "poll")));
    assertThat(stubs.method("W", "handle", "Object").contract().servesRequests()).isTrue();
    MethodContract all = stubs.method("W", "all").contract();
    assertThat(all.reads()).isTrue();
    assertThat(all.signal()).isEqualTo(new Signal(List.of()));
    assertThat(all.calledAtEnd()).isTrue();
    assertThat(all.servesRequests()).isFalse();
    assertThat(all.releasedByFramework()).isTrue();
    assertThat(all.selfEnding()).isTrue();
    assertThat(all.quiet()).isTrue();
    assertThat(all.neverReturns()).isTrue();
  }

  @Test
  void takesASignalForTheWaitsWhoseNamesBeginAsItSays() {
    StubsForTests stubs =
        StubsForTests.of(
            "class Q { @Signals(ends = {\"take\"}) void add(Object o); @Signals void wake(); }");

    Signal add = requireNonNull(stubs.method("Q", "add", "Object").contract().signal());
    Signal wake = requireNonNull(stubs.method("Q", "wake").contract().signal());
    assertThat(add.ends("take")).isTrue();
    assertThat(add.ends("takeFirst")).isTrue();
    assertThat(add.ends("put")).isFalse();
    assertThat(wake.ends("put")).isTrue();
  }

  @Test
  void readsTheRolesOfFields() {
    StubsForTests stubs =
        StubsForTests.of("class C { @Shared static X a, b; @OwnsThread X c; @Borrows X d; X e; }");

    assertThat(stubs.type("C").fields().stream().map(FieldRow::role))
        .containsExactly(
            FieldRole.SHARED,
            FieldRole.SHARED,
            FieldRole.OWNED,
            FieldRole.BORROWED,
            FieldRole.UNSTATED)
        .inOrder();
  }

  @Test
  void erasesAndQualifiesParameterTypes() {
    StubsForTests stubs =
        StubsForTests.of(
            """
            package p;

            import java.time.Duration;
            import java.util.Map;

            class G<E, N extends Number> {
              <T extends Comparable<T> & Runnable> void f(
                  E e, N[] n, T t, Map.Entry<E, N> entry, java.util.List<? super E>[]... lists);
              class Inner { void g(E e, Duration d); }
            }
            """);

    assertThat(stubs.type("p.G").methods().get(0).parameters())
        .containsExactly(
            "java.lang.Object",
            "Number[]",
            "Comparable",
            "java.util.Map.Entry",
            "java.util.List[][]")
        .inOrder();
    assertThat(stubs.type("p.G$Inner").methods().get(0).parameters())
        .containsExactly("java.lang.Object", "java.time.Duration")
        .inOrder();
  }

  @Test
  void findsAMethodByQualifiedTypesHoweverItsStubWritesThem() {
    StubsForTests stubs = StubsForTests.of("class C { @Quiet void f(TimeUnit u, Map.Entry e); }");

    assertThat(
            stubs
                .type("C")
                .method("f", List.of("java.util.concurrent.TimeUnit", "java.util.Map.Entry")))
        .isNotNull();
    assertThat(stubs.type("C").method("f", List.of("a.MyTimeUnit", "java.util.Map.Entry")))
        .isNull();
    assertThat(stubs.type("C").method("f", List.of("java.util.concurrent.TimeUnit"))).isNull();
  }

  @Test
  void prefersTheOverloadThatIsNamedExactly() {
    StubsForTests stubs =
        StubsForTests.of(
            "class C { @Quiet void f(Timer t); @Signals void f(javax.swing.Timer t); }");

    // Of the two rows, the first could mean either timer.
    assertThat(stubs.problems())
        .containsExactly(
            "test.leash:1: 'f(javax.swing.Timer)' has another contract at test.leash:1; make them"
                + " equal or keep one of them");
  }

  @Test
  void takesConstructorsWithAndWithoutABody() {
    StubsForTests stubs =
        StubsForTests.of(
            """
            class C {
              // C(a); in a comment, and "C(b);" in a string, stay what they are.
              C(int a);
              @Quiet C(String s) throws java.io.IOException;
              C(Object o) {}
              @Deprecated C clone(C c);
              record R(int x) { R(String s); }
            }
            """);

    assertThat(stubs.problems()).isEmpty();
    assertThat(stubs.type("C").methods().stream().map(MethodRow::signature))
        .containsExactly("<init>(int)", "<init>(String)", "<init>(Object)", "clone(C)");
    assertThat(stubs.type("C$R").methods()).hasSize(1);
  }

  @Test
  void readsWhatAnAnnotationMeans() {
    StubsForTests stubs =
        StubsForTests.of(
            """
            package q;

            @Means(value = "ReleasedByFramework", element = "destroy", inferred = {"close", "stop"})
            @interface Bean {
              @Means("CalledAtEnd") @interface End {}
              @Means("ServesRequests") @interface Get {}
            }
            """);

    assertThat(stubs.index().meanings("q.Bean"))
        .containsExactly(
            new Meaning(Meaning.Word.RELEASED_BY_FRAMEWORK, "destroy", List.of("close", "stop")));
    assertThat(stubs.index().meanings("q.Bean$End"))
        .containsExactly(Meaning.of(Meaning.Word.CALLED_AT_END));
    assertThat(stubs.index().meanings("q.Bean$Get"))
        .containsExactly(Meaning.of(Meaning.Word.SERVES_REQUESTS));
    assertThat(stubs.index().meanings("q.Other")).isEmpty();
    assertThat(stubs.index().type("q.Bean")).isNull();
  }

  @Test
  void everyMeaningHasAWordOfItsOwn() {
    for (Meaning.Word word : Meaning.Word.values()) {
      assertThat(Meaning.Word.of(word.written())).isEqualTo(word);
    }
    assertThat(Meaning.Word.OWNS_THREAD.written()).isEqualTo("OwnsThread");
  }

  @Test
  void keepsTheJavaVersionOfARow() {
    StubsForTests stubs =
        StubsForTests.of("@Since(21) class C { @Since(22) void f(); void g(); class D {} }");

    assertThat(stubs.type("C").since()).isEqualTo(21);
    assertThat(stubs.type("C$D").since()).isEqualTo(21);
    assertThat(stubs.method("C", "f").since()).isEqualTo(22);
    assertThat(stubs.method("C", "g").since()).isEqualTo(0);
  }

  @Test
  void joinsTheFilesOfAType() {
    StubsForTests stubs =
        new StubsForTests()
            .add("a.leash", "class C { @Quiet void f(); @Shared static X x; }")
            .add("b.leash", "@OwnsThread(releasedBy = \"f\") class C { void g(); void f(); }");

    assertThat(stubs.problems())
        .containsExactly(
            "b.leash:1: 'f()' has another contract at a.leash:1; make them equal or keep one of"
                + " them");
    assertThat(stubs.type("C").contract().isOwner()).isTrue();
    assertThat(stubs.type("C").methods()).hasSize(2);
    assertThat(stubs.method("C", "f").contract().quiet()).isTrue();
    assertThat(stubs.type("C").fields()).hasSize(1);
  }
}

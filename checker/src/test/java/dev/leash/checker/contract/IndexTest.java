package dev.leash.checker.contract;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
  private static final String ONE =
      """
      package a;
      @OwnsThread(releasedBy = {"stop", "halt"}) @Starts(by = "go") @Ends("when idle") @Daemon
      @Unbounded @Container @Borrows @Quiet @Cancellable(by = "x")
      class One {
        One(@OwnsThread X x);
        @Blocks(interrupt = "throws", bounded = "p(long)", limitedBy = {"q(int)", "r()"}) void f();
        @Spawns(threads = "bounded", periodic = true) @Pool(threads = "argument", queue = "none")
        @Cancels(interrupts = "never") @Releases(interrupts = true) @Reads @ReadsBlock @Signals
        @OwnsThread @Ends("never") @Starts(by = "begin") @Daemon @CalledAtEnd @ReleasedByFramework
        @SelfEnding @NeverReturns @MayThrow @NeverBlocks @Since(19) @Unbounded
        @Cancellable static One g(@Alias X x, @Cancellable int n, @Cancellable @Keeps X... more);
        @Signals(ends = {"f", "take"}) @ServesRequests void h();
        @Shared @ReadsBlock(interrupt = "closes") static X IN;
      }
      """;
  private static final String TWO =
      """
      package a;
      @NotOwner class Two { @Quiet void f(); @Quiet void f(int x); }
      @Means(value = "AutoClose", element = "value", inferred = {"close"}) @interface Auto {}
      """;

  @TempDir Path folder;

  @Test
  void givesBackWhatWasWritten() throws IOException {
    ContractIndex written = new StubsForTests().add("1", ONE).add("2", TWO).index();

    ContractIndex read = IndexFile.read(IndexWriter.bytes(written));

    assertThat(read.typeNames()).containsExactly("a.One", "a.Two").inOrder();
    assertThat(read.annotationNames()).containsExactly("a.Auto");
    assertThat(read.meanings("a.Auto")).isEqualTo(written.meanings("a.Auto"));
    assertThat(read.meanings("a.One")).isEmpty();
    assertThat(read.type("a.Three")).isNull();
    for (String name : written.typeNames()) {
      assertThat(plain(read, name)).isEqualTo(plain(written, name));
    }
  }

  /** The row without places, which the index doesn't keep, and in the order of the index. */
  private static TypeRow plain(ContractIndex index, String name) {
    TypeRow row = index.type(name);
    assertNotNull(row);
    List<MethodRow> methods = new ArrayList<>();
    for (MethodRow each : row.methods()) {
      methods.add(
          new MethodRow(
              each.name(),
              each.parameters(),
              each.contract(),
              each.neverBlocks(),
              each.mayThrow(),
              each.since(),
              Place.SHIPPED));
    }
    methods.sort((one, other) -> one.signature().compareTo(other.signature()));
    List<FieldRow> fields =
        row.fields().stream()
            .map(each -> new FieldRow(each.name(), each.role(), each.readsBlock(), Place.SHIPPED))
            .toList();
    return new TypeRow(row.contract(), methods, fields, row.since(), Place.SHIPPED);
  }

  @Test
  void hasTheSameBytesWhateverTheOrder() {
    ContractIndex index = new StubsForTests().add("1", ONE).add("2", TWO).index();
    ContractIndex turned = new StubsForTests().add("2", TWO).add("1", ONE).index();
    ContractIndex shuffled =
        StubsForTests.of(
                TWO.replace(
                    "@Quiet void f(); @Quiet void f(int x);",
                    "@Quiet void f(int x); @Quiet void f();"))
            .add("1", ONE)
            .index();

    assertThat(IndexWriter.bytes(turned)).isEqualTo(IndexWriter.bytes(index));
    assertThat(IndexWriter.bytes(shuffled)).isEqualTo(IndexWriter.bytes(index));
  }

  @Test
  void refusesDamagedBytes() {
    byte[] bytes = IndexWriter.bytes(StubsForTests.of(ONE).add("2", TWO).index());

    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> IndexFile.read(cut));
    }
    assertThrows(IOException.class, () -> IndexFile.read("not an index".getBytes(UTF_8)));
    byte[] other = bytes.clone();
    other[7]++;
    assertThat(assertThrows(IOException.class, () -> IndexFile.read(other)))
        .hasMessageThat()
        .isEqualTo("the index has version " + (IndexFormat.VERSION + 1));
  }

  @Test
  void survivesEveryFlippedByte() {
    byte[] bytes = IndexWriter.bytes(StubsForTests.of(ONE).add("2", TWO).index());

    for (int i = 0; i < bytes.length; i++) {
      byte[] flipped = bytes.clone();
      flipped[i] ^= (byte) 0xFF;
      try {
        ContractIndex index = IndexFile.read(flipped);
        for (String name : index.typeNames()) {
          assertThat(index.type(name)).isNotNull();
        }
      } catch (IOException e) {
        assertThat(e).hasMessageThat().startsWith("the index ");
      }
    }
  }

  @Test
  void tellsOfAMissingIndexOnceAndSaysNothingElse() {
    List<String> lines = new ArrayList<>();

    ContractIndex index = ShippedContracts.load("/no/such/index", lines::add);

    assertThat(index.typeNames()).isEmpty();
    assertThat(lines)
        .containsExactly(
            "Leash: no shipped contracts (it is not in the plugin's jar); JDK and library types are"
                + " unknown until Leash is installed afresh");
  }

  @Test
  void buildsFromAFolderWhateverItsLayout() throws IOException {
    write("x/one.leash", ONE);
    write("two.leash", TWO);
    write("notes.txt", "not a stub");
    IndexBuilder.main(new String[] {folder.toString(), folder.resolve("out/index").toString()});
    byte[] bytes = Files.readAllBytes(folder.resolve("out/index"));

    assertThat(bytes)
        .isEqualTo(IndexWriter.bytes(new StubsForTests().add("1", ONE).add("2", TWO).index()));
  }

  @Test
  void failsTheBuildWithALineForEachProblem() throws IOException {
    Path a = write("a.leash", "@Quite class A {}");
    Path b = write("b.leash", "class B {\n  @Kwiet void f();\n}");

    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                IndexBuilder.main(
                    new String[] {folder.toString(), folder.resolve("index").toString()}));

    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "the contracts have problems\n"
                + a
                + ":1: unknown word '@Quite'; did you mean @Quiet?\n"
                + b
                + ":2: unknown word '@Kwiet'; did you mean @Quiet?");
    assertThat(Files.exists(folder.resolve("index"))).isFalse();
  }

  @Test
  void tellsOfAPathThatIsNotThere() {
    List<String> lines = new ArrayList<>();

    ContractIndex index = StubFiles.read(List.of("no/such/stubs", "\0"), lines::add);

    assertThat(index.typeNames()).isEmpty();
    assertThat(lines)
        .containsExactly(
            "Leash:Contracts: no readable file or folder 'no/such/stubs'; right: a path of stubs",
            "Leash:Contracts: no readable file or folder '\0'; right: a path of stubs");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}

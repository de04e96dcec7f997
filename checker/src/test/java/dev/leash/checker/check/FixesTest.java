package dev.leash.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.checker.OwnershipCase;
import dev.leash.checker.check.LeashCompiler.Found;
import dev.leash.checker.check.LeashCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every fix that is offered compiles, silences its finding and adds no other. */
class FixesTest {

  private static final Path CASES = Path.of("..", "testcases", "ownership");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> mendsEveryCaseForWhichItOffersAFix() {
    return OwnershipCase.below(CASES).stream()
        .filter(c -> c.isLeak() && c.release() <= Runtime.version().feature())
        .map(c -> dynamicTest(c.name(), () -> prove(c.name(), c.sources())));
  }

  /** Applies all fixes for {@code sources}; returns how many there were. */
  private int prove(String name, List<Path> sources) throws IOException {
    Path work = Files.createTempDirectory(folder, "case");
    LeashCompiler compiler = new LeashCompiler(Files.createDirectory(work.resolve("classes")));
    List<Path> copies = copy(sources, work);
    Result before = compiler.compile(copies);
    long offered = before.findings().stream().filter(Found::offersFix).count();
    if (offered == 0) {
      return 0;
    }
    compiler.patch(copies);
    String patched = patched(copies);
    Result after = compiler.compile(copies);
    assertTrue(after.succeeded(), () -> name + " compiles no more: " + after.errors() + patched);
    List<String> left = new ArrayList<>();
    before.findings().stream().filter(f -> !f.offersFix()).forEach(f -> left.add(f.essence()));
    List<String> found = new ArrayList<>(after.findings().stream().map(Found::essence).toList());
    left.forEach(found::remove);
    assertEquals(List.of(), found, () -> name + " has findings after its fix: " + patched);
    return (int) offered;
  }

  private static List<Path> copy(List<Path> sources, Path work) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Path source : sources) {
      Path folder = Files.createDirectories(work.resolve("source" + copies.size()));
      copies.add(Files.copy(source, folder.resolve(OwnershipCase.fileName(source))));
    }
    return copies;
  }

  private static String patched(List<Path> sources) {
    StringBuilder text = new StringBuilder();
    for (Path source : sources) {
      try {
        text.append("\n").append(Files.readString(source));
      } catch (IOException e) {
        text.append(e);
      }
    }
    return text.toString();
  }
}

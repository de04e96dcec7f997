package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.Case;
import dev.leash.checker.check.LeashCompiler.Found;
import dev.leash.checker.check.LeashCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies the fixes that some checks offer, and asserts that the result compiles and has no finding
 * but those that had none.
 */
final class FixProof {

  private final Path folder;
  private final List<Class<? extends BugChecker>> checks;

  /**
   * What became of sources.
   *
   * @param fixes how many fixes were applied
   * @param text the text of the sources then; empty if there was no fix
   */
  record Proved(int fixes, String text) {}

  /** Proves the fixes of {@code checks} in folders below {@code folder}. */
  FixProof(Path folder, List<Class<? extends BugChecker>> checks) {
    this.folder = folder;
    this.checks = checks;
  }

  /** Applies all fixes for copies of {@code sources}. */
  Proved prove(String name, List<Path> sources) throws IOException {
    Path work = Files.createTempDirectory(folder, "case");
    Path classes = Files.createDirectory(work.resolve("classes"));
    LeashCompiler compiler = new LeashCompiler(classes, checks);
    List<Path> copies = copy(sources, work);
    String[] warn =
        checks.stream().map(c -> "-Xep:" + c.getSimpleName() + ":WARN").toArray(String[]::new);
    Result before = compiler.compile(copies, warn);
    assertWithMessage("%s doesn't compile: %s", name, before.errors())
        .that(before.succeeded())
        .isTrue();
    long offered = before.findings().stream().filter(Found::offersFix).count();
    if (offered == 0) {
      return new Proved(0, "");
    }
    compiler.patch(copies, warn);
    String patched = text(copies);
    Result after = compiler.compile(copies, warn);
    assertWithMessage("%s compiles no more: %s%s", name, after.errors(), patched)
        .that(after.succeeded())
        .isTrue();
    List<String> found = new ArrayList<>(after.findings().stream().map(Found::essence).toList());
    before.findings().stream().filter(f -> !f.offersFix()).forEach(f -> found.remove(f.essence()));
    assertWithMessage("%s has findings after its fix: %s", name, patched).that(found).isEmpty();
    return new Proved((int) offered, patched);
  }

  /** As {@link #prove(String, List)}, for one source that declares one top-level class. */
  Proved prove(String source) throws IOException {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    Path file = Files.createTempDirectory(folder, "inline").resolve(name + ".java");
    return prove(name, List.of(Files.writeString(file, source)));
  }

  private static List<Path> copy(List<Path> sources, Path work) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Path source : sources) {
      Path target = Files.createDirectories(work.resolve("source" + copies.size()));
      copies.add(Files.copy(source, target.resolve(Case.fileName(source))));
    }
    return copies;
  }

  private static String text(List<Path> sources) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path source : sources) {
      text.append("\n").append(Files.readString(source));
    }
    return text.toString();
  }
}

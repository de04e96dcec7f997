package dev.leash.checker.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/** Says what of the sources {@code leash check} could not look at, and what would help. */
final class CheckSummary {

  private static final int SHOWN = 5;

  private final Path root;
  private final PrintWriter err;

  CheckSummary(Path root, PrintWriter err) {
    this.root = root;
    this.err = err;
  }

  /** Says it; nothing if all {@code files} were analysed whole. */
  void write(SourceCheck check, int files, boolean verbose) {
    if (verbose) {
      check.errors().forEach(error -> err.println(Text.line(error)));
    }
    check.notes().stream().distinct().forEach(note -> err.println(Text.line(note)));
    leftOut(check.leftOut());
    int partly = check.incomplete().size();
    if (partly > 0 || !check.missing().isEmpty()) {
      int whole = files - check.leftOut().size() - partly;
      err.println(
          "leash: analysed "
              + Text.files(files - check.leftOut().size())
              + ", "
              + (whole == 0 ? "none" : whole)
              + " of them whole: "
              + Text.files(partly)
              + (partly == 1 ? " has" : " have")
              + " unresolved types, which count as unknown code, so leaks are missed there.");
      if (!check.missing().isEmpty()) {
        err.println("leash: missing from the class path: " + check.missing().packages());
        err.println("leash: give the jars with --classpath, or --maven to ask the build for them.");
      } else if (!verbose) {
        err.println("leash: --verbose shows what javac says.");
      }
    }
  }

  private void leftOut(Map<Path, String> leftOut) {
    int shown = 0;
    for (Map.Entry<Path, String> entry : leftOut.entrySet()) {
      if (shown++ == SHOWN) {
        err.println("leash: left out " + Text.files(leftOut.size() - SHOWN) + " more");
        return;
      }
      Path file = entry.getKey();
      Path name = file.startsWith(root) ? root.relativize(file) : file;
      err.println("leash: left out " + Text.line(name) + ": " + Text.line(entry.getValue()));
    }
  }
}

package dev.leash.checker.cli;

import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.InvalidCommandLineOptionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which checks {@code leash check} runs, and how. */
final class CheckOptions {

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "CHECK",
      description = "Run these checks only, also ones that are off by default.")
  private List<String> only = List.of();

  @Option(names = "--all", description = "Run the checks that are off by default as well.")
  private boolean all;

  @Option(
      names = "--strict",
      description = "Code that isn't in view and has no contract counts as releasing nothing.")
  private boolean strict;

  @Option(
      names = "--process-wide",
      description = "Report owners that live as long as the process as well.")
  private boolean processWide;

  @Option(
      names = "--contracts",
      paramLabel = "PATH",
      description = "Read these stubs, files or folders, for code that can't be annotated.")
  private List<Path> contracts = List.of();

  @Option(
      names = "-X",
      paramLabel = "ep…",
      description = "A flag of Error Prone: -Xep:UnboundedWait:OFF, -XepExcludedPaths:.*/gen/.*")
  private List<String> flags = List.of();

  /**
   * Error Prone's flags.
   *
   * @throws WrongUse if there is no such check, no such stub or no such flag
   */
  List<String> errorProneFlags() {
    List<String> names = Checks.names();
    List<String> result = new ArrayList<>();
    if (!only.isEmpty()) {
      result.add("-XepDisableAllChecks");
    }
    for (String name : only) {
      if (!names.contains(name)) {
        throw new WrongUse(
            "--only: no check '" + Text.line(name) + "'; there are " + String.join(", ", names));
      }
    }
    for (String name : all ? names : only) {
      result.add("-Xep:" + name);
    }
    if (strict) {
      result.add("-XepOpt:Leash:Strict=true");
    }
    if (processWide) {
      result.add("-XepOpt:Leash:ProcessWide=true");
    }
    addContracts(result);
    addFlags(result);
    return result;
  }

  private void addContracts(List<String> result) {
    List<String> paths = new ArrayList<>();
    for (Path path : contracts) {
      if (!Files.exists(path)) {
        throw new WrongUse("--contracts: no such file or folder: " + Text.line(path));
      }
      paths.add(path.toAbsolutePath().toString());
    }
    if (!paths.isEmpty()) {
      result.add("-XepOpt:Leash:Contracts=" + String.join(",", paths));
    }
  }

  private void addFlags(List<String> result) {
    for (String flag : flags) {
      String whole = "-X" + flag;
      if (!whole.startsWith("-Xep")) {
        throw new WrongUse(Text.line(whole) + ": only flags of Error Prone (-Xep…) are taken");
      }
      if (whole.startsWith("-XepPatch")) {
        throw new WrongUse(Text.line(whole) + ": 'leash check' doesn't change sources");
      }
      try {
        ErrorProneOptions.processArgs(List.of(whole));
      } catch (InvalidCommandLineOptionException e) {
        throw new WrongUse(Text.line(whole) + ": " + Text.line(String.valueOf(e.getMessage())));
      }
      result.add(whole);
    }
  }
}

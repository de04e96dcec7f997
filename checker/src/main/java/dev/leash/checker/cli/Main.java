package dev.leash.checker.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.leash.checker.report.UnreadableFindings;
import dev.leash.checker.report.Visible;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Leash. */
@Command(
    name = "leash",
    description = "Finds the threads, waits and tasks that nothing ends.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CheckCommand.class,
      ReportCommand.class,
      BaselineCommand.class,
      ScoreCommand.class,
      MapCommand.class
    })
public final class Main {

  /** Nothing to report. */
  static final int CLEAN = 0;

  /** Findings, or a gate that doesn't hold. */
  static final int FINDINGS = 1;

  /** Wrong use, or unreadable input. */
  static final int UNUSABLE = 2;

  private Main() {}

  /** Runs a command and ends the process with its exit code: 0, 1 or 2. */
  public static void main(String[] args) {
    System.exit(
        run(
            new PrintWriter(System.out, true, UTF_8),
            new PrintWriter(System.err, true, UTF_8),
            args));
  }

  /** Runs a command; returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (problem, rest) -> {
          err.println("leash: " + Visible.line(String.valueOf(problem.getMessage())));
          err.println(
              "Try: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
          return UNUSABLE;
        });
    line.setExecutionExceptionHandler(
        (problem, command, parsed) -> {
          boolean known = problem instanceof WrongUse || problem instanceof UnreadableFindings;
          String what = known ? String.valueOf(problem.getMessage()) : "internal error: " + problem;
          err.println("leash: " + Visible.line(what));
          return UNUSABLE;
        });
    int code = execute(line, args);
    out.flush();
    if (out.checkError()) {
      err.println("leash: standard output was closed, or its disk is full, before all was written");
      code = UNUSABLE;
    }
    err.flush();
    return code;
  }

  private static int execute(CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      line.getErr().println("leash: Java has too little memory for this; give it more by -Xmx");
      return UNUSABLE;
    }
  }
}

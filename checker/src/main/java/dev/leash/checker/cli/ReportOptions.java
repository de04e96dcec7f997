package dev.leash.checker.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import dev.leash.checker.findings.Baseline;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Selection;
import dev.leash.checker.report.Snapshot;
import dev.leash.checker.report.Unreadable;
import dev.leash.checker.report.format.SummaryRenderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of commands that end in a report, and what they do. */
final class ReportOptions {

  /** What makes a command end with 1. */
  enum FailOn {
    /** A finding that isn't known. */
    NEW,
    /** A finding, known or not. */
    ANY,
    /** Nothing. */
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT); // as people write it
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How: ${COMPLETION-CANDIDATES}. Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report there, not to the terminal.")
  private @Nullable Path output;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "The findings in this baseline are known.")
  private @Nullable Path baseline;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description =
          "Findings files of the code before the change: says what is introduced and fixed.")
  private @Nullable List<Path> against;

  @Option(names = "--new-only", description = "Leave out what is known, or was there before.")
  private boolean newOnly;

  @Option(
      names = "--suppressed",
      description = "Show the findings that the source suppresses, too.")
  private boolean suppressed;

  @Option(
      names = "--fail-on",
      paramLabel = "WHICH",
      defaultValue = "new",
      description =
          "Which findings make the exit code 1: ${COMPLETION-CANDIDATES}. Default: new, which is"
              + " all that no baseline and no --against knows.")
  private FailOn failOn = FailOn.NEW;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      defaultValue = "${env:GITHUB_STEP_SUMMARY}",
      description =
          "With --format github: append a summary in Markdown to this file. Default: the one that"
              + " GITHUB_STEP_SUMMARY names.")
  private @Nullable String summary;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that the paths of sources start from. Default: this one.")
  private Path root = Path.of(".");

  /**
   * Writes the report that the options ask for.
   *
   * @return the exit code
   * @throws WrongUse if an option names what can't be used
   */
  int report(Snapshot snapshot) {
    if (!Files.isDirectory(root)) {
      throw new WrongUse(root + ": --root isn't a folder");
    }
    return report(snapshot, root);
  }

  /** The same for sources whose paths start from {@code root}. */
  int report(Snapshot snapshot, Path root) {
    Selection selection = new Selection(readBaseline(), readBase(), newOnly, suppressed);
    Report report = selection.of(snapshot, root);
    if (output == null) {
      print(report);
    } else {
      Renderer renderer = format.renderer(Ansi.OFF);
      Output.write(output, out -> renderer.render(report, out));
    }
    if (format == Format.GITHUB && summary != null && !summary.isEmpty()) {
      append(Path.of(summary), report);
    }
    return exitCode(report);
  }

  /** The folder that the user says the paths of sources start from; null if nothing is said. */
  @Nullable Path givenRoot() {
    return spec.commandLine().getParseResult().hasMatchedOption("--root") ? root : null;
  }

  private void print(Report report) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      format.renderer(Ansi.AUTO).render(report, out);
    } catch (IOException e) {
      throw new WrongUse("the report can't be written: " + e);
    }
  }

  private static void append(Path file, Report report) {
    try (Writer out = Files.newBufferedWriter(file, CREATE, APPEND)) {
      new SummaryRenderer().render(report, out);
    } catch (IOException e) {
      throw new WrongUse(file + ": can't be written: " + e);
    }
  }

  private int exitCode(Report report) {
    boolean any = report.left().known() > 0;
    boolean isNew = false;
    for (Finding finding : report.findings()) {
      isNew |= finding.status().isNew();
      any |= finding.status() != Finding.Status.SUPPRESSED;
    }
    boolean fails =
        switch (failOn) {
          case NEW -> isNew;
          case ANY -> any;
          case NONE -> false;
        };
    return fails ? Main.FINDINGS : Main.CLEAN;
  }

  private @Nullable Baseline readBaseline() {
    return baseline == null ? null : baseline(baseline);
  }

  private @Nullable Snapshot readBase() {
    return against == null ? null : FindingsReader.read(against);
  }

  /** The baseline in {@code file}, read. */
  static Baseline baseline(Path file) {
    try {
      return Baseline.read(file);
    } catch (Baseline.Unreadable e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new WrongUse(file + ": " + Unreadable.reason(e));
    }
  }
}

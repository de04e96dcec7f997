package dev.leash.checker.cli;

import dev.leash.checker.findings.Baseline;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.Unreadable;
import dev.leash.checker.report.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code leash baseline}: makes a baseline of all findings, and keeps it up to date. */
@Command(
    name = "baseline",
    description = "Writes the findings of one or many modules down as known.",
    mixinStandardHelpOptions = true)
final class BaselineCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders that -XepOpt:Leash:Findings named, or files in them.")
  private List<Path> places = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The baseline. If it is there, findings are added to it.")
  private Path file;

  @Option(
      names = "--prune",
      description =
          "Take out what the findings files don't have any more: give those of all modules.")
  private boolean prune;

  @Option(
      names = "--check",
      description = "Write nothing; end with 1 if the baseline isn't up to date.")
  private boolean check;

  @Override
  public Integer call() {
    SortedSet<String> now = new TreeSet<>();
    for (FindingEntry finding : FindingsReader.read(places).findings()) {
      if (finding.state() != FindingEntry.State.SUPPRESSED) {
        now.add(finding.key());
      }
    }
    SortedSet<String> before = Files.exists(file) ? ReportOptions.baseline(file).keys() : none();
    SortedSet<String> added = without(now, before);
    SortedSet<String> stale = without(before, now);
    SortedSet<String> after = new TreeSet<>(now);
    if (!prune) {
      after.addAll(before);
    }
    say(added, stale);
    String text = Baseline.render(after);
    if (check) {
      return isWritten(text) ? Main.CLEAN : Main.FINDINGS;
    }
    if (!isWritten(text)) {
      Output.write(file, out -> out.write(text));
    }
    return Main.CLEAN;
  }

  private void say(SortedSet<String> added, SortedSet<String> stale) {
    PrintWriter out = spec.commandLine().getOut();
    String verb = check ? "is missing" : "added";
    added.forEach(key -> out.print(verb + ": " + Visible.line(key) + "\n"));
    String left = prune ? (check ? "is stale" : "pruned") : "stale, --prune takes it out";
    stale.forEach(key -> out.print(left + ": " + Visible.line(key) + "\n"));
    if (added.isEmpty() && (stale.isEmpty() || !prune)) {
      out.print("nothing to change\n");
    }
  }

  private boolean isWritten(String text) {
    try {
      return Files.exists(file) && Files.readString(file, StandardCharsets.UTF_8).equals(text);
    } catch (IOException e) {
      throw new WrongUse(file + ": " + Unreadable.reason(e));
    }
  }

  private static SortedSet<String> none() {
    return new TreeSet<>();
  }

  private static SortedSet<String> without(SortedSet<String> keys, SortedSet<String> others) {
    SortedSet<String> left = new TreeSet<>(keys);
    left.removeAll(others);
    return left;
  }
}

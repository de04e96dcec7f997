package dev.leash.checker.cli;

import dev.leash.checker.report.FindingsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code leash report}: findings files, for people and other programs. */
@Command(
    name = "report",
    description = "Shows the findings of one or many modules.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders that -XepOpt:Leash:Findings named, or files in them.")
  private List<Path> places = List.of();

  @Mixin private ReportOptions options;

  @Override
  public Integer call() {
    return options.report(FindingsReader.read(places));
  }
}

package dev.leash.checker.cli;

import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.map.DotMap;
import dev.leash.checker.report.map.MapPage;
import dev.leash.checker.report.map.MapRenderer;
import dev.leash.checker.report.map.MermaidMap;
import dev.leash.checker.report.map.ThreadMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the map of threads. */
@Command(
    name = "map",
    description = "Draws who creates, owns, runs and releases which threads, and how waits end.",
    mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {

  enum Format {
    HTML,
    DOT,
    MERMAID;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT); // as people write it
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders that -XepOpt:Leash:Findings named, or files in them.")
  private List<Path> places;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the map goes; without it, dot and mermaid are printed.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      defaultValue = "html",
      description = "How: ${COMPLETION-CANDIDATES}. Default: html.")
  private Format format;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that the paths of sources start from. Default: this one.")
  private Path root;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (output == null && format == Format.HTML) {
      throw new WrongUse("an HTML map goes to a file: name it with -o map.html");
    }
    ThreadMap map = ThreadMap.of(FindingsReader.read(places));
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      renderer().render(map, out);
      return Main.CLEAN;
    }
    Output.write(output, out -> renderer().render(map, out));
    return Main.CLEAN;
  }

  private MapRenderer renderer() {
    return switch (format) {
      case HTML -> new MapPage(root);
      case DOT -> new DotMap();
      case MERMAID -> new MermaidMap();
    };
  }
}

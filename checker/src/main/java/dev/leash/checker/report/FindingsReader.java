package dev.leash.checker.report;

import dev.leash.checker.findings.FindingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Reads findings files. */
public final class FindingsReader {

  private static final Comparator<Run> BY_MODULE =
      Comparator.comparing((Run run) -> run.header().module())
          .thenComparing(run -> run.header().scope());

  private FindingsReader() {}

  /**
   * Reads all findings files in or below {@code places}, each once.
   *
   * @param places findings files, and folders that hold some
   * @throws UnreadableFindings if there is none, or one can't be read
   */
  public static Snapshot read(List<Path> places) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path place : places) {
      files.addAll(files(place));
    }
    EntryParser parser = new EntryParser();
    List<Outcome> outcomes =
        List.copyOf(files).parallelStream().map(file -> run(file, parser)).toList();
    return new Snapshot(outcomes.stream().map(Outcome::get).sorted(BY_MODULE).toList());
  }

  private static Outcome run(Path file, EntryParser parser) {
    try {
      return new Outcome(new RunReader(file, parser).read(), null);
    } catch (UnreadableFindings e) {
      return new Outcome(null, e);
    } catch (OutOfMemoryError e) {
      return new Outcome(
          null,
          new UnreadableFindings(
              file + ": too large for the memory that Java has; give it more with java -Xmx"));
    }
  }

  /**
   * A run or what is wrong with its file: the first such file is told, whichever was read first.
   */
  private record Outcome(@Nullable Run run, @Nullable UnreadableFindings problem) {

    Run get() {
      if (run == null) {
        throw problem == null ? new IllegalStateException() : problem;
      }
      return run;
    }
  }

  private static List<Path> files(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place.normalize());
    }
    try (Stream<Path> below = Files.walk(place)) {
      List<Path> files =
          below
              .filter(file -> file.toString().endsWith(FindingsFile.SUFFIX))
              .filter(Files::isRegularFile)
              .map(Path::normalize)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new UnreadableFindings(
            place
                + ": no findings file (*"
                + FindingsFile.SUFFIX
                + ") in it; compile with -XepOpt:Leash:Findings="
                + place);
      }
      return files;
    } catch (IOException e) {
      throw new UnreadableFindings(place + ": " + Unreadable.reason(e));
    } catch (UncheckedIOException e) {
      throw new UnreadableFindings(place + ": can't be read: " + e.getCause());
    }
  }
}

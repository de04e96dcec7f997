package dev.leash.checker.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads stub files and folders of them, in an order that doesn't depend on the file system. */
public final class StubFiles {

  private StubFiles() {}

  /**
   * Reads each of the files, and all files ending in {@code .leash} or {@code .java} below each of
   * the folders. What can't be read is a line for the sink.
   */
  public static ContractIndex read(List<String> paths, ProblemSink sink) {
    StubParser parser = new StubParser();
    StubSet set = new StubSet(sink);
    for (String written : paths) {
      for (Path file : files(written, sink)) {
        String name = file.toString().replace('\\', '/');
        try {
          // Not readString: a file in another charset must not throw.
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          set.add(parser.parse(name, text, sink));
        } catch (IOException e) {
          sink.problem(name + ":1: can't be read (" + e.getMessage() + "); right: a readable file");
        }
      }
    }
    return set.index();
  }

  private static List<Path> files(String written, ProblemSink sink) {
    try {
      Path path = Path.of(written);
      if (Files.isDirectory(path)) {
        try (Stream<Path> all = Files.walk(path)) {
          return all.filter(StubFiles::isStub)
              .sorted(Comparator.comparing(file -> file.toString().replace('\\', '/')))
              .collect(Collectors.toList());
        }
      }
      if (Files.isRegularFile(path)) {
        return List.of(path);
      }
    } catch (InvalidPathException | IOException | UncheckedIOException e) {
      // Said below.
    }
    sink.problem(
        "Leash:Contracts: no readable file or folder '" + written + "'; right: a path of stubs");
    return List.of();
  }

  private static boolean isStub(Path path) {
    String name = path.getFileName().toString();
    return (name.endsWith(".leash") || name.endsWith(".java")) && Files.isRegularFile(path);
  }
}

package dev.leash.checker.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of somebody's sources, and {@code leash check} on it.
 *
 * @param folder where it is
 */
record Project(Path folder) {

  /** A class that leaks an executor, and nothing else. */
  static final String LEAK =
      """
      package shop;

      import java.util.concurrent.*;

      class Orders {
        void send(Runnable order) {
          ExecutorService pool = Executors.newFixedThreadPool(2);
          pool.submit(order);
        }
      }
      """;

  /** The same without the leak. */
  static final String NO_LEAK =
      LEAK.replace("pool.submit(order);", "pool.submit(order);\n    pool.shutdown();");

  /** Writes a file of the project, and the folders around it. */
  Project with(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Checks the project. */
  CommandLineRun check(Object... options) {
    List<Object> all = new ArrayList<>(List.of("check", folder));
    all.addAll(List.of(options));
    return CommandLineRun.leash(all.toArray());
  }

  /** All files of the project, in order. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}

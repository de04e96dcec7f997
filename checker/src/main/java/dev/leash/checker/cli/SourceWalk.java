package dev.leash.checker.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks folders for Java sources, in the order of their names, each folder once. */
final class SourceWalk {

  private static final Set<String> OUTPUT = Set.of("target", "build", "out", "bin", "node_modules");

  private SourceWalk() {}

  /** Decides which folders are entered. */
  interface Folders {
    boolean enters(Path folder) throws IOException;
  }

  /** Decides which folders are entered, and takes sources. */
  interface Visitor extends Folders {
    void source(Path source);
  }

  /** Whether a folder has the name of those that builds write to. */
  static boolean isOutput(Path folder) {
    return OUTPUT.contains(String.valueOf(folder.getFileName()));
  }

  /** Whether {@code path} goes through a folder {@code name}. */
  static boolean has(Path path, String name) {
    for (Path part : path) {
      if (part.toString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The folders in {@code folder}, in the order of their names; none if it isn't there. */
  static List<Path> foldersIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  /**
   * Walks {@code root}, without hidden folders. Links are followed, but not in circles. What can't
   * be read is passed over.
   */
  static void walk(Path root, Folders folders, Consumer<Path> sources) throws IOException {
    List<Path> found = new ArrayList<>();
    Set<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(
        root,
        links,
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            boolean hidden = !folder.equals(root) && isHidden(folder);
            return !hidden && folders.enters(folder)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.toString().endsWith(".java")) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            return FileVisitResult.CONTINUE;
          }
        });
    found.stream().sorted().forEach(sources);
  }

  private static boolean isHidden(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith(".");
  }
}

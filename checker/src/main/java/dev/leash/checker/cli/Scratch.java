package dev.leash.checker.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.checkerframework.checker.nullness.qual.Nullable;

/** A folder for what a command needs while it runs; gone afterwards. */
final class Scratch implements AutoCloseable {

  private final Path folder;

  Scratch() throws IOException {
    folder = Files.createTempDirectory("leash");
  }

  /** A new folder in it. */
  Path folder(String name) throws IOException {
    return Files.createTempDirectory(folder, name);
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException problem)
              throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

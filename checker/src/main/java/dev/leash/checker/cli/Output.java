package dev.leash.checker.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the file that an option names, whole or not at all. */
final class Output {

  /** What goes into a file. */
  interface Content {
    /** Writes it; leaves {@code out} open. */
    void write(Writer out) throws IOException;
  }

  private Output() {}

  /**
   * Writes {@code file}; if that fails, it stays as it was.
   *
   * @throws WrongUse if it can't be written, for example because it is a folder
   */
  static void write(Path file, Content content) {
    if (Files.isDirectory(file)) {
      throw new WrongUse(file + ": is a folder; name a file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new WrongUse(file + ": its folder isn't there; make it first");
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        into(file, content); // a pipe or a device can't be replaced
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file, content);
      }
    } catch (IOException e) {
      throw new WrongUse(file + ": can't be written: " + e);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    Files.deleteIfExists(part);
    try {
      into(part, content);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      if (Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(part);
      }
    }
  }

  private static void into(Path file, Content content) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      content.write(out);
    }
  }
}

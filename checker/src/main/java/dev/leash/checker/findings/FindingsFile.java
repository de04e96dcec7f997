package dev.leash.checker.findings;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** Writes findings files. */
public final class FindingsFile {

  /** How the names of findings files end. */
  public static final String SUFFIX = ".leash.jsonl";

  private FindingsFile() {}

  /**
   * Writes a findings file whole or not at all: readers see the old one, or none, until the new one
   * is complete.
   *
   * @param folder where it goes; made if it isn't there
   * @param name its name without {@link #SUFFIX}; another file of that name is replaced
   * @param entries all lines but the last
   * @return the file
   */
  public static Path write(Path folder, String name, List<Entry> entries) throws IOException {
    Files.createDirectories(folder);
    Path part = folder.resolve("." + name + "." + UUID.randomUUID() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8, CREATE_NEW)) {
        for (Entry entry : entries) {
          out.append(EntryWriter.line(entry)).append('\n');
        }
        out.append(EntryWriter.line(new EndEntry(entries.size()))).append('\n');
      }
      Path file = folder.resolve(name + SUFFIX);
      move(part, file);
      return file;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

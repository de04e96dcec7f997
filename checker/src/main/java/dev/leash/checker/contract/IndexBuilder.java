package dev.leash.checker.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the index of the shipped stubs. Run when Leash itself is built. */
public final class IndexBuilder {

  private IndexBuilder() {}

  /**
   * Reads all stubs below a folder and writes their index.
   *
   * @param args the folder of the stubs and the file to write
   * @throws IOException if the file can't be written
   * @throws IllegalStateException if any stub has a problem; its message has one line for each
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: IndexBuilder STUB_FOLDER INDEX_FILE");
    }
    List<String> problems = new ArrayList<>();
    ContractIndex index = StubFiles.read(List.of(args[0]), problems::add);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "the contracts have problems\n" + String.join("\n", problems));
    }
    Path file = Path.of(args[1]).toAbsolutePath();
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, IndexWriter.bytes(index));
  }
}

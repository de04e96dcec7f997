// No check finds this.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.*;

class Backup {
  public static void main(String[] args) {
    for (String file : args) {
      Thread copy = new Thread(() -> copy(Path.of(file)), "copy " + file);
      copy.setDaemon(true);
      copy.start();
    }
  }

  private static void copy(Path file) {
    try {
      Files.copy(file, file.resolveSibling(file.getFileName() + ".bak"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

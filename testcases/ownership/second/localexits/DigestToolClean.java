// Case: A pool local to main is given work that ends and shut down after it.
package second.localexits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class DigestToolClean {
  private DigestToolClean() {}

  public static void main(String[] args) {
    if (args.length == 0) {
      System.err.println("usage: digest FILE...");
      return;
    }
    ExecutorService hashers = Executors.newFixedThreadPool(Math.min(4, args.length));
    for (String file : args) {
      hashers.execute(new Digest(Path.of(file)));
    }
    hashers.shutdown();
  }

  private static final class Digest implements Runnable {
    private final Path path;

    Digest(Path path) {
      this.path = path;
    }

    @Override
    public void run() {
      try {
        System.out.println(path + " " + Arrays.hashCode(Files.readAllBytes(path)));
      } catch (IOException e) {
        System.err.println(path + ": " + e);
      }
    }
  }
}

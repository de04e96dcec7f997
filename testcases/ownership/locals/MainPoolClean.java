// Case: main shuts its pool down, so the program ends with its work.
package cases.locals;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class MainPoolClean {
  private MainPoolClean() {}

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String arg : args) {
      pool.submit(() -> System.out.println(arg.length()));
    }
    pool.shutdown();
    System.out.println("submitted " + args.length);
  }
}

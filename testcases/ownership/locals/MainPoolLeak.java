// Case: the pool of main is given only work that ends; its idle threads keep the JVM from exiting.
package cases.locals;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class MainPoolLeak {
  private MainPoolLeak() {}

  public static void main(String[] args) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String arg : args) {
      pool.submit(() -> System.out.println(arg.length()));
    }
    System.out.println("submitted " + args.length);
  }
}

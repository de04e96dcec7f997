// Case: main hands its service to a shutdown hook.
package cases.processwide;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class MainShutdownHookClean {
  private static final class Service implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void start(Runnable r) {
      pool.execute(r);
    }

    @Override
    public void close() {
      pool.shutdown();
    }
  }

  private MainShutdownHookClean() {}

  public static void main(String[] args) {
    Service service = new Service();
    Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    service.start(() -> System.out.println("up with " + args.length));
  }
}

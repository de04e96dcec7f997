import java.util.concurrent.*;

class Gallery implements AutoCloseable {
  final ExecutorService scaling = Executors.newFixedThreadPool(4);
  final ExecutorService uploads = Executors.newFixedThreadPool(2);

  @Override
  public void close() {
    scaling.shutdown();
  }
}

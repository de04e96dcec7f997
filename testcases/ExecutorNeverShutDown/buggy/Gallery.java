import java.util.concurrent.*;

class Gallery {
  private final ExecutorService scaling = Executors.newFixedThreadPool(4);
  private final ExecutorService uploads = Executors.newFixedThreadPool(2);

  void add(Runnable scale, Runnable upload) {
    scaling.execute(scale);
    uploads.execute(upload);
  }

  void close() {
    scaling.shutdown();
  }
}

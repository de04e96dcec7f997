import java.util.List;
import java.util.concurrent.*;

class ImageBatch {
  void convert(List<Callable<Void>> images, Callable<?> publish) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> image : pool.invokeAll(images)) {
        image.get();
      }
      publish.call();
    } finally {
      pool.shutdown();
    }
  }
}

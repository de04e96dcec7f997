import java.util.List;
import java.util.concurrent.*;

class ImageBatch {
  void convert(List<Callable<Void>> images, Callable<?> publish) throws Exception {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (Future<Void> image : pool.invokeAll(images)) {
      image.get();
    }
    publish.call();
    pool.shutdown();
  }
}

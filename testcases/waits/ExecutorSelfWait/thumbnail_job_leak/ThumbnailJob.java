// The job scales the variants of a picture on the executor that it is given, and waits for them.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public final class ThumbnailJob implements Runnable {
  private final ExecutorService scalers;
  private final int[] widths;
  private final int[] pixels;
  private volatile int bytes;

  ThumbnailJob(ExecutorService scalers, int[] pixels, int... widths) {
    this.scalers = scalers;
    this.pixels = pixels.clone();
    this.widths = widths.clone();
  }

  @Override
  public void run() {
    List<Future<Integer>> variants = new ArrayList<>();
    for (int width : widths) {
      variants.add(scalers.submit(() -> scale(width)));
    }
    int sum = 0;
    try {
      for (Future<Integer> variant : variants) {
        // BUG: Diagnostic contains: [ExecutorSelfWait]
        sum += variant.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    bytes = sum;
  }

  int bytes() {
    return bytes;
  }

  private int scale(int width) {
    int sum = 0;
    for (int i = 0; i < pixels.length; i += Math.max(1, pixels.length / width)) {
      sum += pixels[i] & 0xff;
    }
    return sum;
  }
}

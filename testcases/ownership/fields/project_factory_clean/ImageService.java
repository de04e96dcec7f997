// Case: the pool of the project's own factory is released by stop.
package cases.fields;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

public class ImageService {
  private final ExecutorService scaling = ThreadPools.bounded("scaling", 4, 1000);
  private final Map<String, Integer> widths = new ConcurrentHashMap<>();

  public void scale(String image, int width) {
    scaling.execute(() -> widths.put(image, width));
  }

  public void stop() {
    widths.clear();
    scaling.shutdown();
  }
}

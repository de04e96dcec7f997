// Leak: the searches drop what they find, so nothing is ever in the queue that best() takes from.
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public class RoutePlannerLeak implements AutoCloseable {
  private final ExecutorService searches = Executors.newFixedThreadPool(3);
  private final List<String> stations;

  public RoutePlannerLeak(List<String> stations) {
    this.stations = List.copyOf(stations);
  }

  public int best(int start) throws InterruptedException {
    BlockingQueue<Integer> lengths = new LinkedBlockingQueue<>();
    for (int offset = 0; offset < 3; offset++) {
      int first = start + offset;
      searches.execute(
          () -> {
            int length = length(first);
            System.getLogger("routes").log(System.Logger.Level.DEBUG, first + ": " + length);
          });
    }
    int best = Integer.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      best = Math.min(best, lengths.take());
    }
    return best;
  }

  private int length(int first) {
    int length = 0;
    for (int i = 0; i < stations.size(); i++) {
      length += stations.get(Math.floorMod(first + i, stations.size())).length();
    }
    return length;
  }

  @Override
  public void close() {
    searches.shutdown();
  }
}

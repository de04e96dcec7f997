// Case: the only thread of a scheduler waits with no limit for the replies of all peers: one that
// doesn't reply stops every later round.
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class PeerMonitorLeak implements AutoCloseable {
  /** Sends datagrams; some of them are answered. */
  public interface Transport {
    void ping(String peer, Runnable onReply);
  }

  private final ScheduledExecutorService monitor = Executors.newSingleThreadScheduledExecutor();
  private final Transport transport;
  private final List<String> peers;
  private volatile long lastGoodRound;

  public PeerMonitorLeak(Transport transport, Collection<String> peers) {
    this.transport = transport;
    this.peers = List.copyOf(peers);
  }

  public void start() {
    monitor.scheduleWithFixedDelay(
        () -> {
          try {
            round();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        1,
        10,
        TimeUnit.SECONDS);
  }

  public long lastGoodRound() {
    return lastGoodRound;
  }

  private void round() throws InterruptedException {
    CountDownLatch replies = new CountDownLatch(peers.size());
    for (String peer : peers) {
      transport.ping(peer, replies::countDown);
    }
    // BUG: Diagnostic contains: [UnboundedWait]
    replies.await();
    lastGoodRound = System.nanoTime();
  }

  @Override
  public void close() throws InterruptedException {
    monitor.shutdownNow();
    monitor.awaitTermination(1, TimeUnit.SECONDS);
  }
}

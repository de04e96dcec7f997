// Case: the session keeps no handle and has no close(); what cancels the keep-alive was handed to
// the list that the server works off at the end of the session.
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class UploadSessionClean {
  /** The far end of the session. */
  public interface Peer {
    void keepAlive();

    void send(long offset, byte[] part);
  }

  private final Peer peer;
  private final AtomicLong offset = new AtomicLong();

  public UploadSessionClean(
      Peer peer, ScheduledExecutorService scheduler, List<Runnable> atEndOfSession) {
    this.peer = peer;
    ScheduledFuture<?> keepAlive =
        scheduler.scheduleAtFixedRate(peer::keepAlive, 20, 20, TimeUnit.SECONDS);
    atEndOfSession.add(() -> keepAlive.cancel(false));
  }

  public void upload(byte[] part) {
    peer.send(offset.getAndAdd(part.length), part);
  }
}

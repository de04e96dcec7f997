// Case: a call that takes too long goes to a helper whose name promises more than it does: it only
// logs, and the call runs on.
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class RatingGateway {
  private final RatingClient client;

  public RatingGateway(RatingClient client) {
    this.client = client;
  }

  public byte[] rate(byte[] request) throws IOException {
    Future<byte[]> call = client.send(request);
    try {
      // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
      return call.get(800, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      Calls.abandon(call, e);
      throw new IOException("the rating service is too slow", e);
    } catch (InterruptedException e) {
      Calls.abandon(call, e);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }
}

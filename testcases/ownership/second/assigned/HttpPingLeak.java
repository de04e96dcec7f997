// Case: A builder makes the scheduler that fills the final field, and close forgets it.
package second.assigned;

import java.io.Closeable;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public final class HttpPingLeak implements Closeable {
  private final URI target;
  private final ScheduledExecutorService clock;
  private final AtomicLong pings = new AtomicLong();
  private volatile boolean closed;

  private HttpPingLeak(Builder builder) {
    this.target = builder.target;
    this.clock = builder.clock;
  }

  public static Builder builder() {
    return new Builder();
  }

  public void start() {
    clock.scheduleAtFixedRate(this::ping, 0, 1, TimeUnit.MINUTES);
  }

  private void ping() {
    if (!closed && target.getHost() != null) {
      pings.incrementAndGet();
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  /** Collects the settings. */
  public static final class Builder {
    private URI target = URI.create("http://localhost");
    private ScheduledExecutorService clock;

    public Builder target(URI value) {
      target = Objects.requireNonNull(value);
      return this;
    }

    public HttpPingLeak build() {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      clock = Executors.newSingleThreadScheduledExecutor();
      return new HttpPingLeak(this);
    }
  }
}

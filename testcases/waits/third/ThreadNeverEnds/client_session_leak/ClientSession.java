// Leak: the session's heartbeat runs until stop(), and close() only closes the connection.
public class ClientSession implements AutoCloseable {
  /** The connection of this session. */
  public interface Wire {
    void write(String frame);

    void disconnect();
  }

  private final Wire wire;
  private Heartbeat heartbeat;

  public ClientSession(Wire wire) {
    this.wire = wire;
  }

  public void login(String user) {
    wire.write("LOGIN " + user);
    heartbeat = new Heartbeat(() -> wire.write("PING"));
    Thread thread = daemon(heartbeat, "heartbeat-" + user);
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    thread.start();
  }

  private static Thread daemon(Runnable body, String name) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    wire.disconnect();
  }
}

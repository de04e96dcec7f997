// Case: the flag that the base class keeps for all its pollers is volatile.
public abstract class PollingGateway {
  protected volatile boolean shutdownRequested;

  public void requestShutdown() {
    shutdownRequested = true;
  }

  /** Polls the remote side until a shutdown is requested. */
  public abstract void pollUntilShutdown();
}

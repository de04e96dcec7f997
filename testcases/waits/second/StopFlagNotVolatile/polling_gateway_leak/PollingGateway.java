// Case: the flag that the base class keeps for all its pollers is a plain field.
public abstract class PollingGateway {
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  protected boolean shutdownRequested;

  public void requestShutdown() {
    shutdownRequested = true;
  }

  /** Polls the remote side until a shutdown is requested. */
  public abstract void pollUntilShutdown();
}

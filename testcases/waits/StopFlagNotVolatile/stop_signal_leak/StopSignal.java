// A flag in a class of its own, plain, read and written through methods.
final class StopSignal {
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean requested;

  boolean isRequested() {
    return requested;
  }

  void request() {
    requested = true;
  }
}

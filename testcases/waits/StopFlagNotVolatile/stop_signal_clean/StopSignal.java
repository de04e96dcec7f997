// A flag in a class of its own, volatile, read and written through methods.
final class StopSignal {
  private volatile boolean requested;

  boolean isRequested() {
    return requested;
  }

  void request() {
    requested = true;
  }
}

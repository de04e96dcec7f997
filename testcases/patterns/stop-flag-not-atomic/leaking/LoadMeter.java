import java.util.function.DoubleSupplier;

class LoadMeter {
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean stopped;
  private volatile double peak;

  void start(DoubleSupplier load) {
    new Thread(() -> measure(load), "load-meter").start();
  }

  private void measure(DoubleSupplier load) {
    while (!stopped) {
      peak = Math.max(peak, load.getAsDouble());
    }
  }

  double stop() {
    stopped = true;
    return peak;
  }
}

// Case: the type must be stopped as its annotation says; the one made here isn't.
package cases.annotated;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.checkerframework.checker.mustcall.qual.InheritableMustCall;

@InheritableMustCall("stop")
class Pump {
  private final ScheduledExecutorService strokes = Executors.newScheduledThreadPool(1);

  void start(Runnable stroke) {
    strokes.scheduleAtFixedRate(stroke, 0, 20, TimeUnit.MILLISECONDS);
  }

  void stop() {
    strokes.shutdown();
  }
}

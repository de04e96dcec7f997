// Case: what the producer makes, the disposer of the same bean ends.
package cases.released;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

class Producer {
  @Produces
  ScheduledExecutorService make() {
    return Executors.newScheduledThreadPool(4);
  }

  void end(@Disposes ScheduledExecutorService executor) {
    executor.shutdownNow();
  }
}

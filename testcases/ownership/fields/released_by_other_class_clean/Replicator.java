// Case: the supervisor of the package shuts the pool down.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class Replicator {
  final ExecutorService copies = Executors.newFixedThreadPool(2);
  private final AtomicInteger pending = new AtomicInteger();

  void replicate(Runnable copy) {
    pending.incrementAndGet();
    copies.execute(
        () -> {
          copy.run();
          pending.decrementAndGet();
        });
  }
}

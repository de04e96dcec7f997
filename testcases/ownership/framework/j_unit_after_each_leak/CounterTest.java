// Case: the test makes a pool before each test and never ends it.
package cases.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterTest {
  private ExecutorService pool;
  private final LongAdder counter = new LongAdder();

  @BeforeEach
  void setUp() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    pool = Executors.newFixedThreadPool(8);
  }

  @AfterEach
  void tearDown() {
    counter.reset();
  }

  @Test
  void countsFromManyThreads() throws Exception {
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(pool.submit(counter::increment));
    }
    for (Future<?> f : all) {
      f.get(1, TimeUnit.SECONDS);
    }
    if (counter.sum() != 100) {
      throw new AssertionError(counter.sum());
    }
  }
}

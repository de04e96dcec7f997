package parcels.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import parcels.api.Scan;

class ScanBusTest {
  private static final Scan SCAN = new Scan("P-1", "north", Instant.EPOCH);

  @Test
  void tellsEachListener() throws InterruptedException {
    CountDownLatch told = new CountDownLatch(2);
    try (ScanBus bus = new ScanBus()) {
      bus.add(scan -> told.countDown());
      bus.add(scan -> told.countDown());
      bus.scanned(SCAN);
      assertTrue(told.await(10, TimeUnit.SECONDS));
    }
  }

  /** An old leak, in the baseline: the pool of the test is left running. */
  @Test
  void takesScansFromManyThreads() throws Exception {
    ExecutorService scanners = Executors.newFixedThreadPool(2);
    CountDownLatch told = new CountDownLatch(2);
    try (ScanBus bus = new ScanBus()) {
      bus.add(scan -> told.countDown());
      scanners.execute(() -> bus.scanned(SCAN));
      scanners.execute(() -> bus.scanned(SCAN));
      assertTrue(told.await(10, TimeUnit.SECONDS));
    }
    assertEquals(0, told.getCount());
  }
}

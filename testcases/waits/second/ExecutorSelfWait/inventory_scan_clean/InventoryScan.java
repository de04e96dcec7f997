// Case: the scan runs in one pool and gathers from another one through a helper.
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

public class InventoryScan implements AutoCloseable {
  private final ExecutorService scans = Executors.newFixedThreadPool(2);
  private final ExecutorService warehouseCalls = Executors.newFixedThreadPool(2);
  private final List<Callable<Long>> warehouses;

  public InventoryScan(List<Callable<Long>> warehouses) {
    this.warehouses = warehouses;
  }

  public Future<Long> totalStock() {
    return scans.submit(this::scan);
  }

  public void warmUp(Runnable ping) {
    warehouseCalls.execute(ping);
  }

  private Long scan() throws Exception {
    List<Long> stocks = Gather.all(warehouseCalls, warehouses);
    return stocks.stream().collect(Collectors.summingLong(Long::longValue));
  }

  @Override
  public void close() {
    try {
      scans.shutdownNow();
    } finally {
      warehouseCalls.shutdownNow();
    }
  }
}

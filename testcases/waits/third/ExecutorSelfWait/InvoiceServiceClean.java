// Clean: the task on the single thread waits for a task on another executor.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class InvoiceServiceClean implements AutoCloseable {
  /** Looks customers up. */
  public interface Customers {
    String addressOf(String customer);
  }

  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final ExecutorService lookups = Executors.newSingleThreadExecutor();
  private final Customers customers;

  public InvoiceServiceClean(Customers customers) {
    this.customers = customers;
  }

  public Future<String> issue(String customer, long cents) {
    return writer.submit(
        () -> {
          Future<String> address = lookups.submit(() -> customers.addressOf(customer));
          try {
            return customer + "\n" + address.get() + "\n" + cents;
          } catch (ExecutionException e) {
            return customer + "\n(no address)\n" + cents;
          }
        });
  }

  public Future<Boolean> verify(String customer) {
    return lookups.submit(() -> !customers.addressOf(customer).isEmpty());
  }

  @Override
  public void close() {
    writer.shutdown();
    lookups.shutdown();
  }
}

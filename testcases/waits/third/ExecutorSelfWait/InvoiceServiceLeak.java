// Leak: the task on the single thread waits for a second task that queues behind it on the same
// thread.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class InvoiceServiceLeak implements AutoCloseable {
  /** Looks customers up. */
  public interface Customers {
    String addressOf(String customer);
  }

  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final ExecutorService lookups = Executors.newSingleThreadExecutor();
  private final Customers customers;

  public InvoiceServiceLeak(Customers customers) {
    this.customers = customers;
  }

  public Future<String> issue(String customer, long cents) {
    return writer.submit(
        () -> {
          Future<String> address = writer.submit(() -> customers.addressOf(customer));
          try {
            // BUG: Diagnostic contains: [ExecutorSelfWait]
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

// Case: a template in another class sets the unit of work for the pooled task and removes it; of
// nested calls the outermost one does so.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class BookingService implements AutoCloseable {
  /** What keeps the bookings. */
  public interface Store {
    void save(String booking);
  }

  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final Store store;

  public BookingService(Store store) {
    this.store = store;
  }

  public Future<Integer> book(String guest, int nights) {
    return workers.submit(() -> UnitOfWork.within(() -> bookAll(guest, nights)));
  }

  private int bookAll(String guest, int nights) {
    for (int night = 0; night < nights; night++) {
      String booking = guest + "/" + night;
      UnitOfWork.within(
          () -> {
            store.save(booking);
            return UnitOfWork.current().count();
          });
    }
    return UnitOfWork.current().count();
  }

  @Override
  public void close() throws InterruptedException {
    workers.shutdownNow();
    workers.awaitTermination(5, TimeUnit.SECONDS);
  }
}

// The flag is one half of a condition in a helper method, still a plain field: leaks.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;
import java.util.function.Predicate;

public class RecordGeneratorLeak implements AutoCloseable {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final LongFunction<String> make;
  private final Predicate<String> emit;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean enough;

  public RecordGeneratorLeak(LongFunction<String> make, Predicate<String> emit) {
    this.make = make;
    this.emit = emit;
  }

  public void generate() {
    executor.submit(this::fill);
  }

  private boolean wanted(String record) {
    return !enough && !record.isEmpty();
  }

  private void fill() {
    long number = 0;
    String record = make.apply(number);
    while (wanted(record)) {
      emit.test(record);
      record = make.apply(++number);
    }
  }

  @Override
  public void close() {
    enough = true;
    executor.shutdown();
  }
}

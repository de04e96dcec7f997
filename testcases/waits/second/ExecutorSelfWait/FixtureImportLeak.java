// Case: in a single-thread executor the load goes first and waits for the schema queued behind it.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

public class FixtureImportLeak implements AutoCloseable {
  private final ExecutorService steps = Executors.newSingleThreadExecutor();

  public void start(Callable<String> readSchema, Consumer<String> loadRows) {
    FutureTask<String> schema = new FutureTask<>(readSchema);
    steps.execute(() -> load(schema, loadRows));
    steps.execute(schema);
  }

  private static void load(FutureTask<String> schema, Consumer<String> loadRows) {
    try {
      // BUG: Diagnostic contains: [ExecutorSelfWait]
      loadRows.accept(schema.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      System.getLogger("import").log(System.Logger.Level.ERROR, "no schema", e.getCause());
    }
  }

  @Override
  public void close() {
    steps.shutdown();
  }
}

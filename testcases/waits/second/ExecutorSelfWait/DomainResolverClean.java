// Case: a task of the bounded pool takes from a completion service that runs in another pool.
import java.util.Collection;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

public class DomainResolverClean implements AutoCloseable {
  private final ExecutorService jobs = Executors.newFixedThreadPool(3);
  private final ExecutorService lookups = Executors.newFixedThreadPool(3);
  private final Function<String, String> resolver;

  public DomainResolverClean(Function<String, String> resolver) {
    this.resolver = resolver;
  }

  public void prefetch(String domain) {
    lookups.execute(() -> resolver.apply(domain));
  }

  public void resolveAll(Collection<String> domains, Consumer<String> addresses) {
    jobs.execute(
        new Runnable() {
          @Override
          public void run() {
            CompletionService<String> answers = new ExecutorCompletionService<>(lookups);
            for (String domain : domains) {
              answers.submit(() -> resolver.apply(domain));
            }
            try {
              for (int i = 0; i < domains.size(); i++) {
                addresses.accept(answers.take().get());
              }
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
              System.getLogger("dns").log(System.Logger.Level.WARNING, "failed", e.getCause());
            }
          }
        });
  }

  @Override
  public void close() {
    try {
      jobs.shutdownNow();
    } finally {
      lookups.shutdownNow();
    }
  }
}

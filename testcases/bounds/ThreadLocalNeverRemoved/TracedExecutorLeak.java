// Case: a pool's beforeExecute() sets the span, and its afterExecute() only counts.
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

public class TracedExecutorLeak extends ThreadPoolExecutor {
  /** The part of a trace that one task makes. */
  public static final class Span {
    private final String name;
    private final long begin = System.nanoTime();

    Span(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name + "+" + (System.nanoTime() - begin);
    }
  }

  private static final ThreadLocal<Span> SPAN = new ThreadLocal<>();

  private final Function<Runnable, String> names;
  private final LongAdder done = new LongAdder();

  public TracedExecutorLeak(int threads, Function<Runnable, String> names) {
    super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    this.names = names;
  }

  public static Span span() {
    return SPAN.get();
  }

  public long done() {
    return done.sum();
  }

  @Override
  protected void beforeExecute(Thread worker, Runnable task) {
    super.beforeExecute(worker, task);
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved]
    SPAN.set(new Span(names.apply(task)));
  }

  @Override
  protected void afterExecute(Runnable task, Throwable failure) {
    super.afterExecute(task, failure);
    done.increment();
  }
}

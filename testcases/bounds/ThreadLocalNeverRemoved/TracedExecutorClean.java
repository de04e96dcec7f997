// Case: a pool's beforeExecute() sets the span, and its afterExecute() removes it again.
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

public class TracedExecutorClean extends ThreadPoolExecutor {
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

  public TracedExecutorClean(int threads, Function<Runnable, String> names) {
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
    SPAN.set(new Span(names.apply(task)));
  }

  @Override
  protected void afterExecute(Runnable task, Throwable failure) {
    super.afterExecute(task, failure);
    done.increment();
    SPAN.remove();
  }
}

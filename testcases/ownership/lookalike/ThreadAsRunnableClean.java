// Case: a Thread object that is only used as a task and never started holds no thread.
package cases.lookalike;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

public class ThreadAsRunnableClean {
  private final ThreadFactory factory;
  private final Executor executor;

  public ThreadAsRunnableClean(ThreadFactory factory, Executor executor) {
    this.factory = factory;
    this.executor = executor;
  }

  public void run(Runnable r) {
    Thread thread = factory != null ? factory.newThread(r) : new Thread(r);
    executor.execute(thread);
  }

  public Thread hook(Runnable r) {
    Thread hook = new Thread(r, "hook");
    Runtime.getRuntime().addShutdownHook(hook);
    return hook;
  }
}

import java.util.concurrent.*;

class Backup {
  void run(Runnable copy, Callable<?> verify) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    pool.execute(copy);
    verify.call();
    pool.shutdown();
  }
}

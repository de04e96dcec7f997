// Case: the static pool of the tests is ended after all of them.
package cases.released;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class StoreTest {
  private static ExecutorService pool;

  @BeforeAll
  static void before() {
    pool = Executors.newFixedThreadPool(2);
  }

  @AfterAll
  static void after() {
    pool.shutdown();
  }

  void writes(Runnable r) {
    pool.execute(r);
  }
}

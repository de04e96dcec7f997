// Case: the pool is handed to the environment's lifecycle as a managed object.
package cases.released;

import io.dropwizard.lifecycle.Managed;
import io.dropwizard.lifecycle.setup.LifecycleEnvironment;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Bootstrap {
  public Executor run(LifecycleEnvironment lifecycle) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    lifecycle.manage(
        new Managed() {
          @Override
          public void stop() {
            pool.shutdown();
          }
        });
    return pool::execute;
  }
}

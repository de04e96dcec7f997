// Case: a managed executor is the container's: shutting it down would be an error.
package cases.released;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

public class Dispatch {
  @Resource private ManagedExecutorService executor;

  public Future<String> ask(Callable<String> question) {
    ManagedExecutorService e = executor;
    return e.submit(question);
  }
}

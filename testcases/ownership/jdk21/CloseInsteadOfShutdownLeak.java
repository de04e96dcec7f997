// Case: close stands behind a call that can throw a checked exception.
package cases.jdk21;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

public class CloseInsteadOfShutdownLeak {
  public String ask(Callable<String> question) throws ExecutionException, InterruptedException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    var executor = Executors.newSingleThreadExecutor();
    String answer = executor.submit(question).get();
    executor.close();
    return answer;
  }
}

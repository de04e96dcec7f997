// Case: close stands in finally.
package cases.jdk21;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

public class CloseInsteadOfShutdownClean {
  public String ask(Callable<String> question) throws ExecutionException, InterruptedException {
    var executor = Executors.newSingleThreadExecutor();
    try {
      String answer = executor.submit(question).get();
      return answer;
    } finally {
      executor.close();
    }
  }
}

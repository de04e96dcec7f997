// Case: the pattern variable of the negated test is only asked how many tasks wait.
package cases.locals;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Logger;

public class PatternVariableNegatedLeak {
  private static final Logger LOG = Logger.getLogger("mail");

  public void send(List<Runnable> mails) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    Executor executor = Executors.newSingleThreadScheduledExecutor();
    mails.forEach(executor::execute);
    if (!(executor instanceof ScheduledExecutorService service)) {
      return;
    }
    LOG.info("terminated: " + service.isTerminated());
  }
}

// Case: the pattern variable in scope after the negated test is shut down.
package cases.locals;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Logger;

public class PatternVariableNegatedClean {
  private static final Logger LOG = Logger.getLogger("mail");

  public void send(List<Runnable> mails) {
    Executor executor = Executors.newSingleThreadScheduledExecutor();
    mails.forEach(executor::execute);
    if (!(executor instanceof ScheduledExecutorService service)) {
      return;
    }
    LOG.info("terminated: " + service.isTerminated());
    service.shutdown();
  }
}

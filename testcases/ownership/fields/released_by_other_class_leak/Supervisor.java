// Case: the supervisor of the package reaches the pool but only looks at it.
package cases.fields;

import java.util.logging.Logger;

public class Supervisor {
  private final Replicator replicator = new Replicator();

  public void accept(Runnable copy) {
    replicator.replicate(copy);
  }

  public void halt() {
    Logger.getLogger("supervisor").info("idle: " + replicator.copies.isTerminated());
  }
}

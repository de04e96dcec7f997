// Case: the supervisor of the package shuts the pool down.
package cases.fields;

public class Supervisor {
  private final Replicator replicator = new Replicator();

  public void accept(Runnable copy) {
    replicator.replicate(copy);
  }

  public void halt() {
    replicator.copies.shutdown();
  }
}

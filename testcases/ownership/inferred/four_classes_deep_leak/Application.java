// Case: the application drops a module that owns a client that owns a connection that owns a pool.
package cases.inferred;

public class Application {
  public void once(Runnable r) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Module module = new Module();
    module.run(r);
  }
}

// Case: the application stops the module, and the release runs down the chain.
package cases.inferred;

public class Application {
  public void once(Runnable r) {
    Module module = new Module();
    module.run(r);
    module.stop();
  }
}

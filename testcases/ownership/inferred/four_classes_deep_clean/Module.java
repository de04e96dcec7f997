// Case: the application stops the module, and the release runs down the chain.
package cases.inferred;

class Module {
  private final Client client;

  Module() {
    Connection2 connection = new Connection2();
    client = new Client(connection);
  }

  void run(Runnable r) {
    client.listen(r);
  }

  void stop() {
    client.dispose();
  }
}

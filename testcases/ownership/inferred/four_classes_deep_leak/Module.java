// Case: the application drops a module that owns a client that owns a connection that owns a pool.
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

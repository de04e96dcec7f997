// Case: the application stops the module, and the release runs down the chain.
package cases.inferred;

class Client {
  private final Connection2 connection;

  Client(Connection2 connection) {
    this.connection = connection;
  }

  void listen(Runnable r) {
    connection.read(r);
  }

  void dispose() {
    connection.disconnect();
  }
}

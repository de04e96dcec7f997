// Case: the application drops a module that owns a client that owns a connection that owns a pool.
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

import java.util.concurrent.*;
import java.util.function.Consumer;

class Outbox implements AutoCloseable {
  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  private final ExecutorService sender = Executors.newSingleThreadExecutor();

  Outbox(Consumer<String> server) {
    sender.execute(() -> sendAll(server));
  }

  private void sendAll(Consumer<String> server) {
    try {
      while (true) {
        server.accept(mails.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void add(String mail) {
    mails.add(mail);
  }

  @Override
  public void close() {
    sender.shutdown();
  }
}

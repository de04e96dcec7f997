// Thread handles are dropped, but each worker's own cancel() ends its thread: right.
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

public class MailboxRegistry implements AutoCloseable {
  private final Map<String, Worker> workers = new ConcurrentHashMap<>();

  public void register(String address, Consumer<String> reader) {
    if (workers.size() >= 64) {
      throw new IllegalStateException("too many mailboxes");
    }
    Worker worker = new Worker(reader);
    if (workers.putIfAbsent(address, worker) == null) {
      new Thread(worker, "mailbox-" + address).start();
    }
  }

  public void deliver(String address, String text) {
    Optional.ofNullable(workers.get(address)).ifPresent(worker -> worker.send(text));
  }

  public void unregister(String address) {
    Optional.ofNullable(workers.remove(address)).ifPresent(Worker::cancel);
  }

  @Override
  public void close() {
    workers.keySet().forEach(this::unregister);
  }
}

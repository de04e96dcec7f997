// A worker whose cancel() clears the flag and interrupts the thread that runs it.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

class Worker implements Runnable {
  private final BlockingQueue<String> mail = new LinkedBlockingQueue<>();
  private final Consumer<String> reader;
  private volatile boolean active = true;
  private volatile Thread runner;

  Worker(Consumer<String> reader) {
    this.reader = reader;
  }

  void send(String text) {
    mail.add(text);
  }

  @Override
  public void run() {
    runner = Thread.currentThread();
    while (active) {
      try {
        reader.accept(mail.take());
      } catch (InterruptedException e) {
        // asked to stop: the flag is down already
      }
    }
  }

  void cancel() {
    active = false;
    Thread thread = runner;
    if (thread != null) {
      thread.interrupt();
    }
  }
}

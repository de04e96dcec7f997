// shutdown() clears the volatile flag before it interrupts, so swallowing it is harmless: right.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class CommandLoopClean {
  private final BlockingQueue<String> commands = new LinkedBlockingQueue<>();
  private final Consumer<String> interpreter;
  private final Thread thread = new Thread(this::loop, "command-loop");
  private volatile boolean running = true;

  public CommandLoopClean(Consumer<String> interpreter) {
    this.interpreter = interpreter;
  }

  public void start() {
    thread.start();
  }

  public void enqueue(String command) {
    commands.add(command);
  }

  private void loop() {
    while (running) {
      try {
        String command = commands.poll(30, TimeUnit.SECONDS);
        if ("quit".equals(command)) {
          running = false;
        } else if (command != null) {
          interpreter.accept(command);
        }
      } catch (InterruptedException e) {
        // shutdown
      }
    }
  }

  public void shutdown() {
    running = false;
    thread.interrupt();
  }
}

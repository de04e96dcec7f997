// shutdown() interrupts, but clears no flag; the catch clause trusts that it did: leaks.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class CommandLoopLeak {
  private final BlockingQueue<String> commands = new LinkedBlockingQueue<>();
  private final Consumer<String> interpreter;
  private final Thread thread = new Thread(this::loop, "command-loop");
  private volatile boolean running = true;

  public CommandLoopLeak(Consumer<String> interpreter) {
    this.interpreter = interpreter;
  }

  public void start() {
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
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
        // BUG: Diagnostic contains: [InterruptSwallowed] (one of these)
      } catch (InterruptedException e) {
        // shutdown
      }
    }
  }

  public void shutdown() {
    thread.interrupt();
  }
}

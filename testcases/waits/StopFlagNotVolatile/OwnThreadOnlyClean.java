// The plain flag is read and written by the thread that runs the loop, by nobody else: right.
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

public class OwnThreadOnlyClean implements Runnable {
  private final Path script;
  private final Consumer<String> executor;
  private boolean quit;
  private volatile int commands;

  public OwnThreadOnlyClean(Path script, Consumer<String> executor) {
    this.script = script;
    this.executor = executor;
  }

  public void start() {
    new Thread(this, "script").start();
  }

  @Override
  public void run() {
    try (BufferedReader in = Files.newBufferedReader(script)) {
      while (!quit) {
        String line = in.readLine();
        handle(line);
      }
    } catch (IOException e) {
      executor.accept("error " + e.getMessage());
    }
  }

  private void handle(String line) {
    if (line == null || line.equals("quit")) {
      quit = true;
    } else {
      executor.accept(line);
      commands++;
    }
  }

  public int commands() {
    return commands;
  }
}

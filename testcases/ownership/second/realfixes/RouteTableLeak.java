// Case: The constructor starts a timer and then throws on a bad file, so that nobody can cancel it.
package second.realfixes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

public class RouteTableLeak implements AutoCloseable {
  private final Map<String, String> routes = new ConcurrentHashMap<>();
  private final Path file;
  private final Timer reloader;

  public RouteTableLeak(Path file) throws IOException {
    this.file = file;
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] or [CancelNotInFinally]
    this.reloader = new Timer("routes");
    reload();
    this.reloader.schedule(
        new TimerTask() {
          @Override
          public void run() {
            try {
              reload();
            } catch (IOException e) {
              Logger.getLogger("routes").log(Level.WARNING, "kept the old routes", e);
            }
          }
        },
        60_000,
        60_000);
  }

  private void reload() throws IOException {
    for (String line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new IOException("no route: " + line);
      }
      routes.put(line.substring(0, equals), line.substring(equals + 1));
    }
  }

  public String route(String path) {
    return routes.getOrDefault(path, "/");
  }

  @Override
  public void close() {
    reloader.cancel();
  }
}

// Case: each channel puts a periodic task on the shared timer, and close() cancels it.
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.TimerTask;

public class IdleChannel implements Closeable {
  private final Socket socket;
  private final TimerTask pings;
  private volatile long lastWrite = System.nanoTime();

  public IdleChannel(Socket socket) {
    this.socket = socket;
    pings =
        new TimerTask() {
          @Override
          public void run() {
            pingIfIdle();
          }
        };
    Housekeeping.TIMER.schedule(pings, 10_000, 10_000);
  }

  public synchronized void write(byte[] frame) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(frame);
    out.flush();
    lastWrite = System.nanoTime();
  }

  private void pingIfIdle() {
    if (System.nanoTime() - lastWrite > 10_000_000_000L) {
      try {
        write(new byte[] {0});
      } catch (IOException e) {
        lastWrite = System.nanoTime();
      }
    }
  }

  @Override
  public void close() throws IOException {
    pings.cancel();
    socket.close();
  }
}

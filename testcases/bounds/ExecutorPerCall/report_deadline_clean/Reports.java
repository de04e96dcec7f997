// The reports of a shop.
import java.io.IOException;

public interface Reports {
  void warmUp();

  Rendering prepare(String name);

  /** A report that is being made; abort() may be called by any thread. */
  interface Rendering {
    String render() throws IOException;

    void abort();
  }
}

// Case: the permit is given back in finally.
import java.io.IOException;
import java.util.Optional;

public final class TileStore extends ThrottledStore {
  /** The connection to the map server. */
  public interface Wire {
    int length(String tile) throws IOException;

    byte[] read(String tile, int length) throws IOException;
  }

  private final Wire wire;

  public TileStore(Wire wire) {
    super(6);
    this.wire = wire;
  }

  public Optional<byte[]> tile(int zoom, int x, int y) throws IOException, InterruptedException {
    String tile = zoom + "/" + x + "/" + y;
    slots.acquire();
    try {
      int length = wire.length(tile);
      if (length == 0) {
        return Optional.empty();
      }
      byte[] bytes = wire.read(tile, length);
      return Optional.of(bytes);
    } finally {
      slots.release();
    }
  }
}

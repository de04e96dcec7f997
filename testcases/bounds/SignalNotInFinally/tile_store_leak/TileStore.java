// Case: the permit is given back after a tile was read only; an empty tile returns early, a wire
// that breaks throws, and soon nobody gets a permit.
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
    // BUG: Diagnostic contains: [UnboundedWait] or [WaitWithoutSignal] (one of these)
    slots.acquire();
    int length = wire.length(tile);
    if (length == 0) {
      return Optional.empty();
    }
    byte[] bytes = wire.read(tile, length);
    // BUG: Diagnostic contains: [SignalNotInFinally] (one of these)
    slots.release();
    return Optional.of(bytes);
  }
}

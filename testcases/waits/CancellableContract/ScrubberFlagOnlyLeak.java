// The loop ends by the flag of pause() only: an interrupt of its thread changes nothing.
import dev.leash.annotations.Cancellable;
import java.util.BitSet;

public class ScrubberFlagOnlyLeak {
  private final BitSet damaged = new BitSet();
  private final int blocks;
  private volatile boolean active = true;

  public ScrubberFlagOnlyLeak(int blocks) {
    this.blocks = blocks;
  }

  @Cancellable
  public void scrub() {
    int block = 0;
    // BUG: Diagnostic contains: [CancellableContract]
    while (active) {
      boolean bad = (block * 31 & 0xff) == 7;
      synchronized (damaged) {
        damaged.set(block, bad);
      }
      block = (block + 1) % blocks;
    }
  }

  public int damaged() {
    synchronized (damaged) {
      return damaged.cardinality();
    }
  }

  public void pause() {
    active = false;
  }
}

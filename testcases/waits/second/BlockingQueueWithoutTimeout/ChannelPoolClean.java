// Case: a public method that declares the interrupt and whose documented job is to wait for a free
// channel.
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class ChannelPoolClean<C> {
  private final BlockingQueue<C> free;

  public ChannelPoolClean(Collection<? extends C> channels) {
    this.free = new ArrayBlockingQueue<>(channels.size(), false, channels);
  }

  /** Waits until a channel is free; give it back with {@link #giveBack}. */
  public C borrow() throws InterruptedException {
    return free.take();
  }

  public void giveBack(C channel) {
    free.add(channel);
  }

  public int idle() {
    return free.size();
  }
}

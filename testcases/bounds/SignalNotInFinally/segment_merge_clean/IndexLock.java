// A lock that names its holder, for the page that shows who holds the index.
public final class IndexLock {
  private String holder;

  /** Waits until the index is free. */
  public synchronized void lock(String name) throws InterruptedException {
    while (holder != null) {
      wait();
    }
    holder = name;
  }

  public synchronized void unlock() {
    holder = null;
    notifyAll();
  }

  public synchronized String holder() {
    return holder;
  }
}

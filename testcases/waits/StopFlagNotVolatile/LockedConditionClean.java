// Plain flag, read and written under one ReentrantLock, and stop() signals the waiting loop: right.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class LockedConditionClean {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Runnable flush;
  private boolean dirty;
  private boolean stopped;

  public LockedConditionClean(Runnable flush) {
    this.flush = flush;
  }

  public void start() {
    new Thread(this::flushLoop, "flusher").start();
  }

  private void flushLoop() {
    while (awaitWork()) {
      flush.run();
    }
  }

  private boolean awaitWork() {
    lock.lock();
    try {
      while (!dirty && !stopped) {
        changed.awaitUninterruptibly();
      }
      dirty = false;
      return !stopped;
    } finally {
      lock.unlock();
    }
  }

  public void markDirty() {
    set(true, false);
  }

  public void stop() {
    set(false, true);
  }

  private void set(boolean nowDirty, boolean nowStopped) {
    lock.lock();
    try {
      dirty |= nowDirty;
      stopped |= nowStopped;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}

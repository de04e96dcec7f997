import java.util.concurrent.locks.*;
import java.util.function.LongUnaryOperator;

class Account {
  private final Lock lock = new ReentrantLock();
  private long balance;

  long book(LongUnaryOperator booking) {
    lock.lock();
    try {
      balance = booking.applyAsLong(balance);
      return balance;
    } finally {
      lock.unlock();
    }
  }
}

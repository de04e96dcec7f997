import java.util.concurrent.locks.*;
import java.util.function.LongUnaryOperator;

class Account {
  private final Lock lock = new ReentrantLock();
  private long balance;

  long book(LongUnaryOperator booking) {
    lock.lock();
    balance = booking.applyAsLong(balance);
    long booked = balance;
    // BUG: Diagnostic contains: [SignalNotInFinally]
    lock.unlock();
    return booked;
  }
}

// Case: onNext() of a subscriber waits in transfer() until somebody takes: the publisher's thread
// hangs.
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedTransferQueue;

public class TradeSubscriberLeak implements Flow.Subscriber<String> {
  private final LinkedTransferQueue<String> trades = new LinkedTransferQueue<>();
  private Flow.Subscription subscription;

  @Override
  public void onSubscribe(Flow.Subscription newSubscription) {
    subscription = newSubscription;
    subscription.request(1);
  }

  @Override
  public void onNext(String trade) {
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      trades.transfer(trade);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      subscription.cancel();
      return;
    }
    subscription.request(1);
  }

  @Override
  public void onError(Throwable failure) {
    System.getLogger("trades").log(System.Logger.Level.ERROR, "feed broke", failure);
  }

  @Override
  public void onComplete() {
    trades.clear();
  }

  public String nextTrade() {
    return trades.poll();
  }
}

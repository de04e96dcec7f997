// Case: onNext() of a subscriber puts into a linked transfer queue, which never blocks.
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedTransferQueue;

public class TradeSubscriberClean implements Flow.Subscriber<String> {
  private final LinkedTransferQueue<String> trades = new LinkedTransferQueue<>();
  private Flow.Subscription subscription;

  @Override
  public void onSubscribe(Flow.Subscription newSubscription) {
    subscription = newSubscription;
    subscription.request(1);
  }

  @Override
  public void onNext(String trade) {
    trades.put(trade);
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

// One stage in the middle of a chain, thenCombineAsync(), is given no executor; the others are.
// Leaks.
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

public class ParcelTrackingLeak {
  /** A carrier's interface; its stages complete on the carrier's own threads. */
  public interface Carrier {
    CompletionStage<String> position(String parcel);

    CompletionStage<Duration> delay(String parcel);
  }

  private final Carrier carrier;
  private final Executor executor;
  private final Consumer<String> notifications;

  public ParcelTrackingLeak(Carrier carrier, Executor executor, Consumer<String> notifications) {
    this.carrier = carrier;
    this.executor = executor;
    this.notifications = notifications;
  }

  public CompletionStage<Void> track(String parcel) {
    return carrier
        .position(parcel)
        .thenApplyAsync(String::toUpperCase, executor)
        // BUG: Diagnostic contains: [AsyncWithoutExecutor]
        .thenCombineAsync(carrier.delay(parcel), ParcelTrackingLeak::describe)
        .thenAcceptAsync(notifications, executor);
  }

  private static String describe(String position, Duration delay) {
    return delay.isZero() ? position : position + ", late by " + delay.toMinutes() + " min";
  }
}

// Each asynchronous stage of the chain, the one in the middle too, is given an executor: right.
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

public class ParcelTrackingClean {
  /** A carrier's interface; its stages complete on the carrier's own threads. */
  public interface Carrier {
    CompletionStage<String> position(String parcel);

    CompletionStage<Duration> delay(String parcel);
  }

  private final Carrier carrier;
  private final Executor executor;
  private final Consumer<String> notifications;

  public ParcelTrackingClean(Carrier carrier, Executor executor, Consumer<String> notifications) {
    this.carrier = carrier;
    this.executor = executor;
    this.notifications = notifications;
  }

  public CompletionStage<Void> track(String parcel) {
    return carrier
        .position(parcel)
        .thenApplyAsync(String::toUpperCase, executor)
        .thenCombineAsync(carrier.delay(parcel), ParcelTrackingClean::describe, executor)
        .thenAcceptAsync(notifications, executor);
  }

  private static String describe(String position, Duration delay) {
    return delay.isZero() ? position : position + ", late by " + delay.toMinutes() + " min";
  }
}

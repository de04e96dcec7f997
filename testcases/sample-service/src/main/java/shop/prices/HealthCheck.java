package shop.prices;

/** Answers the load balancer. Leaks: every call starts a feed and drops it. */
final class HealthCheck {
  private final Runnable probe;

  HealthCheck(Runnable probe) {
    this.probe = probe;
  }

  String status() {
    PriceFeed feed = new PriceFeed();
    feed.start(probe, failure -> {});
    return feed.isRunning() ? "UP" : "DOWN";
  }
}

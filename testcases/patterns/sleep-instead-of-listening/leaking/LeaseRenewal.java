class LeaseRenewal implements Runnable {
  private final Runnable renew;

  LeaseRenewal(Runnable renew) {
    this.renew = renew;
  }

  @Override
  public void run() {
    while (true) {
      renew.run();
      try {
        Thread.sleep(30_000);
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException e) {
        System.err.println("renewing early");
      }
    }
  }
}

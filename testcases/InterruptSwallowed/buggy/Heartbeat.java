class Heartbeat implements Runnable {
  private final Runnable beat;

  Heartbeat(Runnable beat) {
    this.beat = beat;
  }

  @Override
  public void run() {
    while (true) {
      beat.run();
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        System.out.println("woken early");
      }
    }
  }
}

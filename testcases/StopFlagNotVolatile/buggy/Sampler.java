class Sampler {
  private boolean stopped;

  void start(Runnable sample) {
    Thread thread =
        new Thread(
            () -> {
              while (!stopped) {
                sample.run();
              }
            });
    thread.start();
  }

  void stop() {
    stopped = true;
  }
}

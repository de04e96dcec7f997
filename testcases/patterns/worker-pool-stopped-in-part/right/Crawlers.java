import java.util.concurrent.*;

class Crawlers {
  private static final Runnable END = () -> {};
  private final BlockingQueue<Runnable> visits = new LinkedBlockingQueue<>();

  Crawlers(int threads) {
    for (int i = 0; i < threads; i++) {
      new Thread(this::crawl, "crawler-" + i).start();
    }
  }

  private void crawl() {
    try {
      for (Runnable visit = visits.take(); visit != END; visit = visits.take()) {
        visit.run();
      }
      visits.add(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void add(Runnable visit) {
    visits.add(visit);
  }

  void stop() {
    visits.add(END);
  }
}

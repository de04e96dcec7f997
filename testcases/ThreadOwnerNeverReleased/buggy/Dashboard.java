import java.util.*;

class Dashboard {
  void show(TimerTask refresh, Runnable window) {
    Poller poller = new Poller(refresh);
    window.run();
  }
}

// A daemon of the one instance there is: it may live as long as the process. Right.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

public final class SingletonHousekeeperClean {
  private static final SingletonHousekeeperClean INSTANCE = new SingletonHousekeeperClean();

  private final Map<String, Long> tokens = new ConcurrentHashMap<>();

  private SingletonHousekeeperClean() {
    Thread housekeeper = new Thread(this::purge, "token-housekeeper");
    housekeeper.setDaemon(true);
    housekeeper.start();
  }

  public static SingletonHousekeeperClean getInstance() {
    return INSTANCE;
  }

  public boolean firstUse(String token, long validMillis) {
    return tokens.putIfAbsent(token, System.currentTimeMillis() + validMillis) == null;
  }

  private void purge() {
    for (; ; ) {
      long now = System.currentTimeMillis();
      tokens.values().removeIf(until -> until < now);
      LockSupport.parkNanos(30_000_000_000L);
    }
  }
}

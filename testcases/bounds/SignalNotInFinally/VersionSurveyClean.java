// Case: each answer counts the latch down, after the branch for its status; nothing before that can
// throw.
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;

public class VersionSurveyClean {
  private static final Logger LOG = Logger.getLogger("survey");

  /** Asks servers; each question gets exactly one answer. */
  public interface StatusClient {
    void ask(String server, Answer answer);
  }

  /** Takes what a server says. */
  @FunctionalInterface
  public interface Answer {
    void take(int status, String body);
  }

  private final StatusClient client;

  public VersionSurveyClean(StatusClient client) {
    this.client = client;
  }

  public Map<String, String> versions(List<String> servers) throws InterruptedException {
    Map<String, String> versions = new ConcurrentHashMap<>();
    CountDownLatch answered = new CountDownLatch(servers.size());
    for (String server : servers) {
      client.ask(
          server,
          (status, body) -> {
            if (status == 200) {
              versions.put(server, body);
            } else {
              LOG.warning(server + " answers " + status);
            }
            answered.countDown();
          });
    }
    answered.await();
    return versions;
  }
}

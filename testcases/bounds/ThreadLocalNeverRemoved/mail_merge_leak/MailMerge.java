// Each letter is a task of a shared pool that sets two thread-locals and removes only one: leaks.
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

public class MailMerge {
  private final ExecutorService pool;
  private final Consumer<String> outbox;

  public MailMerge(ExecutorService pool, Consumer<String> outbox) {
    this.pool = pool;
    this.outbox = outbox;
  }

  public void merge(List<String> customers, Locale locale, ZoneId zone) {
    for (String customer : customers) {
      pool.execute(new LetterTask(customer, locale, zone, outbox));
    }
  }
}

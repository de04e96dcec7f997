// Case: a pooled task removes the locale in finally, also after a statement that can't be parsed.
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class StatementImporterClean implements AutoCloseable {
  /** Turns the text of a bank statement into bookings. */
  public interface Parser {
    int parse(String statement) throws java.text.ParseException;
  }

  private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();

  private final ExecutorService importers = Executors.newFixedThreadPool(4);
  private final Parser parser;

  public StatementImporterClean(Parser parser) {
    this.parser = parser;
  }

  /** The locale of the statement that the current thread reads, for use by parsers. */
  public static Locale locale() {
    Locale locale = LOCALE.get();
    return locale == null ? Locale.ROOT : locale;
  }

  public Future<Integer> submit(String statement, Locale locale) {
    return importers.submit(
        () -> {
          LOCALE.set(locale);
          try {
            return parser.parse(statement);
          } finally {
            LOCALE.remove();
          }
        });
  }

  @Override
  public void close() throws InterruptedException {
    importers.shutdownNow();
    importers.awaitTermination(5, TimeUnit.SECONDS);
  }
}

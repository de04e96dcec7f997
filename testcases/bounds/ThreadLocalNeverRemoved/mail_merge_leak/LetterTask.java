// Sets the locale and the zone of a letter on the pool's thread, and forgets the zone there.
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

final class LetterTask implements Runnable {
  static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
  static final ThreadLocal<ZoneId> ZONE = new InheritableThreadLocal<>();

  private final String customer;
  private final Locale locale;
  private final ZoneId zone;
  private final Consumer<String> outbox;

  LetterTask(String customer, Locale locale, ZoneId zone, Consumer<String> outbox) {
    this.customer = customer;
    this.locale = locale;
    this.zone = zone;
    this.outbox = outbox;
  }

  @Override
  public void run() {
    LOCALE.set(locale);
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved]
    ZONE.set(zone);
    try {
      outbox.accept(compose());
    } finally {
      LOCALE.remove();
    }
  }

  private String compose() {
    Instant now = Instant.now();
    String date =
        DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE.get()).withZone(ZONE.get()).format(now);
    return date + "\n\n" + customer;
  }
}

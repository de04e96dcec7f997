// A customer with data of its own.
import java.util.Locale;

public final class Tenant {
  private final String schema;
  private final Locale locale;

  public Tenant(String schema, Locale locale) {
    this.schema = schema;
    this.locale = locale;
  }

  public String schema() {
    return schema;
  }

  public Locale locale() {
    return locale;
  }
}

// Whom the calling thread serves; a scope sets it when it is opened and removes it when closed.
public final class CallContext {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  private CallContext() {}

  public static Scope open(String user) {
    USER.set(user == null ? "guest" : user);
    return new Scope(user != null);
  }

  public static String user() {
    return USER.get();
  }

  /** Ends with the call that it stands for. */
  public static final class Scope implements AutoCloseable {
    private final boolean known;

    private Scope(boolean known) {
      this.known = known;
    }

    public boolean isKnown() {
      return known;
    }

    @Override
    public void close() {
      USER.remove();
    }
  }
}

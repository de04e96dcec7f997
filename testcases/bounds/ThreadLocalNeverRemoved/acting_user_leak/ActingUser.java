// The user for whom the calling thread acts.
public final class ActingUser {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  private ActingUser() {}

  public static void begin(String user) {
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved] (one of these)
    USER.set(user);
  }

  public static String name() {
    return USER.get();
  }

  public static void end() {
    USER.remove();
  }
}

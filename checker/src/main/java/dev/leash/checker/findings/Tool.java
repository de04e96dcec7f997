package dev.leash.checker.findings;

/** This version of Leash. */
public final class Tool {

  private Tool() {}

  /** The version that the jar's manifest states; "development" outside a jar. */
  public static String version() {
    String version = Tool.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}

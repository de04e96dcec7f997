package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol;

/**
 * Methods and variables that javac could not resolve, where the command line goes on all the same:
 * nothing is known of them, not even that they belong to the type they are called on.
 */
public final class Unresolved {

  /** The name of the class that they are put into; no source can declare it. */
  public static final String CLASS = "<unresolved>";

  private Unresolved() {}

  /** Whether {@code symbol} is one. */
  public static boolean is(Symbol symbol) {
    return symbol.owner != null && symbol.owner.name.contentEquals(CLASS);
  }
}

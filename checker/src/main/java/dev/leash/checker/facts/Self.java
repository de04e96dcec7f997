package dev.leash.checker.facts;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.util.Names;

/** Tells {@code this} and {@code super}, which javac has as variables, from others. */
public final class Self {

  private Self() {}

  /** Whether {@code variable} is {@code this} or {@code super}. Compares no characters. */
  public static boolean isNamedBy(VarSymbol variable) {
    Names names = variable.name.table.names;
    return variable.name == names._this || variable.name == names._super;
  }
}

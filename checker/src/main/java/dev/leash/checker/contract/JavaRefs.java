package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol.MethodSymbol;

/** How Java itself refers to objects that may be gone. */
public final class JavaRefs {

  private JavaRefs() {}

  /** Whether {@code method} asks a weak reference for its object, or whether that is gone. */
  public static boolean asksWhetherGone(MethodSymbol method) {
    return Synchronizers.isOf(method.owner, "java.lang.ref.Reference");
  }
}

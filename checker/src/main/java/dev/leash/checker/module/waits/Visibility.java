package dev.leash.checker.module.waits;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.RunView;

/** What code that isn't in view can do with a member. */
final class Visibility {

  private Visibility() {}

  /**
   * Whether only code in view has a use for {@code member}: it is private, or part of a class that
   * is itself a part of another one. Frameworks and tests use other classes, hardly those.
   */
  static boolean isHidden(Symbol member, RunView view) {
    return isFilePrivate(member)
        || (member.enclClass().owner instanceof ClassSymbol
            && (member.flags() & Flags.PROTECTED) == 0
            && !Hierarchy.isExported(member.enclClass())
            && view.isConfined(member));
  }

  /** Whether only its own source can name {@code symbol}. */
  static boolean isFilePrivate(Symbol symbol) {
    for (Symbol s = symbol; s instanceof MethodSymbol || s instanceof VarSymbol || isType(s); ) {
      if ((s.flags() & Flags.PRIVATE) != 0 || isLocal(s)) {
        return true;
      }
      s = s.owner;
    }
    return false;
  }

  private static boolean isType(Symbol symbol) {
    return symbol instanceof ClassSymbol;
  }

  private static boolean isLocal(Symbol symbol) {
    return symbol instanceof ClassSymbol
        && !(symbol.owner instanceof ClassSymbol)
        && !(symbol.owner instanceof Symbol.PackageSymbol);
  }

  /** An interface of the run that nothing in view implements: somebody far away calls back. */
  static boolean isOfPeer(MethodSymbol method, RunView view) {
    return view.facts().declares(method.enclClass())
        && method.enclClass().isInterface()
        && view.hierarchy().implementations(method).isEmpty()
        && method.getThrownTypes().isEmpty();
  }

  /** Whether code out of view may implement {@code method}. */
  static boolean isOpenForOthers(MethodSymbol method) {
    long closed = Flags.PRIVATE | Flags.STATIC | Flags.FINAL;
    return !method.isConstructor()
        && (method.flags() & closed) == 0
        && (method.enclClass().flags() & Flags.FINAL) == 0
        && Hierarchy.isAccessible(method);
  }
}

package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import dev.leash.checker.module.Leak;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Chooses the method that a fix calls to release an owner. */
final class FixRelease {

  private static final Set<String> REPEATABLE =
      Set.of("shutdown", "shutdownNow", "shutdownGracefully", "cancel", "close", "dispose");

  private FixRelease() {}

  /**
   * The name of a release method that can be called with nothing to pass and nothing to catch.
   *
   * @param called the release methods that the code calls already; these are preferred
   * @return null if the static type of the variable has none
   */
  static @Nullable String choose(Leak leak, Type type, List<String> called, VisitorState state) {
    for (String name : called) {
      if (leak.releasedBy().contains(name) && isCallable(name, type, true, state)) {
        return name;
      }
    }
    for (String name : leak.releasedBy()) {
      // close() of an executor waits for its tasks without limit: only who wrote it may want that.
      boolean mayWait = leak.executor() && name.equals("close");
      if (!mayWait && isCallable(name, type, false, state)) {
        return name;
      }
    }
    return null;
  }

  /** Whether calling the release method {@code name} a second time does no harm. */
  static boolean isRepeatable(String name) {
    return REPEATABLE.contains(name);
  }

  /** The method {@code name} if it can be called with nothing to pass and nothing to catch. */
  static @Nullable MethodSymbol callable(String name, Type type, VisitorState state) {
    return isCallable(name, type, false, state) ? find(name, type, state) : null;
  }

  private static boolean isCallable(
      String name, Type type, boolean evenDeprecated, VisitorState state) {
    MethodSymbol method = find(name, type, state);
    return method != null
        && !method.isStatic()
        && (evenDeprecated || !method.isDeprecated())
        && isAccessible(method, state)
        && throwsNothingChecked(method, state);
  }

  private static @Nullable MethodSymbol find(String name, Type type, VisitorState state) {
    Types types = state.getTypes();
    List<MethodSymbol> found = new ArrayList<>();
    for (Type each : types.closure(types.skipTypeVars(type, false))) {
      for (Symbol symbol : each.tsym.members().getSymbolsByName(state.getName(name))) {
        if (symbol instanceof MethodSymbol method && method.getParameters().isEmpty()) {
          found.add(method);
        }
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static boolean isAccessible(MethodSymbol method, VisitorState state) {
    if ((method.flags() & Flags.PUBLIC) != 0) {
      return true;
    }
    Symbol here = ((JCClassDecl) state.getPath().getLeaf()).sym;
    boolean samePackage = here.packge() == method.packge();
    return (samePackage && (method.flags() & Flags.PRIVATE) == 0)
        || here.outermostClass() == method.outermostClass();
  }

  private static boolean throwsNothingChecked(MethodSymbol method, VisitorState state) {
    for (Type thrown : method.getThrownTypes()) {
      boolean unchecked =
          state.getTypes().isSubtype(thrown, state.getSymtab().runtimeExceptionType)
              || state.getTypes().isSubtype(thrown, state.getSymtab().errorType);
      if (!unchecked) {
        return false;
      }
    }
    return true;
  }
}

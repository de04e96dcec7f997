package dev.leash.checker.facts;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import java.util.LinkedHashSet;
import java.util.Set;

/** The sources of a javac run. */
public final class RunUnits {

  private RunUnits() {}

  /** All sources that declare a class; not yet attributed, or no more, at some stages of a run. */
  public static Set<JCCompilationUnit> of(Context context) {
    Set<JCCompilationUnit> units = new LinkedHashSet<>();
    Enter enter = Enter.instance(context);
    for (ClassSymbol type : Symtab.instance(context).getAllClasses()) {
      Env<AttrContext> env = enter.getEnv(type);
      if (env != null && env.toplevel != null) {
        units.add(env.toplevel);
      }
    }
    return units;
  }
}

package dev.leash.checker.module.waits;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * An object as the code names it: a class for its {@code this}, or a variable, and the fields that
 * lead on from there. Two equal places seen from the same spot are one object; two fields of the
 * same name in different places are not.
 *
 * @param chain the class or variable, then the fields
 */
record Place(List<Symbol> chain) {

  static Place of(Symbol root) {
    return new Place(List.of(root));
  }

  /** The place that {@code field} of the object at {@code holder} leads to. */
  static @Nullable Place field(@Nullable Place holder, VarSymbol field) {
    if (field.isStatic()) {
      return of(field);
    }
    if (holder == null) {
      return null;
    }
    List<Symbol> longer = new ArrayList<>(holder.chain());
    longer.add(field);
    return new Place(longer);
  }

  Symbol last() {
    return chain.get(chain.size() - 1);
  }

  /** Whether the way there leads through another object than the first one's own fields. */
  boolean leadsThrough(ClassSymbol type, com.sun.tools.javac.code.Types types) {
    for (int i = 0; i < chain.size() - 1; i++) {
      if (chain.get(i) instanceof VarSymbol variable
          && variable.type.tsym instanceof ClassSymbol hop
          && (hop.isSubClass(type, types) || type.isSubClass(hop, types))) {
        return true;
      }
    }
    return false;
  }
}

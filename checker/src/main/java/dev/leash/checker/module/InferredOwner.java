package dev.leash.checker.module;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.LinkedHashSet;
import java.util.Set;

/** A class of the run that holds an owner of its own and releases it in a method of its own. */
final class InferredOwner {

  /** The class. */
  final ClassSymbol type;

  /** The field that holds what makes it an owner; the first one found. */
  final VarSymbol field;

  /** The creation of what the field holds. */
  final Creation part;

  /** The methods of the class and its subclasses that lead to a release. */
  final Set<MethodSymbol> releases = new LinkedHashSet<>();

  /**
   * The constructors and methods that lead to a creation; an instance owns threads from then on.
   */
  final Set<MethodSymbol> activators = new LinkedHashSet<>();

  /** The constructors and methods that lead to work for it, so that it holds a thread for sure. */
  final Set<MethodSymbol> working = new LinkedHashSet<>();

  /** Whether every instance creates what it holds, in an initializer. */
  boolean always;

  InferredOwner(ClassSymbol type, VarSymbol field, Creation part) {
    this.type = type;
    this.field = field;
    this.part = part;
  }
}

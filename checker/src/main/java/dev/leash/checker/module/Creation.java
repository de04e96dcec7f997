package dev.leash.checker.module;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.leash.checker.facts.Member;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * An expression that brings a thread owner into the hands of the code around it: a constructor
 * call, a factory call, or a call of a method of the run that was found to return a new owner.
 *
 * @param at the expression
 * @param member the member that holds it
 * @param type the static type of the created value
 * @param constructor the constructor or factory
 * @param kind how it is known to be an owner
 * @param started whether it is known to have been started where it comes from
 */
public record Creation(
    TreePath at, Member member, Type type, MethodSymbol constructor, Kind kind, boolean started) {

  /** How a created value is known to own threads. */
  public enum Kind {
    /** A contract says so. */
    CONTRACT,
    /** Its class holds an owner of its own and releases it. */
    INFERRED
  }

  public Tree tree() {
    return at.getLeaf();
  }

  /** The class of the created value if that is certain: only a constructor call makes it so. */
  public @Nullable ClassSymbol exactClass() {
    return constructor.isConstructor() ? constructor.enclClass() : null;
  }

  /** The class that the created value has at least. */
  public ClassSymbol knownClass() {
    return constructor.isConstructor() ? constructor.enclClass() : (ClassSymbol) type.tsym;
  }
}

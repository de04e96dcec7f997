package dev.leash.checker.flow;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.facts.Member;

/**
 * A place that can hold a value: the nodes of a field-based, flow-insensitive value-flow graph
 * (Heintze and Tardieu, "Ultra-fast aliasing analysis using CLA", PLDI 2001). Objects of one class
 * share their fields, and a collection is one with its elements.
 */
public sealed interface ValueNode {

  /** A local variable or parameter of one member. */
  record Local(VarSymbol variable, Member member) implements ValueNode {}

  /** A field, of whatever object. */
  record Field(VarSymbol variable) implements ValueNode {}

  /** What a method returns. */
  record Returned(MethodSymbol method) implements ValueNode {}

  /** The receiver of a method or constructor. */
  record Self(MethodSymbol method) implements ValueNode {}

  /** The value of one expression. */
  record Expression(TreePath path, Member member) implements ValueNode {
    @Override
    public boolean equals(Object other) {
      return other instanceof Expression that && path.getLeaf() == that.path.getLeaf();
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(path.getLeaf());
    }
  }
}

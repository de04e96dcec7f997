package dev.leash.checker.flow;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.leash.checker.facts.Member;

/** One thing that the code does with a value, as its syntax shows it. */
public sealed interface Use {

  /** Where it happens: the expression or statement that does it. */
  TreePath at();

  /** The member that holds {@link #at}. */
  Member member();

  /** The value moves to another place. */
  record Move(ValueNode to, TreePath at, Member member) implements Use {}

  /** A method is called on it; {@code at} is the call, or the method reference bound to it. */
  record Receiver(MethodSymbol method, TreePath at, Member member) implements Use {}

  /** It is passed to a method or constructor as argument number {@code index}. */
  record Argument(MethodSymbol method, int index, TreePath at, Member member) implements Use {}

  /** It is a resource of a try statement, closed on every path. */
  record Resource(TreePath at, Member member) implements Use {}

  /** The variable that holds it is assigned anew. */
  record Overwritten(TreePath at, Member member) implements Use {}

  /** It goes where the syntax doesn't show any more. */
  record Lost(TreePath at, Member member) implements Use {}
}

package dev.leash.checker.module.tasks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.Nodes;
import java.util.List;

/**
 * A call that can wait.
 *
 * @param at the call
 * @param member the member that holds it
 * @param method the method that waits
 * @param blocks how it waits
 */
public record Wait(TreePath at, Member member, MethodSymbol method, Blocks blocks) {

  /** Whether an interrupt ends it. */
  public boolean isInterruptible() {
    return blocks.interrupt() == Blocks.Interrupt.THROWS
        || blocks.interrupt() == Blocks.Interrupt.RETURNS
        || blocks.interrupt() == Blocks.Interrupt.CLOSES;
  }

  /** Whether an interrupt ends it with an exception. */
  public boolean throwsWhenInterrupted() {
    return blocks.interrupt() == Blocks.Interrupt.THROWS
        || blocks.interrupt() == Blocks.Interrupt.CLOSES;
  }

  /** Whether no time limit is given: there is none to give, or the one given means for ever. */
  public boolean isUnlimited() {
    return !blocks.limited() || (blocks.zeroMeansForever() && isZero());
  }

  private boolean isZero() {
    List<? extends ExpressionTree> arguments = Nodes.arguments(at.getLeaf());
    return arguments.stream()
        .anyMatch(
            argument ->
                argument instanceof LiteralTree literal
                    && literal.getValue() instanceof Number number
                    && number.longValue() == 0);
  }
}

package dev.leash.checker.module.handles;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Loop;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Work that changes what others use as well and has to be done as a whole, as the restart of a
 * service: ending it half-way would be worse than letting it finish.
 */
final class Changes {

  private Changes() {}

  /** Whether {@code body} makes such a change, and doesn't repeat it. */
  static boolean isMadeBy(Body body) {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void unused) {
        found[0] |=
            isShared(tree.getExpression())
                && tree.getBlock().getStatements().stream().allMatch(s -> changed(s) != null)
                && !Loop.surrounds(getCurrentPath(), body.tree());
        return super.visitSynchronized(tree, null);
      }

      @Override
      public @Nullable Void visitBlock(BlockTree tree, @Nullable Void unused) {
        found[0] |=
            endsAndGoesOn(tree.getStatements()) && !Loop.surrounds(getCurrentPath(), body.tree());
        return super.visitBlock(tree, null);
      }
    }.scanBody(body.path());
    return found[0];
  }

  private static boolean isShared(ExpressionTree lock) {
    ExpressionTree plain = lock;
    while (plain instanceof ParenthesizedTree parenthesized) {
      plain = parenthesized.getExpression();
    }
    return TreeInfo.symbol((JCTree) plain) instanceof VarSymbol variable
        && (variable.owner instanceof ClassSymbol || variable.name.contentEquals("this"));
  }

  /** The call that {@code statement} makes for its effect alone, on something that isn't local. */
  private static @Nullable MethodInvocationTree changed(StatementTree statement) {
    return statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof MethodInvocationTree call
            && ((JCTree) call).type.hasTag(TypeTag.VOID)
        ? call
        : null;
  }

  /** Whether something is ended there and the next statement does something to it again. */
  private static boolean endsAndGoesOn(List<? extends StatementTree> statements) {
    for (int i = 1; i < statements.size(); i++) {
      MethodInvocationTree end = changed(statements.get(i - 1));
      MethodInvocationTree start = changed(statements.get(i));
      if (end != null && start != null && isEnd(end) && receiver(end).equals(receiver(start))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(MethodInvocationTree call) {
    return TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && ContractBook.conventionalReleases().stream()
            .anyMatch(name -> method.name.toString().startsWith(name));
  }

  private static String receiver(MethodInvocationTree call) {
    Tree select = call.getMethodSelect();
    return select instanceof MemberSelectTree member ? member.getExpression().toString() : "";
  }
}

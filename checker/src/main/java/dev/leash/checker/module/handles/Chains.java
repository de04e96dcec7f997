package dev.leash.checker.module.handles;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Throwing;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Tasks that schedule themselves again whenever they run, whatever the state of their owner. */
final class Chains {

  private static final int DEPTH = 4;

  private final TaskTools tools;
  private final SettledFields settled;

  Chains(TaskTools tools, SettledFields settled) {
    this.tools = tools;
    this.settled = settled;
  }

  /** The task of {@code work}, if each of its runs comes to the same call again; or null. */
  @Nullable Body of(Work work) {
    TreePath call = work.at();
    for (Body body : tools.graph().bodiesOf(work.task(), work.user()).bodies()) {
      boolean reaches =
          tools.loops().reach(body).stream()
              .anyMatch(reached -> Paths.isWithin(call, reached.tree()));
      if (reaches && always(body, call, 0, new HashSet<>())) {
        return body;
      }
    }
    return null;
  }

  /** Whether each run of {@code body} comes to {@code call}, unless something fails before it. */
  private boolean always(Body body, TreePath call, int depth, Set<Tree> seen) {
    if (!seen.add(body.tree()) || depth > DEPTH) {
      return false;
    }
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (!found[0]) {
          found[0] =
              (tree == call.getLeaf() || leads(tree))
                  && isUnconditional(getCurrentPath(), body.tree(), call);
        }
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree tree, @Nullable Void unused) {
        return isNext(getCurrentPath()) ? scan(tree.getBody(), null) : null;
      }

      private boolean leads(MethodInvocationTree tree) {
        MethodSymbol target =
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                ? tools.view().hierarchy().soleImplementation(method)
                : null;
        Body callee = target == null ? null : tools.graph().bodyOf(target);
        return callee != null && always(callee, call, depth + 1, seen);
      }
    }.scanBody(body.path());
    return found[0];
  }

  /** Whether a lambda is what happens next when asynchronous work has succeeded, or is done. */
  private boolean isNext(TreePath lambda) {
    TreePath receiver = Origins.receiver(lambda.getParentPath());
    Type type = ((JCTree) lambda.getLeaf()).type;
    if (receiver == null || type == null) {
      return false;
    }
    List<Type> taken = tools.view().types().findDescriptorType(type).getParameterTypes();
    return JavaThreads.isStage(((JCTree) receiver.getLeaf()).type, tools.view().types())
        && !(taken.size() == 1
            && taken.get(0).tsym.getQualifiedName().contentEquals("java.lang.Throwable"));
  }

  private boolean isUnconditional(TreePath path, Tree body, TreePath call) {
    Tree below = path.getLeaf();
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (tree instanceof IfTree test
          && below != test.getCondition()
          && !isSettled(test.getCondition(), call)) {
        return false;
      }
      if (tree instanceof CatchTree
          || tree instanceof CaseTree
          || tree instanceof ConditionalExpressionTree
          || tree.getKind() == Tree.Kind.CONDITIONAL_AND
          || tree.getKind() == Tree.Kind.CONDITIONAL_OR
          || Loop.isLoop(tree)) {
        return false;
      }
      if (tree instanceof BlockTree && mayLeaveBefore(p, below, call)) {
        return false;
      }
      if (tree == body) {
        return true;
      }
      below = tree;
    }
    return false;
  }

  private boolean mayLeaveBefore(TreePath block, Tree statement, TreePath call) {
    Leaving leaving = new Leaving(call);
    for (StatementTree each : ((BlockTree) block.getLeaf()).getStatements()) {
      if (each == statement || leaving.found) {
        break;
      }
      leaving.scanTree(new TreePath(block, each));
    }
    return leaving.found;
  }

  /** Looks whether code may leave its block: by a jump, or by a check in view that throws. */
  private final class Leaving extends BodyScanner {

    private final TreePath call;
    private boolean found;

    Leaving(TreePath call) {
      this.call = call;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
      return isSettled(tree.getCondition(), call) ? null : super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
      found = true;
      return null;
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
      found = true;
      return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
      found |= tree.getLabel() != null;
      return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void unused) {
      found |= tree.getLabel() != null;
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      found |=
          TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
              && throwsItself(method);
      return super.visitMethodInvocation(tree, null);
    }
  }

  private boolean throwsItself(MethodSymbol method) {
    Tree declaration = tools.view().facts().declaration(method);
    return declaration != null && Throwing.hasThrow(declaration);
  }

  /**
   * Whether a condition stays as it is for as long as the chain goes on: it asks for constants and
   * final fields, or how the scheduler is doing.
   */
  private boolean isSettled(ExpressionTree condition, TreePath call) {
    TreePath receiver = Origins.receiver(call);
    Symbol scheduler = receiver == null ? null : TreeInfo.symbol((JCTree) receiver.getLeaf());
    boolean[] result = {true};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        name(TreeInfo.symbol((JCTree) tree));
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        name(TreeInfo.symbol((JCTree) tree));
        return super.visitMemberSelect(tree, null);
      }

      private void name(@Nullable Symbol symbol) {
        if (symbol instanceof VarSymbol variable) {
          boolean isField = variable.owner instanceof ClassSymbol;
          boolean plain = variable.type.isPrimitive() || variable == scheduler;
          result[0] &= isField && plain && settled.isSettled(variable);
        }
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        result[0] &=
            tree.getMethodSelect() instanceof MemberSelectTree select
                && scheduler != null
                && TreeInfo.symbol((JCTree) select.getExpression()) == scheduler
                && TreeInfo.symbol((JCTree) select) instanceof MethodSymbol method
                && JavaThreads.asksState(method);
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(condition, null);
    return result[0];
  }
}

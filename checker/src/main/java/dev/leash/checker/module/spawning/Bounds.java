package dev.leash.checker.module.spawning;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What keeps code from running more often than others get done with what it started. */
final class Bounds {

  private final RunView view;
  private final Roles roles;
  private final Caps caps;

  Bounds(TaskTools tools, Roles roles) {
    this.view = tools.view();
    this.roles = roles;
    this.caps = new Caps(tools, roles);
  }

  /** Whether something on the way waits for others, or may skip the code when there are many. */
  boolean mayBound(List<Repetition.Step> way, boolean recursive) {
    return holdsBack(way, recursive) || isGuarded(way, recursive);
  }

  /** Whether something on the way waits for others, or leaves the round when there are many. */
  boolean holdsBack(List<Repetition.Step> way, boolean recursive) {
    for (Repetition.Step step : way) {
      Scan scan = new Scan(step, called(way, step), recursive);
      scan.scanRegion();
      if (scan.holdsBack || scan.caps) {
        return true;
      }
    }
    return false;
  }

  /** Whether some condition may keep the code from running in each round. */
  boolean isGuarded(List<Repetition.Step> way, boolean recursive) {
    for (Repetition.Step step : way) {
      Tree below = step.at().getLeaf();
      for (TreePath p = step.at();
          p != null && p.getLeaf() != step.region().getLeaf();
          p = p.getParentPath()) {
        ExpressionTree condition = choice(p.getLeaf(), below);
        if (condition != null
            && caps.mayBound(new TreePath(p, condition), step.region(), recursive)) {
          return true;
        }
        below = p.getLeaf();
      }
    }
    return false;
  }

  /** Whether code before this one may leave the round because of what there is already. */
  boolean isSkipped(List<Repetition.Step> way) {
    for (Repetition.Step step : way) {
      Scan scan = new Scan(step, Set.of(), false);
      scan.scanRegion();
      if (scan.caps) {
        return true;
      }
    }
    return isGuarded(way, false);
  }

  private static @Nullable ExpressionTree choice(Tree tree, Tree branch) {
    if (tree instanceof IfTree test && test.getCondition() != branch) {
      return test.getCondition();
    }
    return tree instanceof ConditionalExpressionTree choice && choice.getCondition() != branch
        ? choice.getCondition()
        : null;
  }

  /** The method that the way takes from {@code step} on: it is looked at by itself. */
  private static Set<Symbol> called(List<Repetition.Step> way, Repetition.Step step) {
    Tree call = step.at().getLeaf();
    return way.get(0).at() != step.at()
            && call instanceof MethodInvocationTree invocation
            && TreeInfo.symbol((JCTree) invocation.getMethodSelect()) instanceof MethodSymbol called
        ? Set.of(called)
        : Set.of();
  }

  private final class Scan extends BodyScanner {

    private final Repetition.Step step;
    private final Set<Symbol> way;
    private final boolean recursive;
    private boolean holdsBack;
    private boolean caps;

    Scan(Repetition.Step step, Set<Symbol> way, boolean recursive) {
      this.step = step;
      this.way = way;
      this.recursive = recursive;
    }

    void scanRegion() {
      scanWhole(step.region());
      ExpressionTree condition = Loop.condition(step.region().getLeaf());
      caps |= condition != null && isCap(step.region(), condition);
    }

    private boolean isCap(TreePath around, ExpressionTree condition) {
      return Bounds.this.caps.mayBound(new TreePath(around, condition), step.region(), recursive);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      TreePath path = getCurrentPath();
      Symbol called = TreeInfo.symbol((JCTree) tree.getMethodSelect());
      holdsBack |=
          path.getLeaf() != step.at().getLeaf()
              && (called == null || !way.contains(called))
              && roles.of(path) == Roles.Role.HOLDS_BACK
              && !Roles.isAside(path)
              && !isGivenBack(path);
      return super.visitMethodInvocation(tree, null);
    }

    /** Whether the code itself gives back what it waited for, before the task has run. */
    private boolean isGivenBack(TreePath wait) {
      TreePath receiver = Origins.receiver(wait);
      if (receiver == null
          || !(TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol permits)) {
        return false;
      }
      boolean[] found = new boolean[1];
      new BodyScanner() {
        @Override
        public @Nullable Void visitMethodInvocation(
            MethodInvocationTree tree, @Nullable Void unused) {
          TreePath other = Origins.receiver(getCurrentPath());
          found[0] |=
              other != null
                  && TreeInfo.symbol((JCTree) other.getLeaf()) == permits
                  && TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol m
                  && view.book().method(m).signal() != null
                  && view.book().method(m).blocks() == null
                  && isPlain(getCurrentPath());
          return super.visitMethodInvocation(tree, null);
        }
      }.scanWhole(step.region());
      return found[0];
    }

    /** Whether a call is made in each round, rather than after a failure or by a condition. */
    private boolean isPlain(TreePath path) {
      for (TreePath p = path; p != null && p.getLeaf() != step.region().getLeaf(); ) {
        if (p.getLeaf() instanceof CatchTree || p.getLeaf() instanceof IfTree) {
          return false;
        }
        p = p.getParentPath();
      }
      return true;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
      boolean around = Paths.isWithin(step.at(), tree);
      if (!around && (jumps(tree.getThenStatement()) || jumps(tree.getElseStatement()))) {
        caps |= isCap(getCurrentPath(), tree.getCondition());
      }
      return super.visitIf(tree, null);
    }

    private boolean jumps(@Nullable StatementTree branch) {
      Tree last =
          branch instanceof BlockTree block && !block.getStatements().isEmpty()
              ? block.getStatements().get(block.getStatements().size() - 1)
              : branch;
      return last instanceof ContinueTree
          || last instanceof BreakTree
          || last instanceof ReturnTree
          || last instanceof ThrowTree;
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
      pause(tree);
      return super.visitWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void unused) {
      pause(tree);
      return super.visitDoWhileLoop(tree, null);
    }

    /** A loop that lets time pass as long as there are too many. */
    private void pause(Tree loop) {
      ExpressionTree condition = Loop.condition(loop);
      if (condition != null
          && loop != step.region().getLeaf()
          && !Paths.isWithin(step.at(), loop)
          && rests()) {
        caps |= isCap(getCurrentPath(), condition);
      }
    }

    private boolean rests() {
      boolean[] found = new boolean[1];
      new BodyScanner() {
        @Override
        public @Nullable Void visitMethodInvocation(
            MethodInvocationTree tree, @Nullable Void unused) {
          found[0] |=
              TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                  && (JavaThreads.idles(method) || view.book().method(method).blocks() != null);
          return super.visitMethodInvocation(tree, null);
        }
      }.scanTree(getCurrentPath());
      return found[0];
    }
  }
}

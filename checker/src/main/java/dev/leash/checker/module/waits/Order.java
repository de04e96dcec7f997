package dev.leash.checker.module.waits;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.tasks.Loop;
import java.util.List;

/** What comes before what inside of one body, as its structure shows it. */
final class Order {

  private Order() {}

  /** Whether {@code second} stands behind {@code first}, or takes its result. */
  static boolean isBehind(TreePath second, TreePath first) {
    return Paths.isWithin(first, second.getLeaf())
        || (Positions.start(second.getLeaf()) > Positions.start(first.getLeaf())
            && !Paths.isWithin(second, first.getLeaf()));
  }

  /** Whether whoever gets to {@code second} has been through {@code first} before. */
  static boolean isPassedBefore(TreePath first, TreePath second) {
    return isBefore(first, second, false);
  }

  /** The same, where {@code first} may be in loops, each round of which gets to it. */
  static boolean isRepeatedBefore(TreePath first, TreePath second) {
    return isBefore(first, second, true);
  }

  private static boolean isBefore(TreePath first, TreePath second, boolean evenInLoops) {
    TreePath child = first;
    while (!Paths.isWithin(second, child.getParentPath().getLeaf())) {
      child = child.getParentPath();
      boolean rounds = evenInLoops && Loop.isLoop(child.getLeaf()) && !leavesEarly(child.getLeaf());
      if (!rounds && !goesThrough(child, first)) {
        return false;
      }
    }
    Tree common = child.getParentPath().getLeaf();
    if (common == second.getLeaf()) {
      return common instanceof MethodInvocationTree;
    }
    return common instanceof BlockTree block
        && Positions.start(second.getLeaf()) > Positions.start(child.getLeaf())
        && block.getStatements().contains(child.getLeaf());
  }

  /** Whether no run of their body gets to both places. */
  static boolean isEither(TreePath one, TreePath other) {
    TreePath common = one.getParentPath();
    while (!Paths.isWithin(other, common.getLeaf())) {
      common = common.getParentPath();
    }
    if (isInLoop(common)) {
      return false;
    }
    if (common.getLeaf() instanceof IfTree choice && choice.getElseStatement() != null) {
      Tree yes = choice.getThenStatement();
      Tree no = choice.getElseStatement();
      return (Paths.isWithin(one, yes) && Paths.isWithin(other, no))
          || (Paths.isWithin(one, no) && Paths.isWithin(other, yes));
    }
    return common.getLeaf() instanceof TryTree statement
        && (isInstead(one, other, statement) || isInstead(other, one, statement));
  }

  /** The last statement of a try block, and a catch clause that runs if it isn't reached. */
  private static boolean isInstead(TreePath last, TreePath caught, TryTree statement) {
    List<? extends StatementTree> block = statement.getBlock().getStatements();
    boolean atEnd =
        last.getParentPath().getLeaf() instanceof ExpressionStatementTree end
            && !block.isEmpty()
            && block.get(block.size() - 1) == end;
    return atEnd
        && statement.getCatches().stream().anyMatch(clause -> Paths.isWithin(caught, clause));
  }

  private static boolean isInLoop(TreePath path) {
    for (TreePath p = path; !isBody(p.getLeaf()); p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /** Whether each round of the loops around {@code path} in {@code body} gets to it. */
  static boolean isInEachRound(TreePath path, Tree body) {
    for (TreePath p = path; p.getLeaf() != body; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      boolean loop = Loop.isLoop(tree);
      if (loop && leavesEarly(tree)) {
        return false;
      }
      if (!loop && !goesThrough(p, path)) {
        return !isInLoop(p.getParentPath());
      }
    }
    return true;
  }

  /** Whether each run of {@code body} that ends normally has been through {@code path}. */
  static boolean isAlwaysPassed(TreePath path, Tree body) {
    for (TreePath p = path; p.getLeaf() != body; p = p.getParentPath()) {
      boolean block = p.getLeaf() instanceof BlockTree;
      boolean through =
          p == path
              || (p.getLeaf() instanceof TryTree statement
                  ? Paths.isWithin(path, statement.getBlock())
                      && statement.getCatches().stream().allMatch(Order::isByInterrupt)
                  : goesThrough(p, path) || p.getLeaf() instanceof NewClassTree);
      if (!through || (block && leavesBefore(p, path))) {
        return false;
      }
    }
    return true;
  }

  /** Whether only an interrupt leads into {@code clause}, or it throws on. */
  private static boolean isByInterrupt(CatchTree clause) {
    List<? extends StatementTree> statements = clause.getBlock().getStatements();
    return JavaThreads.isInterruption(((JCTree) clause.getParameter().getType()).type)
        || (!statements.isEmpty() && statements.get(statements.size() - 1) instanceof ThrowTree);
  }

  private static boolean leavesBefore(TreePath block, TreePath inner) {
    for (StatementTree statement : ((BlockTree) block.getLeaf()).getStatements()) {
      if (Paths.isWithin(inner, statement)) {
        return false;
      }
      if (!(statement instanceof ExpressionStatementTree) && leavesEarly(statement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leavesEarly(Tree loop) {
    boolean[] found = new boolean[1];
    new TreeScanner() {
      @Override
      public void visitBreak(JCTree.JCBreak tree) {
        found[0] = true;
      }

      @Override
      public void visitContinue(JCTree.JCContinue tree) {
        found[0] = true;
      }

      @Override
      public void visitReturn(JCTree.JCReturn tree) {
        found[0] = true;
      }

      @Override
      public void visitThrow(JCTree.JCThrow tree) {
        found[0] = true;
      }

      @Override
      public void visitLambda(JCTree.JCLambda tree) {}

      @Override
      public void visitClassDef(JCTree.JCClassDecl tree) {}
    }.scan((JCTree) loop);
    return found[0];
  }

  /** Whether control that leaves {@code path} normally has been through {@code inner}. */
  private static boolean goesThrough(TreePath path, TreePath inner) {
    Tree tree = path.getLeaf();
    if (tree instanceof TryTree statement) {
      return Paths.isWithin(inner, statement.getBlock())
          && statement.getCatches().stream().allMatch(Order::leaves);
    }
    return tree instanceof ExpressionStatementTree
        || tree instanceof VariableTree
        || tree instanceof AssignmentTree
        || tree instanceof MethodInvocationTree
        || tree instanceof MemberSelectTree
        || tree instanceof ParenthesizedTree
        || tree instanceof TypeCastTree
        || tree instanceof ReturnTree
        || tree instanceof BlockTree
        || tree instanceof SynchronizedTree;
  }

  private static boolean leaves(CatchTree clause) {
    return leaves(clause.getBlock());
  }

  /** Whether {@code statement} ends by leaving what is around it. */
  static boolean leaves(StatementTree statement) {
    if (statement instanceof BlockTree block) {
      List<? extends StatementTree> statements = block.getStatements();
      return !statements.isEmpty() && leaves(statements.get(statements.size() - 1));
    }
    return statement instanceof ReturnTree
        || statement instanceof ThrowTree
        || statement instanceof ContinueTree
        || statement instanceof BreakTree;
  }

  /**
   * Whether the state of {@code subject} is asked before {@code wait}: what then happens depends on
   * the answer.
   */
  static boolean isGuarded(TreePath wait, Symbol subject) {
    for (TreePath p = wait; !isBody(p.getLeaf()); p = p.getParentPath()) {
      Tree around = p.getParentPath().getLeaf();
      if (around instanceof IfTree test && names(test.getCondition(), subject)) {
        return true;
      }
      if (around instanceof WhileLoopTree loop && names(loop.getCondition(), subject)) {
        return true;
      }
      if (around instanceof BlockTree block && leavesBefore(block, p.getLeaf(), subject)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leavesBefore(BlockTree block, Tree statement, Symbol subject) {
    for (StatementTree before : block.getStatements()) {
      if (before == statement) {
        return false;
      }
      if (before instanceof IfTree test
          && names(test.getCondition(), subject)
          && leaves(test.getThenStatement())) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Tree condition, Symbol subject) {
    boolean[] found = new boolean[1];
    new TreeScanner() {
      @Override
      public void scan(JCTree tree) {
        if (tree != null && TreeInfo.symbol(tree) == subject) {
          found[0] = true;
        }
        super.scan(tree);
      }
    }.scan((JCTree) condition);
    return found[0];
  }

  /** Whether nothing comes behind {@code wait} in its body, and its result is dropped. */
  static boolean isLast(TreePath wait, Member member, boolean evenOnCondition) {
    if (!(wait.getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
      return false;
    }
    for (TreePath p = wait.getParentPath(); !isBody(p.getLeaf()); p = p.getParentPath()) {
      Tree around = p.getParentPath().getLeaf();
      if (around instanceof BlockTree block && !isLastOf(block, p.getLeaf())) {
        return false;
      }
      if (Loop.isLoop(around)
          && !evenOnCondition
          && new Loop(p.getParentPath(), member).condition() != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLastOf(BlockTree block, Tree statement) {
    int index = block.getStatements().indexOf(statement);
    return block.getStatements().stream().skip(index + 1L).allMatch(ReturnTree.class::isInstance);
  }

  private static boolean isBody(Tree tree) {
    return tree instanceof MethodTree
        || tree instanceof LambdaExpressionTree
        || tree instanceof ClassTree;
  }
}

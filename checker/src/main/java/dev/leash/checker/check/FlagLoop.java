package dev.leash.checker.check;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.facts.RunFacts;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A loop that begins with a statement from which {@code continue} leads straight back to its flag:
 * nothing has been done by then that would be lost, or done twice.
 */
final class FlagLoop {

  private final StatementTree loop;
  private final List<? extends StatementTree> statements;
  private final List<StatementTree> before;
  private final boolean direct;
  private final ContractBook book;

  private FlagLoop(
      StatementTree loop,
      List<? extends StatementTree> statements,
      List<StatementTree> before,
      boolean direct,
      ContractBook book) {
    this.loop = loop;
    this.statements = statements;
    this.before = before;
    this.direct = direct;
    this.book = book;
  }

  /** The loop that {@code statement} begins, itself or in a try block; or null. */
  static @Nullable FlagLoop around(
      TreePath statement, Symbol flag, FixSource source, ContractBook book) {
    TreePath inner = statement.getParentPath();
    if (!(inner.getLeaf() instanceof BlockTree block)) {
      return null;
    }
    List<StatementTree> before = new ArrayList<>(preceding(block, statement.getLeaf()));
    TreePath around = inner.getParentPath();
    boolean direct = !(around.getLeaf() instanceof TryTree);
    if (around.getLeaf() instanceof TryTree guarded) {
      TreePath outer = around.getParentPath();
      if (guarded.getBlock() != block
          || guarded.getFinallyBlock() != null
          || !guarded.getResources().isEmpty()
          || !(outer.getLeaf() instanceof BlockTree outerBlock)) {
        return null;
      }
      before.addAll(0, preceding(outerBlock, guarded));
      around = outer.getParentPath();
    }
    if (!(around.getLeaf() instanceof StatementTree tree)
        || !source.isWritten(tree)
        || !source.isWritten(block.getStatements())) {
      return null;
    }
    FlagLoop loop = new FlagLoop(tree, block.getStatements(), before, direct, book);
    return loop.looksAgain(flag, LeashRun.facts(source.state())) ? loop : null;
  }

  private static List<? extends StatementTree> preceding(BlockTree block, Tree statement) {
    return block.getStatements().subList(0, block.getStatements().indexOf(statement));
  }

  /** Whether each round looks at the flag before it comes to the statement, and does no more. */
  private boolean looksAgain(Symbol flag, @Nullable RunFacts facts) {
    Tree condition = null;
    if (loop instanceof WhileLoopTree plain) {
      condition = plain.getCondition();
    } else if (loop instanceof DoWhileLoopTree late) {
      condition = late.getCondition();
    } else if (loop instanceof ForLoopTree counted && counted.getUpdate().isEmpty()) {
      condition = counted.getCondition();
    } else if (!(loop instanceof ForLoopTree counted && counted.getUpdate().isEmpty())) {
      return false;
    }
    boolean looks = condition != null && mentions(condition, flag, facts);
    for (StatementTree statement : before) {
      boolean leaves =
          statement instanceof IfTree test
              && test.getElseStatement() == null
              && mentions(test.getCondition(), flag, facts)
              && leaves(test.getThenStatement());
      if (!leaves && !isHarmless(statement)) {
        return false;
      }
      looks |= leaves;
    }
    return looks;
  }

  private static boolean leaves(StatementTree statement) {
    if (statement instanceof BlockTree block) {
      return block.getStatements().size() == 1 && leaves(block.getStatements().get(0));
    }
    return statement instanceof ReturnTree
        || statement instanceof ThrowTree
        || statement instanceof BreakTree;
  }

  /** A declaration of a variable that gets nothing yet, a constant, or an empty collection. */
  private static boolean isHarmless(StatementTree statement) {
    if (!(statement instanceof VariableTree variable)) {
      return false;
    }
    Tree value = variable.getInitializer();
    return value == null
        || value instanceof LiteralTree
        || (value instanceof NewClassTree created
            && created.getClassBody() == null
            && created.getArguments().isEmpty()
            && ((JCTree) created).type.tsym.packge().getQualifiedName().contentEquals("java.util"));
  }

  /** Whether {@code tree} reads {@code flag}, itself or by a method that does. */
  private static boolean mentions(Tree tree, Symbol flag, @Nullable RunFacts facts) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree each, @Nullable Void unused) {
        found[0] |= each != null && TreeInfo.symbol((JCTree) each) == flag;
        return super.scan(each, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree each, @Nullable Void unused) {
        if (facts != null
            && TreeInfo.symbol((JCTree) each.getMethodSelect()) instanceof MethodSymbol method) {
          JCMethodDecl declared = facts.declaration(method);
          found[0] |= declared != null && mentions(declared, flag, null);
        }
        return super.visitMethodInvocation(each, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  /** Whether the statement stands in the loop's own block, not in a try block of it. */
  boolean isDirect() {
    return direct;
  }

  /** Whether {@code statement} is the last of its block. */
  boolean isLast(StatementTree statement) {
    return statements.get(statements.size() - 1) == statement;
  }

  /** Whether {@code variable} is made anew in each round, before the statement. */
  boolean declares(@Nullable Symbol variable) {
    return variable != null
        && before.stream().anyMatch(each -> TreeInfo.symbolFor((JCTree) each) == variable);
  }

  /** Whether the loop has another wait without a limit, that the flag doesn't end either. */
  boolean waitsElsewhere(MethodInvocationTree call) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree each, @Nullable Void unused) {
        if (each != call
            && TreeInfo.symbol((JCTree) each.getMethodSelect()) instanceof MethodSymbol method) {
          Blocks blocks = book.method(method).blocks();
          found[0] |= blocks != null && !blocks.limited() && !blocks.isLock();
        }
        return super.visitMethodInvocation(each, null);
      }
    }.scan(loop, null);
    return found[0];
  }
}

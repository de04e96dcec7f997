package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Moves the signal at the end of a task, or of the try block in it, into a finally block, so that
 * what waits for it goes on when the task throws.
 */
final class SignalInFinallyFix {

  private final FixSource source;
  private final TreePath signal;
  private final TreePath wait;
  private final boolean taken;
  private final TreePath thrower;
  private final VarSymbol object;

  private SignalInFinallyFix(
      Defect defect, FixSource source, TreePath wait, TreePath thrower, VarSymbol object) {
    this.source = source;
    this.signal = defect.at();
    this.wait = wait;
    this.taken = defect.flaw() != Flaw.SIGNAL_MAY_FAIL;
    this.thrower = thrower;
    this.object = object;
  }

  /** The fix, or null where the signal belongs to what went well, or isn't the end of it. */
  static @Nullable Fix of(Defect defect, FixSource source) {
    TreePath signal = defect.at();
    TreePath thrower = defect.ender();
    TreePath wait = defect.waiting();
    if (defect.flaw() == Flaw.SIGNAL_ON_SUCCESS
        || thrower == null
        || wait == null
        || !(signal.getLeaf() instanceof MethodInvocationTree call)
        || !call.getArguments().stream().allMatch(LiteralTree.class::isInstance)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(TreeInfo.symbol((JCTree) select) instanceof MethodSymbol method)
        || !method.getThrownTypes().isEmpty()
        || !(TreeInfo.symbol((JCTree) select.getExpression()) instanceof VarSymbol object)
        || JavaThreads.isStage(object.type, source.state().getTypes())) {
      return null; // a future that is completed in a finally block would hide the failure
    }
    return new SignalInFinallyFix(defect, source, wait, thrower, object).build();
  }

  private @Nullable Fix build() {
    TreePath statement = signal.getParentPath();
    TreePath inner = statement.getParentPath();
    TreePath body = Paths.body(signal);
    if (body == null
        || !(statement.getLeaf() instanceof ExpressionStatementTree last)
        || !(inner.getLeaf() instanceof BlockTree block)
        || !source.isWritten(block.getStatements())
        || isTouchedElsewhere(body)
        || (!taken && isSignalledElsewhere(body))) {
      return null;
    }
    Tree around = inner.getParentPath().getLeaf();
    if (around instanceof TryTree guarded) {
      boolean simple =
          guarded.getBlock() == block
              && guarded.getFinallyBlock() == null
              && guarded.getResources().isEmpty()
              && isBodyOf(inner.getParentPath().getParentPath(), body);
      boolean waitsIn = Paths.isWithin(wait, block);
      return simple && !waitsIn && isEnd(block, last) && isInside(block.getStatements(), last)
          ? afterCatches(guarded, block, last)
          : simple && waitsIn ? around(block, last) : null;
    }
    return isBodyOf(inner, body) ? around(block, last) : null;
  }

  private static boolean isBodyOf(TreePath block, TreePath body) {
    Tree parent = block.getParentPath().getLeaf();
    return parent == body.getLeaf()
        && (parent instanceof MethodTree || parent instanceof LambdaExpressionTree);
  }

  private static boolean isEnd(BlockTree block, StatementTree last) {
    List<? extends StatementTree> statements = block.getStatements();
    return statements.get(statements.size() - 1) == last;
  }

  /** Whether the body does anything else with the object, but for the wait and its declaration. */
  private boolean isTouchedElsewhere(TreePath body) {
    int[] calls = new int[1];
    new BodyScanner() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        boolean call =
            tree instanceof MethodInvocationTree invoked
                && invoked != wait.getLeaf()
                && invoked.getMethodSelect() instanceof MemberSelectTree select
                && TreeInfo.symbol((JCTree) select.getExpression()) == object;
        calls[0] += call ? 1 : 0;
        return super.scan(tree, null);
      }
    }.scanBody(body);
    return calls[0] != 1;
  }

  /** Whether there is another signal to mend, too; those in the waiting code don't count. */
  private boolean isSignalledElsewhere(TreePath body) {
    RunFacts facts = LeashRun.facts(source.state());
    MethodSymbol method = Paths.method(signal);
    Member own = facts == null || method == null ? null : facts.memberOf(method);
    if (facts == null || own == null) {
      return true;
    }
    ContractBook book = ContractBook.forRun(source.state().context, List.of(), problem -> {});
    boolean field = object.owner instanceof ClassSymbol;
    List<Member> members = field ? facts.usersOf(object) : List.of(own);
    TreePath waiter = Paths.body(wait);
    for (Member member : members) {
      for (TreePath use : member.uses().of(object)) {
        TreePath around = Paths.body(use);
        boolean other =
            around != null
                && around.getLeaf() != body.getLeaf()
                && (waiter == null || around.getLeaf() != waiter.getLeaf());
        if (other
            && use.getParentPath().getLeaf() instanceof MemberSelectTree select
            && TreeInfo.symbol((JCTree) select) instanceof MethodSymbol called
            && book.method(called).signal() != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** The catch clauses stay; the finally block comes behind them. */
  private @Nullable Fix afterCatches(TryTree guarded, BlockTree block, StatementTree last) {
    if (block.getStatements().size() < 2 || declares(block.getStatements())) {
      return null;
    }
    String indent = source.indent(source.start(guarded));
    SuggestedFix.Builder fix = SuggestedFix.builder();
    source.deleteLine(last, fix);
    return fix.postfixWith(
            guarded, " finally {\n" + indent + "  " + text(last) + "\n" + indent + "}")
        .build();
  }

  /** A try block around what comes before the signal, or between the wait and the signal. */
  private @Nullable Fix around(BlockTree block, StatementTree last) {
    List<? extends StatementTree> statements = block.getStatements();
    int end = statements.indexOf(last);
    StatementTree exit = end + 1 < statements.size() ? statements.get(end + 1) : null;
    int begin = 0;
    for (int i = 0; i < end; i++) {
      boolean needed =
          Paths.isWithin(wait, statements.get(i)) || declares(statements.subList(i, i + 1));
      begin = needed ? i + 1 : begin;
    }
    List<? extends StatementTree> wrapped = statements.subList(begin, end);
    if (!isInside(wrapped, last) || end + 2 < statements.size()) {
      return null;
    }
    String indent = source.indent(source.start(wrapped.get(0)));
    SuggestedFix.Builder fix = SuggestedFix.builder().prefixWith(wrapped.get(0), "try { ");
    if (exit == null) {
      return fix.prefixWith(last, "} finally {\n" + indent + "  ")
          .postfixWith(last, "\n" + indent + "}")
          .build();
    }
    if (!(exit instanceof ReturnTree result) || !isConstant(result.getExpression())) {
      return null;
    }
    source.deleteLine(last, fix);
    String behind = "} finally {\n" + indent + "  " + text(last) + "\n" + indent + "}";
    return fix.postfixWith(exit, "\n" + indent + behind).build();
  }

  private static boolean isConstant(@Nullable ExpressionTree value) {
    return value == null
        || value instanceof LiteralTree
        || TreeInfo.symbol((JCTree) value) instanceof VarSymbol;
  }

  private String text(StatementTree statement) {
    return source.text(source.start(statement), source.end(statement));
  }

  /** Whether one of {@code statements} declares the object, so that it must stay in front. */
  private boolean declares(List<? extends StatementTree> statements) {
    return statements.stream()
        .anyMatch(statement -> TreeInfo.symbolFor((JCTree) statement) == (Symbol) object);
  }

  /**
   * Whether what throws is among {@code wrapped}, and nothing in them leaves on purpose before the
   * signal.
   */
  private boolean isInside(List<? extends StatementTree> wrapped, StatementTree last) {
    boolean thrown = false;
    for (StatementTree statement : wrapped) {
      if (statement != last) {
        thrown |= Paths.isWithin(thrower, statement);
        if (jumps(statement)) {
          return false;
        }
      }
    }
    return thrown;
  }

  private boolean jumps(StatementTree statement) {
    boolean[] found = new boolean[1];
    TreePath path = source.path(statement);
    if (path == null) {
      return true;
    }
    new BodyScanner() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        // A break or continue can't lead out of the body: it leaves a loop inside.
        found[0] |= tree instanceof ReturnTree;
        return super.scan(tree, null);
      }
    }.scanTree(path);
    return found[0];
  }
}

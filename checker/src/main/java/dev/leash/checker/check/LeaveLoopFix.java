package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Loop;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Lets a catch clause that takes an interrupt restore it and leave the loop. A clause that catches
 * more than that gets one for the interrupt in front.
 */
final class LeaveLoopFix {

  private final Defect defect;
  private final FixSource source;
  private final CatchTree clause;
  private final BlockTree block;
  private final LoopExit exit;
  private final boolean restores;
  private final SuggestedFix.Builder fix = SuggestedFix.builder();
  private boolean loops;
  private boolean tries;
  private boolean jumps;
  private boolean assigns;
  private boolean distinguishes;

  private LeaveLoopFix(Defect defect, FixSource source, CatchTree clause, LoopExit exit) {
    this.defect = defect;
    this.source = source;
    this.clause = clause;
    this.block = clause.getBlock();
    this.exit = exit;
    this.restores = defect.flaw() == Flaw.INTERRUPT_RESTORED_IN_LOOP;
    new Reading().scanTree(new TreePath(defect.at(), block));
  }

  /** The fix, or null where no way out is sure to be right. */
  static @Nullable Fix of(Defect defect, FixSource source) {
    TreePath loop = defect.ender();
    Body body = defect.body();
    if (loop == null
        || body == null
        || !(defect.at().getLeaf() instanceof CatchTree clause)
        || !source.isWritten(List.of(clause, clause.getBlock()))
        || !source.isWritten(clause.getBlock().getStatements())) {
      return null;
    }
    LoopExit exit =
        new LoopExit(defect.at(), new Loop(loop, body.member()), source.state().getTypes());
    LeaveLoopFix fix = new LeaveLoopFix(defect, source, clause, exit);
    for (LoopExit.Kind way : exit.ways()) {
      if (fix.takes(way)) {
        return fix.fix.build();
      }
    }
    return null;
  }

  /** Writes the fix that leaves by {@code way}; false if that isn't right here. */
  private boolean takes(LoopExit.Kind way) {
    boolean takesMore =
        LoopExit.alternatives(clause).stream()
            .anyMatch(type -> !JavaThreads.isInterruption(((JCTree) type).type));
    if (takesMore) {
      return isInterruptOfTry() && addClause(way);
    }
    if (way == LoopExit.Kind.RESTORE) {
      return !restores && !tries && edit("", null);
    }
    StatementTree jump = lastJump();
    boolean straight = !loops && !tries && (!jumps || jump != null);
    boolean throwsAfterRestore = way == LoopExit.Kind.THROW && restores;
    return straight
        && !throwsAfterRestore
        && (jump == null ? isRestReachable() : isFreeToDrop(jump))
        && edit(leave(way), jump);
  }

  private String leave(LoopExit.Kind way) {
    return switch (way) {
      case RESTORE -> "";
      case RETURN -> "return;";
      case THROW -> "throw " + clause.getParameter().getName() + ";";
    };
  }

  private String restore() {
    return SuggestedFixes.qualifyType(source.state(), fix, "java.lang.Thread")
        + ".currentThread().interrupt();";
  }

  /** The jump that the clause ends with if there is no other in it, or null. */
  private @Nullable StatementTree lastJump() {
    List<? extends StatementTree> statements = block.getStatements();
    StatementTree last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    boolean goesOn = last instanceof ContinueTree || last instanceof BreakTree;
    return goesOn && countJumps() == 1 ? last : null;
  }

  private int countJumps() {
    int[] count = new int[1];
    new BodyScanner() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        count[0] += isJump(tree) ? 1 : 0;
        return super.scan(tree, null);
      }
    }.scanTree(new TreePath(defect.at(), block));
    return count[0];
  }

  private static boolean isJump(@Nullable Tree tree) {
    return tree instanceof ContinueTree
        || tree instanceof BreakTree
        || tree instanceof ReturnTree
        || tree instanceof ThrowTree;
  }

  /** Whether no code becomes unreachable if {@code jump} is replaced by one that leads further. */
  private boolean isFreeToDrop(StatementTree jump) {
    Tree innermost = exit.innermostLoop();
    if (innermost == null || innermost instanceof DoWhileLoopTree) {
      return false;
    }
    if (jump instanceof ContinueTree) {
      return true;
    }
    boolean inSwitch = Paths.enclosing(defect.at(), SwitchTree.class) != null;
    boolean plain = jump instanceof BreakTree leaves && leaves.getLabel() == null;
    Body body = defect.body();
    TreePath path = source.path(innermost);
    return plain
        && !inSwitch
        && body != null
        && path != null
        && new Loop(path, body.member()).condition() != null;
  }

  /** Whether what follows the try statement in the loop is still reached in some other way. */
  private boolean isRestReachable() {
    Tree innermost = exit.innermostLoop();
    TryTree statement = (TryTree) defect.at().getParentPath().getLeaf();
    boolean ends =
        completes(statement.getBlock())
            || statement.getCatches().stream()
                .anyMatch(other -> other != clause && completes(other.getBlock()));
    if (ends) {
      return true;
    }
    for (TreePath p = defect.at().getParentPath();
        p.getLeaf() != innermost;
        p = p.getParentPath()) {
      if (!LoopExit.following(p).isEmpty()) {
        return false;
      }
    }
    return !(innermost instanceof DoWhileLoopTree);
  }

  /** Whether the end of {@code block} is reached for sure, as the compiler sees it. */
  private static boolean completes(BlockTree block) {
    List<? extends StatementTree> statements = block.getStatements();
    StatementTree last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    return last == null
        || last instanceof ExpressionStatementTree
        || last instanceof VariableTree
        || last instanceof EmptyStatementTree
        || (last instanceof IfTree choice && choice.getElseStatement() == null);
  }

  /** Whether the interrupt comes straight from the clause's own try statement. */
  private boolean isInterruptOfTry() {
    TryTree statement = (TryTree) defect.at().getParentPath().getLeaf();
    TreePath call = defect.waiting();
    if (call == null
        || !Paths.isWithin(call, statement.getBlock())
        || !exit.takesInterruption(clause)
        || exit.isCaught(call, statement.getBlock())) {
      return false;
    }
    return TreeInfo.symbol((JCTree) called(call.getLeaf())) instanceof MethodSymbol method
        && method.getThrownTypes().stream().anyMatch(JavaThreads::isInterruption);
  }

  private static Tree called(Tree call) {
    return call instanceof MethodInvocationTree invocation ? invocation.getMethodSelect() : call;
  }

  /** Puts a clause for the interrupt before one that takes others as well. */
  private boolean addClause(LoopExit.Kind way) {
    boolean stays = way == LoopExit.Kind.RESTORE;
    if (restores || distinguishes || (stays && (assigns || jumps))) {
      return false;
    }
    String indent = source.indent(source.start(clause));
    String inner = indent + step(indent);
    String type = SuggestedFixes.qualifyType(source.state(), fix, "java.lang.InterruptedException");
    StringBuilder text = new StringBuilder("catch (");
    text.append(type).append(' ').append(clause.getParameter().getName()).append(") {\n");
    if (way != LoopExit.Kind.THROW) {
      text.append(inner).append(restore()).append('\n');
    }
    if (!stays) {
      text.append(inner).append(leave(way)).append('\n');
    }
    fix.prefixWith(clause, text.append(indent).append("} ").toString());
    dropAlternative();
    return true;
  }

  /** Takes the interrupt out of "InterruptedException | IOException". */
  private void dropAlternative() {
    List<? extends Tree> types = LoopExit.alternatives(clause);
    for (int i = 0; types.size() > 1 && i < types.size(); i++) {
      Type type = ((JCTree) types.get(i)).type;
      if (JavaThreads.isInterruption(type)) {
        int start = i == 0 ? source.start(types.get(0)) : source.end(types.get(i - 1));
        int end = i == 0 ? source.start(types.get(1)) : source.end(types.get(i));
        fix.replace(start, end, "");
      }
    }
  }

  private String step(String indent) {
    TryTree statement = (TryTree) defect.at().getParentPath().getLeaf();
    List<? extends StatementTree> statements = statement.getBlock().getStatements();
    String inner = statements.isEmpty() ? "" : source.indent(source.start(statements.get(0)));
    boolean deeper = inner.startsWith(indent) && inner.length() > indent.length();
    return deeper ? inner.substring(indent.length()) : "  ";
  }

  /** Restores at the start of the clause's block and writes {@code leave} at its end. */
  private boolean edit(String leave, @Nullable StatementTree jump) {
    String indent = source.indent(source.start(clause));
    String inner = indent + step(indent);
    String first = restores || leave.startsWith("throw") ? "" : "\n" + inner + restore();
    int open = source.start(block) + 1;
    int close = source.end(block) - 1;
    String text = source.text(open, close);
    if (text.indexOf('\n') < 0 || text.isBlank()) {
      String kept = source.text(open, jump == null ? close : source.start(jump)).strip();
      String middle = kept.isEmpty() ? "" : "\n" + inner + kept;
      String last = leave.isEmpty() ? "" : "\n" + inner + leave;
      fix.replace(open, close, first + middle + last + "\n" + indent);
      return true;
    }
    if (!first.isEmpty()) {
      fix.replace(open, open, first);
    }
    if (jump != null) {
      fix.replace(source.start(jump), source.end(jump), leave);
    } else if (!leave.isEmpty()) {
      int from = open + text.stripTrailing().length();
      fix.replace(from, close, "\n" + inner + leave + "\n" + indent);
    }
    return true;
  }

  /** Looks for what makes a clause too much for a plain edit. */
  private final class Reading extends BodyScanner {

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      loops |= tree != null && Loop.isLoop(tree);
      tries |= tree instanceof TryTree;
      jumps |= isJump(tree);
      assigns |= tree instanceof AssignmentTree;
      distinguishes |= tree instanceof InstanceOfTree;
      return super.scan(tree, null);
    }
  }
}

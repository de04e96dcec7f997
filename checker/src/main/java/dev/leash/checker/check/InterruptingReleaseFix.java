package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Cancel;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.OwnerContract;
import dev.leash.checker.contract.Release;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Makes the call that should end a task interrupt it: {@code shutdown()} becomes {@code
 * shutdownNow()}, {@code cancel(false)} becomes {@code cancel(true)}. An executor is changed only
 * if it runs nothing but the tasks that never end, so that there is none that may count on its end.
 */
final class InterruptingReleaseFix {

  private final Defect defect;
  private final FixSource source;
  private final MethodInvocationTree call;
  private final MethodSymbol method;
  private final MemberSelectTree select;
  private final ContractBook book;

  private InterruptingReleaseFix(
      Defect defect,
      FixSource source,
      MethodInvocationTree call,
      MethodSymbol method,
      MemberSelectTree select) {
    this.defect = defect;
    this.source = source;
    this.call = call;
    this.method = method;
    this.select = select;
    this.book = ContractBook.forRun(source.state().context, List.of(), problem -> {});
  }

  /** The fix, or null where something may rely on the call as it is. */
  static @Nullable Fix of(Defect defect, FixSource source) {
    TreePath ender = defect.ender();
    boolean plain =
        defect.flaw() == Flaw.RELEASED_SOFTLY
            && ender != null
            && ender.getCompilationUnit() == source.state().getPath().getCompilationUnit()
            && ender.getParentPath().getLeaf() instanceof ExpressionStatementTree
            && Paths.method(ender) != Paths.method(defect.at())
            && source.isWritten(ender.getLeaf());
    if (!plain
        || ender == null
        || !(ender.getLeaf() instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(TreeInfo.symbol((JCTree) select) instanceof MethodSymbol method)) {
      return null;
    }
    return new InterruptingReleaseFix(defect, source, call, method, select).build();
  }

  private @Nullable Fix build() {
    List<Defect> together = together();
    if (together.indexOf(defect) != 0) {
      return null; // the first one mends them all
    }
    Cancel cancel = book.method(method).cancel();
    if (cancel != null) {
      boolean asks = cancel.interrupts() == Cancel.Interrupts.ARGUMENT;
      return asks
              && call.getArguments().size() == 1
              && call.getArguments().get(0) instanceof LiteralTree argument
              && Boolean.FALSE.equals(argument.getValue())
          ? SuggestedFix.replace(argument, "true")
          : null;
    }
    String name = interruptingOne();
    return name != null && runsNothingElse(together)
        ? SuggestedFix.replace(
            source.end(select) - select.getIdentifier().length(), source.end(select), name)
        : null;
  }

  /** The findings that the same call should have prevented, in the order of the report. */
  private List<Defect> together() {
    List<Defect> result = new ArrayList<>();
    for (Defect other : LeashRun.defectsIn(defect.at(), source.state())) {
      boolean same =
          other.flaw() == defect.flaw() && other.ender() != null && other.ender().getLeaf() == call;
      if (same) {
        result.add(other);
      }
    }
    return result;
  }

  /** A method that releases the same receiver, interrupts, and can be called in its place. */
  private @Nullable String interruptingOne() {
    Type type = ((JCTree) select.getExpression()).type;
    OwnerContract owner = type == null ? null : book.owner(type);
    Release soft = type == null ? null : book.release(method, type);
    if (owner == null || soft == null || soft.waits() || !call.getArguments().isEmpty()) {
      return null;
    }
    for (String name : owner.releasedBy()) {
      MethodSymbol other = FixRelease.callable(name, type, source.state());
      Release release = other == null ? null : book.release(other, type);
      if (release != null && release.interrupts() && !release.waits()) {
        return name;
      }
    }
    return null;
  }

  /** Whether what is released is a private field that only gets the tasks of {@code defects}. */
  private boolean runsNothingElse(List<Defect> defects) {
    RunFacts facts = LeashRun.facts(source.state());
    if (facts == null
        || !(TreeInfo.symbol((JCTree) select.getExpression()) instanceof VarSymbol field)
        || !(field.owner instanceof ClassSymbol)
        || (field.flags() & Flags.PRIVATE) == 0) {
      return false;
    }
    for (Member member : facts.membersOf(field.enclClass())) {
      if (member.tree() instanceof JCVariableDecl declared
          && declared.sym == field
          && !isNew(declared.init)) {
        return false;
      }
    }
    for (Member member : facts.usersOf(field)) {
      for (TreePath use : member.uses().of(field)) {
        if (!isHarmless(use, defects)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isNew(@Nullable ExpressionTree value) {
    return value == null
        || value.getKind() == Tree.Kind.NULL_LITERAL
        || value instanceof NewClassTree
        || value instanceof MethodInvocationTree;
  }

  private static boolean isHarmless(TreePath use, List<Defect> defects) {
    TreePath parent = use.getParentPath();
    Tree around = parent.getLeaf();
    if (around instanceof AssignmentTree assignment) {
      return assignment.getVariable() == use.getLeaf() && isNew(assignment.getExpression());
    }
    if (around instanceof BinaryTree || isStart(around, defects)) {
      return true;
    }
    return around instanceof MemberSelectTree
        && parent.getParentPath().getLeaf() instanceof MethodInvocationTree called
        && called.getMethodSelect() == around
        && (called.getArguments().isEmpty() || isStart(called, defects));
  }

  private static boolean isStart(Tree tree, List<Defect> defects) {
    return defects.stream().anyMatch(other -> other.at().getLeaf() == tree);
  }
}

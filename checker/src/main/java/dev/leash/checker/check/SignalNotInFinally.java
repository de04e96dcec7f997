package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Flags a signal that somebody waits for, and that a failure or an early return skips. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "SignalNotInFinally",
    altNames = "leash",
    summary = "Signal in a finally block what somebody waits for without a limit",
    link = FindingCheck.PAGES + "SignalNotInFinally.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class SignalNotInFinally extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(
        Flaw.SIGNAL_MAY_FAIL,
        Flaw.SIGNAL_ON_SUCCESS,
        Flaw.TASK_LEFT_OUT,
        Flaw.PERMIT_LOST,
        Flaw.LOCK_KEPT);
  }

  @Override
  String message(Defect defect, Words words) {
    String signal = words.call(defect.at());
    String wait = words.call(defect.waiting());
    String skipped = signal + skipped(defect.ender(), words);
    return switch (defect.flaw()) {
      case SIGNAL_ON_SUCCESS ->
          signal
              + " runs on success only: after a failure "
              + wait
              + " waits for ever; signal the failure as well, or wait with a limit";
      case TASK_LEFT_OUT ->
          signal
              + " asks for a signal of each, but some are left out"
              + words.line(defect.ender())
              + ", and "
              + wait
              + " then waits for ever; count those that are started, or signal for the others";
      case PERMIT_LOST ->
          skipped
              + ", so that what it gives back is lost; when nothing is left, "
              + wait
              + " waits for ever; call it in a finally block";
      case LOCK_KEPT ->
          skipped
              + ", so that no other thread gets beyond "
              + wait
              + " again; call it in a finally block";
      default ->
          skipped + ", and " + waiter(defect, wait) + " then waits for ever; " + todo(defect);
    };
  }

  private static String skipped(@Nullable TreePath by, Words words) {
    Tree tree = by == null ? null : by.getLeaf();
    if (tree instanceof ReturnTree) {
      return " is skipped by the return" + words.line(by);
    }
    if (tree instanceof ContinueTree || tree instanceof BreakTree) {
      return " is skipped by the jump" + words.line(by);
    }
    if (tree instanceof IfTree) {
      return " depends on a test" + words.line(by);
    }
    return tree instanceof ThrowTree
        ? " is skipped by the throw" + words.line(by)
        : " is skipped if " + words.call(by) + " throws";
  }

  /** Of threads that meet, each is the signal for the others. */
  private static String waiter(Defect defect, String wait) {
    TreePath waiting = defect.waiting();
    boolean meeting = waiting != null && waiting.getLeaf() == defect.at().getLeaf();
    return meeting ? "who has got there" : wait;
  }

  private static String todo(Defect defect) {
    TreePath by = defect.ender();
    if (kind(defect.at()) == Synchronizers.Kind.BARRIER) {
      return "come to it in that case as well, reset it, or wait with a limit";
    }
    if (isValue(defect.at())) {
      return "complete it exceptionally in that case, or wait with a limit";
    }
    return by != null && by.getLeaf() instanceof IfTree
        ? "signal in the other case as well, or wait with a limit"
        : "signal in a finally block, or wait with a limit";
  }

  private static boolean isValue(TreePath signal) {
    return kind(signal) == Synchronizers.Kind.FUTURE;
  }

  private static Synchronizers.@Nullable Kind kind(TreePath signal) {
    return signal.getLeaf() instanceof MethodInvocationTree call
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        ? Synchronizers.of(method)
        : null;
  }

  @Override
  Optional<Fix> fix(Defect defect, FixSource source) {
    return Optional.ofNullable(
        isValue(defect.at())
            ? CompletedFailureFix.of(defect, source)
            : SignalInFinallyFix.of(defect, source));
  }
}

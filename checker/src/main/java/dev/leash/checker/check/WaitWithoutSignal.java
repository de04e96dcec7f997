package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Flags a wait for a signal that no code ever gives, or not often enough, or only behind it. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "WaitWithoutSignal",
    altNames = "leash",
    summary = "Signal what is waited on, from another thread and often enough",
    link = FindingCheck.PAGES + "WaitWithoutSignal.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.ERROR,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class WaitWithoutSignal extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(Flaw.NO_SIGNAL, Flaw.NO_REFILL, Flaw.TOO_FEW_SIGNALS, Flaw.SIGNALLED_BY_WAITER);
  }

  @Override
  String message(Defect defect, Words words) {
    String wait = words.call(defect.waiting());
    String subject = defect.subject() == null ? "its monitor" : words.name(defect.subject());
    return switch (defect.flaw()) {
      case NO_REFILL ->
          wait
              + " runs out some day and then waits for ever: nothing ever calls "
              + ender(defect)
              + " on "
              + subject
              + "; call it when what was taken is free again";
      case TOO_FEW_SIGNALS ->
          wait
              + " waits for ever: "
              + words.call(defect.ender())
              + " asks for more signals than "
              + subject
              + " can ever get; count again";
      case SIGNALLED_BY_WAITER ->
          wait
              + " waits for ever: "
              + subject
              + " gets its signal from "
              + words.call(defect.ender())
              + " only, and that runs only behind this wait; signal before it or from another"
              + " thread";
      default ->
          defect.ender() == null
              ? wait
                  + " waits for ever: nothing ever calls "
                  + ender(defect)
                  + " on "
                  + subject
                  + "; call it where the wait should end"
              : wait
                  + " waits for ever: only "
                  + words.call(defect.ender())
                  + " would end it, and nothing ever runs that";
    };
  }

  /** The call that would end the wait. */
  private static String ender(Defect defect) {
    MethodSymbol method = method(defect.waiting());
    Symbol subject = defect.subject();
    return method == null
        ? "a signal"
        : "'" + Synchronizers.signal(method, subject == null ? null : subject.type) + "'";
  }

  private static @Nullable MethodSymbol method(@Nullable TreePath call) {
    return call != null
            && call.getLeaf() instanceof MethodInvocationTree invocation
            && TreeInfo.symbol((JCTree) invocation.getMethodSelect()) instanceof MethodSymbol method
        ? method
        : null;
  }
}

package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import com.sun.source.tree.CatchTree;
import com.sun.source.util.TreePath;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Loop;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Flags code that breaks what a {@code @Cancellable} promises. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "CancellableContract",
    altNames = "leash",
    summary = "End soon after an interrupt where @Cancellable promises it",
    link = FindingCheck.PAGES + "CancellableContract.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class CancellableContract extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(
        Flaw.PROMISE_SWALLOWS,
        Flaw.PROMISE_RESTORES,
        Flaw.PROMISE_LOOPS,
        Flaw.PROMISE_WAITS,
        Flaw.PROMISE_ARGUMENT,
        Flaw.PROMISE_DROPPED,
        Flaw.PROMISE_OVERRIDE);
  }

  @Override
  String message(Defect defect, Words words) {
    String promise = words.body(defect.body()) + " is @Cancellable, but ";
    return switch (defect.flaw()) {
      case PROMISE_ARGUMENT ->
          words.name(defect.subject())
              + " asks for a @Cancellable task here, but this one "
              + does(defect.waiting(), words)
              + "; let an interrupt end it";
      case PROMISE_DROPPED ->
          "what "
              + words.name(defect.subject())
              + " returns must be cancelled or completed by its caller, but nothing here does;"
              + " cancel it in a finally block, or return it";
      case PROMISE_OVERRIDE ->
          words.body(defect.body())
              + " overrides one of "
              + (defect.subject() == null ? "a type" : words.name(defect.subject().owner))
              + " that is @Cancellable, but "
              + does(defect.waiting(), words)
              + "; let an interrupt end it";
      case PROMISE_SWALLOWS ->
          promise
              + (isClause(defect.at())
                  ? "the interrupt of " + words.call(defect.waiting()) + " is swallowed here"
                  : "this call swallows the interrupt" + words.line(defect.waiting()))
              + " and it goes on; pass the interrupt on, or restore it and return";
      case PROMISE_RESTORES ->
          promise
              + words.loop(defect.ender())
              + " goes on though the interrupt of "
              + words.call(defect.waiting())
              + " is restored here; leave the loop";
      case PROMISE_LOOPS ->
          promise
              + (isHere(defect)
                  ? "this loop never looks at the interrupt"
                  : "this call " + does(defect.waiting(), words))
              + "; test Thread.interrupted() in it";
      default ->
          promise
              + (isHere(defect)
                  ? "an interrupt doesn't end this wait"
                  : "this call " + does(defect.waiting(), words))
              + "; wait interruptibly, or for a limited time";
    };
  }

  @Override
  Optional<Fix> fix(Defect defect, FixSource source) {
    return switch (defect.flaw()) {
      case PROMISE_SWALLOWS -> leaveLoop(defect, Flaw.INTERRUPT_SWALLOWED, source);
      case PROMISE_RESTORES -> leaveLoop(defect, Flaw.INTERRUPT_RESTORED_IN_LOOP, source);
      case PROMISE_LOOPS ->
          isHere(defect) ? Optional.ofNullable(LookFix.of(defect, source)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Fix> leaveLoop(Defect defect, Flaw same, FixSource source) {
    Defect plain =
        Defect.of(same, defect.at())
            .in(defect.body())
            .waitingAt(defect.waiting())
            .endedAt(defect.ender());
    return Optional.ofNullable(LeaveLoopFix.of(plain, source));
  }

  private static boolean isHere(Defect defect) {
    return defect.waiting() == null || defect.waiting().getLeaf() == defect.at().getLeaf();
  }

  private static boolean isClause(@Nullable TreePath path) {
    return path != null && path.getLeaf() instanceof CatchTree;
  }

  private static String does(@Nullable TreePath cause, Words words) {
    if (isClause(cause)) {
      return "swallows the interrupt" + words.line(cause);
    }
    if (cause != null && Loop.isLoop(cause.getLeaf())) {
      return "loops without looking at the interrupt" + words.line(cause);
    }
    return "waits in " + words.call(cause) + ", which an interrupt doesn't end";
  }
}

package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import com.sun.source.tree.CatchTree;
import com.sun.source.util.TreePath;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.waits.Flaw;
import dev.leash.checker.module.waits.Hang;
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
public final class CancellableContract extends HangCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(
        Flaw.PROMISE_SWALLOWS,
        Flaw.PROMISE_RESTORES,
        Flaw.PROMISE_LOOPS,
        Flaw.PROMISE_WAITS,
        Flaw.PROMISE_ARGUMENT,
        Flaw.PROMISE_OVERRIDE);
  }

  @Override
  String message(Hang hang, Words words) {
    String promise = words.body(hang.body()) + " is @Cancellable, but ";
    return switch (hang.flaw()) {
      case PROMISE_ARGUMENT ->
          words.name(hang.subject())
              + " asks for a @Cancellable task here, but this one "
              + does(hang.waiting(), words)
              + "; let an interrupt end it";
      case PROMISE_OVERRIDE ->
          words.body(hang.body())
              + " overrides one of "
              + (hang.subject() == null ? "a type" : words.name(hang.subject().owner))
              + " that is @Cancellable, but "
              + does(hang.waiting(), words)
              + "; let an interrupt end it";
      case PROMISE_SWALLOWS ->
          promise
              + (isClause(hang.at())
                  ? "the interrupt of " + words.call(hang.waiting()) + " is swallowed here"
                  : "this call swallows the interrupt" + words.line(hang.waiting()))
              + " and it goes on; pass the interrupt on, or restore it and return";
      case PROMISE_RESTORES ->
          promise
              + words.loop(hang.ender())
              + " goes on though the interrupt of "
              + words.call(hang.waiting())
              + " is restored here; leave the loop";
      case PROMISE_LOOPS ->
          promise
              + (isHere(hang)
                  ? "this loop never looks at the interrupt"
                  : "this call " + does(hang.waiting(), words))
              + "; test Thread.interrupted() in it";
      default ->
          promise
              + (isHere(hang)
                  ? "an interrupt doesn't end this wait"
                  : "this call " + does(hang.waiting(), words))
              + "; wait interruptibly, or for a limited time";
    };
  }

  @Override
  Optional<Fix> fix(Hang hang, FixSource source) {
    return switch (hang.flaw()) {
      case PROMISE_SWALLOWS -> leaveLoop(hang, Flaw.INTERRUPT_SWALLOWED, source);
      case PROMISE_RESTORES -> leaveLoop(hang, Flaw.INTERRUPT_RESTORED_IN_LOOP, source);
      case PROMISE_LOOPS ->
          isHere(hang) ? Optional.ofNullable(LookFix.of(hang, source)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Fix> leaveLoop(Hang hang, Flaw same, FixSource source) {
    Hang plain =
        Hang.of(same, hang.at()).in(hang.body()).waitingAt(hang.waiting()).endedAt(hang.ender());
    return Optional.ofNullable(LeaveLoopFix.of(plain, source));
  }

  private static boolean isHere(Hang hang) {
    return hang.waiting() == null || hang.waiting().getLeaf() == hang.at().getLeaf();
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

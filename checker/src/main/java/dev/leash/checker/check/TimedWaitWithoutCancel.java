package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Optional;
import java.util.Set;

/** Flags a wait with a time limit that gives up and lets the work run on. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "TimedWaitWithoutCancel",
    altNames = "leash",
    summary = "Cancel the work when waiting for it is given up",
    link = FindingCheck.PAGES + "TimedWaitWithoutCancel.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class TimedWaitWithoutCancel extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(
        Flaw.GIVEN_UP,
        Flaw.GIVEN_UP_WHEN_INTERRUPTED,
        Flaw.STAGE_GIVEN_UP,
        Flaw.LATCH_GIVEN_UP,
        Flaw.BATCH_GIVEN_UP);
  }

  @Override
  String message(Defect defect, Words words) {
    String wait = words.call(defect.waiting());
    String start = words.call(defect.ender());
    return switch (defect.flaw()) {
      case GIVEN_UP_WHEN_INTERRUPTED ->
          wait
              + " cancels what "
              + start
              + " started when its time is up, but an interrupt leaves that running; cancel it in a"
              + " finally block, or where the interrupt arrives as well";
      case STAGE_GIVEN_UP ->
          wait
              + " gives up, but what "
              + start
              + " started runs on: cancelling a CompletableFuture interrupts nothing; submit it to"
              + " an executor and cancel that future, or let the work look at a flag";
      case LATCH_GIVEN_UP ->
          wait
              + " gives up and leaves running what "
              + start
              + " started; keep the futures and cancel them when the time is up";
      case BATCH_GIVEN_UP ->
          wait
              + " interrupts its tasks when the time is up, but one of them"
              + words.line(defect.ender())
              + " doesn't notice and runs on; let it look at the interrupt";
      default ->
          wait
              + " gives up and leaves running what "
              + start
              + " started; cancel it when the time is up";
    };
  }

  @Override
  Optional<Fix> fix(Defect defect, FixSource source) {
    return defect.flaw() == Flaw.GIVEN_UP
        ? Optional.ofNullable(CancelInHandlerFix.of(defect, source))
        : Optional.empty();
  }
}

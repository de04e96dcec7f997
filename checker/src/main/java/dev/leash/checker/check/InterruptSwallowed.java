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

/** Flags a catch clause in a loop that takes an interrupt and lets the loop go on. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "InterruptSwallowed",
    altNames = "leash",
    summary = "Leave the loop when its thread is interrupted",
    link = FindingCheck.PAGES + "InterruptSwallowed.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class InterruptSwallowed extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(Flaw.INTERRUPT_SWALLOWED, Flaw.INTERRUPT_RESTORED_IN_LOOP);
  }

  @Override
  String message(Defect defect, Words words) {
    if (defect.flaw() == Flaw.INTERRUPT_RESTORED_IN_LOOP) {
      return "the interrupt of "
          + words.call(defect.waiting())
          + " is restored here, but "
          + words.loop(defect.ender())
          + " goes on and each further wait ends at once; leave the loop";
    }
    return "the interrupt of "
        + words.call(defect.waiting())
        + " is swallowed here and "
        + words.loop(defect.ender())
        + " goes on, so nobody can end it; restore the interrupt and leave the loop";
  }

  @Override
  Optional<Fix> fix(Defect defect, FixSource source) {
    return Optional.ofNullable(LeaveLoopFix.of(defect, source));
  }
}

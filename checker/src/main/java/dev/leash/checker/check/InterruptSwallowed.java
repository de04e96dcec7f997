package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.waits.Flaw;
import dev.leash.checker.module.waits.Hang;
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
public final class InterruptSwallowed extends HangCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(Flaw.INTERRUPT_SWALLOWED, Flaw.INTERRUPT_RESTORED_IN_LOOP);
  }

  @Override
  String message(Hang hang, Words words) {
    if (hang.flaw() == Flaw.INTERRUPT_RESTORED_IN_LOOP) {
      return "the interrupt of "
          + words.call(hang.waiting())
          + " is restored here, but "
          + words.loop(hang.ender())
          + " goes on and each further wait ends at once; leave the loop";
    }
    return "the interrupt of "
        + words.call(hang.waiting())
        + " is swallowed here and "
        + words.loop(hang.ender())
        + " goes on, so nobody can end it; restore the interrupt and leave the loop";
  }

  @Override
  Optional<Fix> fix(Hang hang, FixSource source) {
    return Optional.ofNullable(LeaveLoopFix.of(hang, source));
  }
}

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

/** Flags a wait without a limit for something that can fail to come. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UnboundedWait",
    altNames = "leash",
    summary = "Use a time limit where what is waited for can fail to come",
    link = FindingCheck.PAGES + "UnboundedWait.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class UnboundedWait extends HangCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(
        Flaw.FLAG_CANT_WAKE,
        Flaw.REQUEST_WAITS,
        Flaw.OPEN_WAIT,
        Flaw.SIGNAL_MAY_FAIL,
        Flaw.WAITS_FOR_ENDLESS,
        Flaw.CLOSED_TOO_LATE,
        Flaw.TASK_DROPPED,
        Flaw.WAITS_FOR_PROGRAM);
  }

  @Override
  boolean reports(Hang hang) {
    return super.reports(hang) && !hang.isForElement();
  }

  @Override
  String message(Hang hang, Words words) {
    return EndlessWaits.message(hang, words);
  }

  @Override
  Optional<Fix> fix(Hang hang, FixSource source) {
    return Optional.ofNullable(SignalInFinallyFix.of(hang, source));
  }
}

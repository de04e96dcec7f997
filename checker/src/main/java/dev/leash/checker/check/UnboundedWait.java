package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
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
public final class UnboundedWait extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(
        Flaw.FLAG_CANT_WAKE,
        Flaw.REQUEST_WAITS,
        Flaw.SCHEDULER_WAITS,
        Flaw.OPEN_WAIT,
        Flaw.WAITS_FOR_ENDLESS,
        Flaw.CLOSED_TOO_LATE,
        Flaw.TASK_DROPPED,
        Flaw.WAITS_FOR_PROGRAM);
  }

  @Override
  boolean reports(Defect defect) {
    return super.reports(defect) && !defect.isForElement();
  }

  @Override
  String message(Defect defect, Words words) {
    return EndlessWaits.message(defect, words);
  }
}

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

/** Flags a wait for an element of a queue that has no limit and that nothing can end. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "BlockingQueueWithoutTimeout",
    altNames = "leash",
    summary = "Use a time limit where nothing else can end the wait for a queue",
    link = FindingCheck.PAGES + "BlockingQueueWithoutTimeout.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class BlockingQueueWithoutTimeout extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(
        Flaw.FLAG_CANT_WAKE, Flaw.REQUEST_WAITS, Flaw.OPEN_WAIT, Flaw.UNTAKEN, Flaw.TOO_FEW_TAKES);
  }

  @Override
  boolean reports(Defect defect) {
    return super.reports(defect) && (defect.isForElement() || isUntaken(defect));
  }

  private static boolean isUntaken(Defect defect) {
    return defect.flaw() == Flaw.UNTAKEN || defect.flaw() == Flaw.TOO_FEW_TAKES;
  }

  @Override
  String message(Defect defect, Words words) {
    return isUntaken(defect)
        ? UntakenSends.message(defect, words)
        : EndlessWaits.message(defect, words);
  }

  @Override
  Optional<Fix> fix(Defect defect, FixSource source) {
    return isUntaken(defect)
        ? Optional.empty()
        : Optional.ofNullable(BoundedTakeFix.of(defect, source));
  }
}

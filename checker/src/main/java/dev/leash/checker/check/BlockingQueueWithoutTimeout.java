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
public final class BlockingQueueWithoutTimeout extends HangCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(Flaw.FLAG_CANT_WAKE, Flaw.REQUEST_WAITS, Flaw.OPEN_WAIT);
  }

  @Override
  boolean reports(Hang hang) {
    return super.reports(hang) && hang.isForElement();
  }

  @Override
  String message(Hang hang, Words words) {
    return EndlessWaits.message(hang, words);
  }

  @Override
  Optional<Fix> fix(Hang hang, FixSource source) {
    return Optional.ofNullable(BoundedTakeFix.of(hang, source));
  }
}

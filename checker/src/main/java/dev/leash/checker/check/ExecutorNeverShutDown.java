package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.module.Leak;

/**
 * Flags an executor that nothing shuts down: discarded, held by a local variable or a field, or
 * overwritten.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "ExecutorNeverShutDown",
    altNames = "leash",
    summary = "Shut down the executor, or hand it to an owner that does",
    link = FindingCheck.PAGES + "ExecutorNeverShutDown.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class ExecutorNeverShutDown extends LeakCheck {

  private static final long serialVersionUID = 1L;

  @Override
  boolean reports(Leak leak) {
    return leak.executor() && !Wording.isSkippedByException(leak);
  }
}

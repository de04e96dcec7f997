package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.module.Leak;

/** Flags a timer, server, client or project type that owns threads and that nothing releases. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "ThreadOwnerNeverReleased",
    altNames = "leash",
    summary = "Release the thread owner, or hand it to somebody who does",
    link = FindingCheck.PAGES + "ThreadOwnerNeverReleased.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class ThreadOwnerNeverReleased extends LeakCheck {

  private static final long serialVersionUID = 1L;

  @Override
  boolean reports(Leak leak) {
    return !leak.executor() && !leak.handle() && !Wording.isSkippedByException(leak);
  }
}

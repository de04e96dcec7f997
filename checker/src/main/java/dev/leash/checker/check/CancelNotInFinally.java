package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.module.Leak;

/**
 * Flags an owner that is released, or a handle that is cancelled, on the normal path only, so that
 * an exception in between leaks it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "CancelNotInFinally",
    altNames = "leash",
    summary = "Release in a finally block what an exception would leave running",
    link = FindingCheck.PAGES + "CancelNotInFinally.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class CancelNotInFinally extends LeakCheck {

  private static final long serialVersionUID = 1L;

  @Override
  boolean reports(Leak leak) {
    return leak.handle() || Wording.isSkippedByException(leak);
  }
}

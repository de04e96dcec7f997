package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Optional;
import java.util.Set;

/** Flags stages of asynchronous work that are given no executor. */
@AutoService(BugChecker.class)
@OffByDefault
@BugPattern(
    name = "AsyncWithoutExecutor",
    altNames = "leash",
    summary = "Give asynchronous stages an executor, rather than use the common pool",
    link = FindingCheck.PAGES + "AsyncWithoutExecutor.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.SUGGESTION,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class AsyncWithoutExecutor extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(Flaw.COMMON_POOL, Flaw.COMMON_POOL_BLOCKED);
  }

  @Override
  Optional<SeverityLevel> severity(Defect defect) {
    return defect.flaw() == Flaw.COMMON_POOL_BLOCKED
        ? Optional.of(SeverityLevel.WARNING)
        : Optional.empty();
  }

  @Override
  String message(Defect defect, Words words) {
    String runs = words.called(defect.at()) + " runs its work on the common pool";
    return defect.flaw() == Flaw.COMMON_POOL_BLOCKED
        ? runs
            + ", and "
            + words.call(defect.waiting())
            + " blocks a thread of it that the whole process needs; pass an executor that is made"
            + " for waiting"
        : runs + ", which the whole process shares; pass an executor as the last argument";
  }
}

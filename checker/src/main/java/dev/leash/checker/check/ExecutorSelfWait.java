package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Set;

/** Flags a task that waits for another task which it put into its own executor. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "ExecutorSelfWait",
    altNames = "leash",
    summary = "Don't wait in a task for another task of the same limited executor",
    link = FindingCheck.PAGES + "ExecutorSelfWait.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class ExecutorSelfWait extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(Flaw.WAITS_FOR_OWN_EXECUTOR, Flaw.WAITS_FOR_OWN_THREAD);
  }

  @Override
  String message(Defect defect, Words words) {
    String runs =
        words.body(defect.body())
            + " runs on "
            + (defect.subject() == null ? "an executor" : words.name(defect.subject()))
            + words.line(defect.ender());
    String own =
        defect.waiting() != null && defect.waiting().getLeaf() == defect.at().getLeaf()
            ? "for tasks that it gives to the same executor"
            : "for what " + words.call(defect.waiting()) + " gives to the same executor";
    String stuck =
        defect.flaw() == Flaw.WAITS_FOR_OWN_THREAD
            ? ", whose only thread it occupies, so neither ever ends"
            : "; once such tasks hold all its threads, none of them ever ends";
    return runs
        + " and waits here "
        + own
        + stuck
        + "; use another executor for one of them, or let the result be handled when it comes";
  }
}

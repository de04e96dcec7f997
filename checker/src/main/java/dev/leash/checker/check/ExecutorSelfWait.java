package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.module.waits.Flaw;
import dev.leash.checker.module.waits.Hang;
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
public final class ExecutorSelfWait extends HangCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(Flaw.WAITS_FOR_OWN_EXECUTOR, Flaw.WAITS_FOR_OWN_THREAD);
  }

  @Override
  String message(Hang hang, Words words) {
    String runs =
        words.body(hang.body())
            + " runs on "
            + (hang.subject() == null ? "an executor" : words.name(hang.subject()))
            + words.line(hang.ender());
    String own =
        hang.waiting() != null && hang.waiting().getLeaf() == hang.at().getLeaf()
            ? "for tasks that it gives to the same executor"
            : "for what " + words.call(hang.waiting()) + " gives to the same executor";
    String stuck =
        hang.flaw() == Flaw.WAITS_FOR_OWN_THREAD
            ? ", whose only thread it occupies, so neither ever ends"
            : "; once such tasks hold all its threads, none of them ever ends";
    return runs
        + " and waits here "
        + own
        + stuck
        + "; use another executor for one of them, or let the result be handled when it comes";
  }
}

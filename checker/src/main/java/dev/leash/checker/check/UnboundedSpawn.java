package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Set;

/** Flags threads and tasks that are started as often as the outside says, without a bound. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UnboundedSpawn",
    altNames = "leash",
    summary = "Bound how many threads or tasks are started for what comes in",
    link = FindingCheck.PAGES + "UnboundedSpawn.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class UnboundedSpawn extends DefectCheck {

  private static final long serialVersionUID = 1L;

  private static final String PERMIT =
      "; acquire a permit of a Semaphore first and let the task release it, or use a"
          + " ThreadPoolExecutor with a bounded queue";

  private static final String SHARED =
      "; share one ThreadPoolExecutor with a bounded queue among all of them";

  private static final String COUNT =
      "; count down a depth or a number of tasks, or let a fixed number of threads work on a list";

  @Override
  Set<Flaw> flaws() {
    return Flaw.UNBOUNDED_STARTS;
  }

  @Override
  String message(Defect defect, Words words) {
    return switch (defect.flaw()) {
      case THREAD_PER_ROUND ->
          starts(defect, words, true) + round(defect, words) + runs(true) + PERMIT;
      case TASK_PER_ROUND ->
          starts(defect, words, false) + round(defect, words) + runs(false) + PERMIT;
      case THREAD_PER_REQUEST ->
          starts(defect, words, true) + request(defect, words) + runs(true) + SHARED;
      case TASK_PER_REQUEST ->
          starts(defect, words, false) + request(defect, words) + runs(false) + SHARED;
      default ->
          "each task of "
              + words.method(defect.at())
              + (defect.flaw() == Flaw.THREAD_PER_BRANCH ? " starts threads" : " starts tasks")
              + " in a loop that do the same"
              + runs(defect.flaw() == Flaw.THREAD_PER_BRANCH)
              + COUNT;
    };
  }

  private static String starts(Defect defect, Words words, boolean threads) {
    String pool = defect.subject() == null ? null : "'" + defect.subject().name + "'";
    String what =
        threads
            ? pool == null ? " starts a thread" : " starts a thread of " + pool
            : " gives a task to "
                + (pool == null ? "a pool" : pool)
                + ", whose queue has no limit,";
    return words.method(defect.at()) + what;
  }

  private static String runs(boolean threads) {
    return ", and nothing bounds how many " + (threads ? "run at once" : "pile up");
  }

  private static String round(Defect defect, Words words) {
    TreePath around = defect.waiting();
    return around != null && around.getLeaf() instanceof MethodInvocationTree
        ? " for each element of " + words.call(defect.ender())
        : " for each " + words.call(defect.ender()) + " of " + words.loop(around);
  }

  private static String request(Defect defect, Words words) {
    return " for each request that "
        + words.body(defect.body())
        + words.line(defect.waiting())
        + " answers";
  }
}

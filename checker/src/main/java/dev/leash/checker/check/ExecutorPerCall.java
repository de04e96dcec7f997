package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Set;

/** Flags pools, timers and clients that are made for each request rather than once. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "ExecutorPerCall",
    altNames = "leash",
    summary = "Make a pool, timer or client with threads once, not for each request",
    link = FindingCheck.PAGES + "ExecutorPerCall.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class ExecutorPerCall extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Flaw.REPEATED_OWNERS;
  }

  @Override
  String message(Defect defect, Words words) {
    String often =
        defect.flaw() == Flaw.OWNER_PER_REQUEST
            ? "for each request that "
                + words.body(defect.body())
                + words.line(defect.waiting())
                + " answers"
            : "for each " + words.call(defect.ender()) + " of " + words.loop(defect.waiting());
    return "this "
        + words.type(defect.at())
        + " is made "
        + often
        + ", so threads start and end every time; make it once, keep it in a field, and release it"
        + " with the object that has the field";
  }
}

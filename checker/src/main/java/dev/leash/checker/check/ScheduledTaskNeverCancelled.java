package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import com.sun.source.util.TreePath;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Optional;
import java.util.Set;

/** Flags periodic work on somebody else's scheduler that its owner leaves running behind it. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "ScheduledTaskNeverCancelled",
    altNames = "leash",
    summary = "Cancel periodic work on somebody else's scheduler when its owner ends",
    link = FindingCheck.PAGES + "ScheduledTaskNeverCancelled.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class ScheduledTaskNeverCancelled extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Flaw.SCHEDULES;
  }

  @Override
  String message(Defect defect, Words words) {
    String kept = words.name(defect.subject());
    String method = words.method(defect.at());
    return switch (defect.flaw()) {
      case SCHEDULED_FOR_EVER ->
          "this work goes on for as long as the scheduler, which outlives this object: no method"
              + " of "
              + kept
              + " ends it, and none of its objects is ever collected; add a close() that ends it";
      case SCHEDULED_PER_CALL ->
          "each call of "
              + method
              + " adds work to a scheduler that outlives this object, and nobody can cancel it;"
              + " return the handle, or keep it for a method that cancels it";
      case SCHEDULED_AGAIN ->
          "this work goes on for ever once "
              + method
              + " is called again: the next handle takes its place in "
              + kept
              + "; cancel "
              + kept
              + " first";
      case SCHEDULED_AND_REMOVED ->
          "this work goes on for ever after "
              + words.call(defect.ender())
              + ", which drops its handle; cancel what it returns";
      default -> forgotten(defect, kept, words);
    };
  }

  /** There is a release method, and it leaves the work running. */
  private static String forgotten(Defect defect, String kept, Words words) {
    TreePath end = defect.ender();
    String release = words.method(end);
    String after = "after " + release + words.line(end);
    return switch (defect.flaw()) {
      case SCHEDULED_CHAIN ->
          "each run schedules the next, even "
              + after
              + ", since the scheduler outlives this object; set a flag in "
              + release
              + " and test it here";
      case SCHEDULED_AND_KEPT ->
          "this work goes on "
              + after
              + ": the scheduler outlives this object, and "
              + release
              + " doesn't cancel "
              + kept
              + "; cancel it there";
      default ->
          "this work goes on "
              + after
              + ": the scheduler outlives this object, and the handle is dropped; keep it in a"
              + " field and cancel it in "
              + release;
    };
  }

  @Override
  Optional<Fix> fix(Defect defect, FixSource source) {
    return Optional.ofNullable(ScheduledTaskFix.of(defect, source));
  }
}

package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Optional;
import java.util.Set;

/**
 * Flags a started thread or submitted task whose loop has no way out, or one that nobody can use.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "ThreadNeverEnds",
    altNames = "leash",
    summary = "Give the thread a way out of its loop that its owner can use",
    link = FindingCheck.PAGES + "ThreadNeverEnds.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class ThreadNeverEnds extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(
        Flaw.ENDLESS,
        Flaw.NEVER_INTERRUPTED,
        Flaw.RELEASED_SOFTLY,
        Flaw.NEVER_CLOSED,
        Flaw.FLAG_NEVER_CLEARED,
        Flaw.POISON_NEVER_OFFERED);
  }

  @Override
  String message(Defect defect, Words words) {
    String body = words.body(defect.body());
    return switch (defect.flaw()) {
      case NEVER_INTERRUPTED ->
          body
              + " leaves its loop only when it is interrupted in "
              + words.call(defect.waiting())
              + ", and nobody interrupts the thread that starts here; keep the thread or its handle and"
              + " interrupt it";
      case RELEASED_SOFTLY ->
          body
              + " waits in "
              + words.call(defect.waiting())
              + " and "
              + words.method(defect.ender())
              + " only calls "
              + words.call(defect.ender())
              + ", which does not interrupt it; interrupt it as well";
      case NEVER_CLOSED ->
          body
              + " leaves its loop only when what "
              + words.call(defect.waiting())
              + " waits on is closed, and nothing closes it; close it where the owner ends";
      case FLAG_NEVER_CLEARED ->
          body
              + " leaves its loop only by "
              + words.name(defect.subject())
              + words.line(defect.waiting())
              + ", and nothing ever changes that; add a method that does";
      case POISON_NEVER_OFFERED ->
          body
              + " leaves its loop only when it takes "
              + words.name(defect.subject())
              + ", and nothing ever offers that; offer it when the owner is closed";
      default ->
          words.loop(defect.waiting())
              + " of "
              + body
              + " has no way out, so the thread that starts here never ends; test a flag or the"
              + " interrupt in it";
    };
  }

  @Override
  Optional<Fix> fix(Defect defect, FixSource source) {
    return Optional.ofNullable(InterruptingReleaseFix.of(defect, source));
  }
}

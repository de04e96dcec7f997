package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.waits.Flaw;
import dev.leash.checker.module.waits.Hang;
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
public final class ThreadNeverEnds extends HangCheck {

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
  String message(Hang hang, Words words) {
    String body = words.body(hang.body());
    return switch (hang.flaw()) {
      case NEVER_INTERRUPTED ->
          body
              + " leaves its loop only when it is interrupted in "
              + words.call(hang.waiting())
              + ", and nobody interrupts the thread that starts here; keep the thread or its handle and"
              + " interrupt it";
      case RELEASED_SOFTLY ->
          body
              + " waits in "
              + words.call(hang.waiting())
              + " and "
              + words.method(hang.ender())
              + " only calls "
              + words.call(hang.ender())
              + ", which does not interrupt it; interrupt it as well";
      case NEVER_CLOSED ->
          body
              + " leaves its loop only when what "
              + words.call(hang.waiting())
              + " waits on is closed, and nothing closes it; close it where the owner ends";
      case FLAG_NEVER_CLEARED ->
          body
              + " leaves its loop only by "
              + words.name(hang.subject())
              + words.line(hang.waiting())
              + ", and nothing ever changes that; add a method that does";
      case POISON_NEVER_OFFERED ->
          body
              + " leaves its loop only when it takes "
              + words.name(hang.subject())
              + ", and nothing ever offers that; offer it when the owner is closed";
      default ->
          words.loop(hang.waiting())
              + " of "
              + body
              + " has no way out, so the thread that starts here never ends; test a flag or the"
              + " interrupt in it";
    };
  }

  @Override
  Optional<Fix> fix(Hang hang, FixSource source) {
    return Optional.ofNullable(InterruptingReleaseFix.of(hang, source));
  }
}

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

/** Flags a plain field that ends a loop of one thread and is written by another. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "StopFlagNotVolatile",
    altNames = "leash",
    summary = "Make the flag volatile, or the loop may never see it change",
    link = FindingCheck.PAGES + "StopFlagNotVolatile.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class StopFlagNotVolatile extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(Flaw.PLAIN_FLAG);
  }

  @Override
  String message(Defect defect, Words words) {
    return words.body(defect.body())
        + " reads "
        + words.name(defect.subject())
        + " in its loop"
        + words.line(defect.waiting())
        + " and "
        + words.method(defect.ender())
        + " writes it"
        + words.line(defect.ender())
        + " from another thread; make it volatile, or the loop may never see the change";
  }

  @Override
  Optional<Fix> fix(Defect defect, FixSource source) {
    return VolatileFix.of(defect, source);
  }
}

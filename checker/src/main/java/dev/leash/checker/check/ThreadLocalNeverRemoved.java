package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Set;

/** Flags thread-locals that pooled work sets and never removes, or only if all goes well. */
@AutoService(BugChecker.class)
@OffByDefault
@BugPattern(
    name = "ThreadLocalNeverRemoved",
    altNames = "leash",
    summary = "Remove a thread-local in a finally block of the work that sets it",
    link = FindingCheck.PAGES + "ThreadLocalNeverRemoved.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class ThreadLocalNeverRemoved extends DefectCheck {

  private static final long serialVersionUID = 1L;

  @Override
  Set<Flaw> flaws() {
    return Set.of(Flaw.THREAD_LOCAL_LEFT, Flaw.THREAD_LOCAL_LEFT_ON_FAILURE);
  }

  @Override
  String message(Defect defect, Words words) {
    String name = words.name(defect.subject());
    Body work = defect.body();
    String where = words.body(work) + words.line(work == null ? null : work.path());
    if (defect.flaw() == Flaw.THREAD_LOCAL_LEFT) {
      return name
          + " is set in "
          + where
          + " and never removed: the thread, which does other work next, keeps it; call remove() in"
          + " a finally block";
    }
    TreePath by = defect.waiting();
    String skips =
        by != null && by.getLeaf() instanceof ReturnTree
            ? where + " returns early" + words.line(by)
            : words.call(by) + " throws";
    return name
        + " stays on the thread, which does other work next, if "
        + skips
        + "; remove it in a finally block";
  }
}

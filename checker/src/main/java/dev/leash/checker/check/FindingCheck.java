package dev.leash.checker.check;

import static com.google.errorprone.matchers.Description.NO_MATCH;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import dev.leash.checker.findings.FindingEntry.State;
import dev.leash.checker.module.Finding;
import dev.leash.checker.recording.Reported;
import dev.leash.checker.recording.Suppressions;
import java.util.Locale;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Base of the checks that report what the analysis of the whole run found.
 *
 * @param <F> the kind of finding
 */
abstract class FindingCheck<F extends Finding> extends BugChecker implements ClassTreeMatcher {

  /** Where the pages of the checks are read. */
  static final String PAGES = "https://github.com/leash-dev/leash/blob/main/docs/checks/";

  private static final long serialVersionUID = 1L;

  /** The kind of finding. */
  abstract Class<F> kind();

  /** Whether {@code finding} is for this check to report. */
  abstract boolean reports(F finding);

  /** What is wrong, why, and what to do. */
  abstract String message(F finding, VisitorState state);

  /** The fix for {@code finding}, if there is a right one. */
  abstract Optional<Fix> fix(F finding, VisitorState state);

  /** How severe {@code finding} is, if more than the check is in general. */
  Optional<SeverityLevel> severity(F finding) {
    return Optional.empty();
  }

  @Override
  public final Description matchClass(ClassTree tree, VisitorState state) {
    if (!OffByDefault.Asked.isFor(getClass(), state.errorProneOptions())) {
      return NO_MATCH;
    }
    LeashRun.runs(canonicalName(), state);
    for (Finding finding : LeashRun.findingsIn(tree, state)) {
      if (kind().isInstance(finding)) {
        F mine = kind().cast(finding);
        if (reports(mine)) {
          report(mine, state);
        }
      }
    }
    return NO_MATCH;
  }

  /** Error Prone would pass over suppressed code; but it is recorded what is suppressed. */
  @Override
  public final boolean supportsSuppressWarnings() {
    return false;
  }

  /** Error Prone ends the user's compile for anything that a check throws. */
  private void report(F finding, VisitorState state) {
    try {
      Description description = describe(finding, state);
      Reported reported =
          new Reported(
              finding,
              canonicalName(),
              severity(description, state),
              description.getRawMessage(),
              linkUrl(),
              description.fixes,
              suppression(finding.at(), state));
      if (LeashRun.record(reported, state) == State.OPEN) {
        state.reportMatch(description);
      }
    } catch (RuntimeException | LinkageError | AssertionError problem) {
      LeashRun.bug(problem, state);
    }
  }

  /** In the words of the findings file, as the build asked for it. */
  private String severity(Description description, VisitorState state) {
    SeverityLevel asked = state.severityMap().get(canonicalName());
    SeverityLevel severity =
        (asked == null ? description : description.applySeverityOverride(asked)).severity();
    return severity == SeverityLevel.SUGGESTION ? "note" : severity.name().toLowerCase(Locale.ROOT);
  }

  @SuppressWarnings("RestrictedApi") // only where the user's options leave the severity to us
  private Description describe(F finding, VisitorState state) {
    Description.Builder description =
        buildDescription(finding.at().getLeaf()).setMessage(message(finding, state));
    fix(finding, state).ifPresent(description::addFix);
    if (OffByDefault.Asked.leavesSeverityTo(getClass(), state.errorProneOptions())) {
      severity(finding).ifPresent(description::overrideSeverity);
    }
    return description.build();
  }

  private @Nullable AnnotationTree suppression(TreePath path, VisitorState state) {
    return state.errorProneOptions().isIgnoreSuppressionAnnotations()
        ? null
        : Suppressions.around(path, allNames());
  }
}

package dev.leash.checker.check;

import static com.google.errorprone.matchers.Description.NO_MATCH;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.leash.checker.module.Leak;
import java.util.Optional;

/** Base of the checks that report leaks found by the analysis of the whole run. */
abstract class LeakCheck extends BugChecker implements ClassTreeMatcher {

  /** Where the pages of the checks are read. */
  static final String PAGES = "https://github.com/leash-dev/leash/blob/main/docs/checks/";

  private static final long serialVersionUID = 1L;

  /** Whether {@code leak} is for this check to report. */
  abstract boolean reports(Leak leak);

  @Override
  public final Description matchClass(ClassTree tree, VisitorState state) {
    for (Leak leak : LeashRun.leaksIn(tree, state)) {
      if (reports(leak) && !isSuppressedAt(leak.at(), state)) {
        report(leak, state);
      }
    }
    return NO_MATCH;
  }

  /** Error Prone ends the user's compile for anything that a check throws. */
  private void report(Leak leak, VisitorState state) {
    try {
      state.reportMatch(describe(leak, state));
    } catch (RuntimeException | LinkageError | AssertionError problem) {
      LeashRun.bug(problem, state);
    }
  }

  private Description describe(Leak leak, VisitorState state) {
    Description.Builder description =
        buildDescription(leak.at().getLeaf()).setMessage(Wording.message(leak, state));
    Optional<Fix> fix = Fixes.fix(leak, state);
    fix.ifPresent(description::addFix);
    return description.build();
  }

  /** Error Prone itself looks only at the class; the annotation may stand on any declaration. */
  private boolean isSuppressedAt(TreePath path, VisitorState state) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      boolean declaration =
          tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree;
      if (declaration && isSuppressed(tree, state)) {
        return true;
      }
    }
    return false;
  }
}

package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.Optional;
import java.util.Set;

/** Base of the checks that report what is wrong with tasks: what nothing ends, bounds, cancels. */
abstract class DefectCheck extends FindingCheck<Defect> {

  private static final long serialVersionUID = 1L;

  /** The flaws that this check reports. */
  abstract Set<Flaw> flaws();

  /** What is wrong, why, and what to do. */
  abstract String message(Defect defect, Words words);

  /** The fix, if there is a right one. */
  Optional<Fix> fix(Defect defect, FixSource source) {
    return Optional.empty();
  }

  @Override
  final Class<Defect> kind() {
    return Defect.class;
  }

  @Override
  boolean reports(Defect defect) {
    return flaws().contains(defect.flaw());
  }

  @Override
  final String message(Defect defect, VisitorState state) {
    return message(defect, new Words(defect.at()));
  }

  @Override
  final Optional<Fix> fix(Defect defect, VisitorState state) {
    try {
      FixSource source = FixSource.of(state);
      return source == null ? Optional.empty() : fix(defect, source);
    } catch (RuntimeException | LinkageError | AssertionError problem) {
      LeashRun.bug(problem, state);
      return Optional.empty();
    }
  }
}

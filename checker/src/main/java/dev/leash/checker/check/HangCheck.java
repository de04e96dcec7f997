package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.waits.Flaw;
import dev.leash.checker.module.waits.Hang;
import java.util.Optional;
import java.util.Set;

/** Base of the checks that report what nothing can end. */
abstract class HangCheck extends FindingCheck<Hang> {

  private static final long serialVersionUID = 1L;

  /** The flaws that this check reports. */
  abstract Set<Flaw> flaws();

  /** What is wrong, why, and what to do. */
  abstract String message(Hang hang, Words words);

  /** The fix, if there is a right one. */
  Optional<Fix> fix(Hang hang, FixSource source) {
    return Optional.empty();
  }

  @Override
  final Class<Hang> kind() {
    return Hang.class;
  }

  @Override
  boolean reports(Hang hang) {
    return flaws().contains(hang.flaw());
  }

  @Override
  final String message(Hang hang, VisitorState state) {
    return message(hang, new Words(hang.at()));
  }

  @Override
  final Optional<Fix> fix(Hang hang, VisitorState state) {
    try {
      FixSource source = FixSource.of(state);
      return source == null ? Optional.empty() : fix(hang, source);
    } catch (RuntimeException | LinkageError | AssertionError problem) {
      LeashRun.bug(problem, state);
      return Optional.empty();
    }
  }
}

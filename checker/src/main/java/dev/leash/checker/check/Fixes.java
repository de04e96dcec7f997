package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.Leak;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Fixes for leaks. One is offered only where the result compiles, silences its finding and adds no
 * other; what an owner is meant to live for is the author's to say, so many leaks have none.
 */
final class Fixes {

  private Fixes() {}

  /** The fix for {@code leak}, if there is a right one. */
  static Optional<Fix> fix(Leak leak, VisitorState state) {
    try {
      FixSource source = FixSource.of(state);
      return source == null ? Optional.empty() : Optional.ofNullable(plan(leak, source));
    } catch (RuntimeException | LinkageError | AssertionError problem) {
      LeashRun.bug(problem, state);
      return Optional.empty();
    }
  }

  private static @Nullable Fix plan(Leak leak, FixSource source) {
    return switch (leak.cause()) {
      case LOCAL_NEVER, EARLY_RETURN, BRANCH, THROW -> FinallyFix.of(leak, source);
      case OVERWRITTEN -> OverwriteFix.of(leak, source);
      case FIELD_FORGOTTEN -> ForgottenFieldFix.of(leak, source);
      case RELEASE_SKIPPED -> SkippedReleaseFix.of(leak, source);
      case DISCARDED, FIELD_NEVER, RELEASE_NEVER_CALLED, CONSTRUCTOR_THROWS, TAKEN_NEVER -> null;
    };
  }
}

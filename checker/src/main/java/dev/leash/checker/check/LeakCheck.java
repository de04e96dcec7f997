package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.Leak;
import java.util.Optional;

/** Base of the checks that report leaked owners. */
abstract class LeakCheck extends FindingCheck<Leak> {

  private static final long serialVersionUID = 1L;

  @Override
  final Class<Leak> kind() {
    return Leak.class;
  }

  @Override
  final String message(Leak leak, VisitorState state) {
    return Wording.message(leak, state);
  }

  @Override
  final Optional<Fix> fix(Leak leak, VisitorState state) {
    return Fixes.fix(leak, state);
  }
}

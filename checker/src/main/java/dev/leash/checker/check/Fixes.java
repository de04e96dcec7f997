package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.Leak;
import java.util.Optional;

/** Fixes for leaks. */
final class Fixes {

  private Fixes() {}

  static Optional<Fix> fix(Leak leak, VisitorState state) {
    return Optional.empty();
  }
}

package dev.leash.checker.contract;

import java.util.List;

/**
 * A call that ends somebody's wait on its receiver.
 *
 * @param ends how the names of the waits begin that it ends, so that a {@code take} isn't taken for
 *     what ends another one; empty if it ends every wait on the object
 */
public record Signal(List<String> ends) {

  /** Makes its list unmodifiable. */
  public Signal {
    ends = List.copyOf(ends);
  }

  /** Whether it ends a wait in the method of that name. */
  public boolean ends(String wait) {
    return ends.isEmpty() || ends.stream().anyMatch(wait::startsWith);
  }
}

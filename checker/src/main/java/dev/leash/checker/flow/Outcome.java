package dev.leash.checker.flow;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The outcome of a {@link PathSearch}.
 *
 * @param exits the exits with an open obligation, in the order they were found
 * @param released whether some path releases the value or hands it over
 */
public record Outcome(List<Exit> exits, boolean released) {

  /** Whether an exit of {@code kind} leaves the obligation open. */
  public boolean leaks(ExitKind kind) {
    return exits.stream().anyMatch(exit -> exit.kind() == kind);
  }

  /**
   * The exit that stands first in the source among those that {@code wanted} accepts, so that what
   * is said of it doesn't depend on the search; null if there is none.
   */
  public @Nullable Exit first(Predicate<Exit> wanted) {
    return exits.stream().filter(wanted).min(Comparator.comparingInt(Outcome::start)).orElse(null);
  }

  /** As {@link #first(Predicate)}, among those of {@code kind}. */
  public @Nullable Exit first(ExitKind kind) {
    return first(exit -> exit.kind() == kind);
  }

  private static int start(Exit exit) {
    return exit.at() == null ? Integer.MAX_VALUE : TreeInfo.getStartPos((JCTree) exit.at());
  }
}

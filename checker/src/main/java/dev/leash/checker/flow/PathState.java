package dev.leash.checker.flow;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * An open obligation at one point of a path; immutable.
 *
 * @param aliases the variables that hold the value
 * @param pending whether an unfinished expression holds it
 * @param working whether the owner has a thread already
 * @param tested whether the path asked the value for its state
 * @param kept the variable, or the unfinished call, that is null if the value was handed over; or
 *     null
 * @param known outcomes of conditions on this path
 * @param thrower the first call whose exception this path has followed, or null
 */
record PathState(
    Set<VarSymbol> aliases,
    boolean pending,
    boolean working,
    boolean tested,
    @Nullable Object kept,
    Map<String, Boolean> known,
    @Nullable Thrower thrower) {

  /** A tree that threw; all are equal, since one witness a point of the path is enough. */
  static final class Thrower {
    private final Tree tree;

    Thrower(Tree tree) {
      this.tree = tree;
    }

    Tree tree() {
      return tree;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Thrower;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  PathState withAliases(Set<VarSymbol> changed, boolean stillPending) {
    return new PathState(Set.copyOf(changed), stillPending, working, tested, kept, known, thrower);
  }

  PathState plusAlias(VarSymbol variable) {
    Set<VarSymbol> changed = new HashSet<>(aliases);
    changed.add(variable);
    return withAliases(changed, false);
  }

  PathState minusAlias(VarSymbol variable) {
    Set<VarSymbol> changed = new HashSet<>(aliases);
    changed.remove(variable);
    return withAliases(changed, pending);
  }

  PathState notPending() {
    return new PathState(aliases, false, working, tested, kept, known, thrower);
  }

  PathState nowWorking() {
    return new PathState(aliases, pending, true, tested, kept, known, thrower);
  }

  PathState nowTested() {
    return new PathState(aliases, pending, working, true, kept, known, thrower);
  }

  PathState keptIn(@Nullable Object holder) {
    return new PathState(aliases, pending, working, tested, holder, known, thrower);
  }

  PathState thrownBy(Tree tree) {
    return thrower != null
        ? this
        : new PathState(aliases, pending, working, tested, kept, known, new Thrower(tree));
  }

  PathState knowing(String key, @Nullable Boolean outcome) {
    Map<String, Boolean> changed = new HashMap<>(known);
    if (outcome == null) {
      changed.remove(key);
    } else {
      changed.put(key, outcome);
    }
    return new PathState(aliases, pending, working, tested, kept, Map.copyOf(changed), thrower);
  }
}

package dev.leash.checker.module;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where one created value may go in the whole run, and what is done to it there. */
public final class Trace {

  /** Calls that release it. */
  public final List<Site> releases = new ArrayList<>();

  /** Places that hand it over to an owner outside the run's own fields. */
  public final List<Site> handOvers = new ArrayList<>();

  /** Places where it goes to code that isn't in view. */
  public final List<Site> lost = new ArrayList<>();

  /** Calls on it that start it or give it work. */
  public final List<Site> work = new ArrayList<>();

  /** Calls of any method on it. */
  public final List<Site> calls = new ArrayList<>();

  /** The fields that may hold it, in the order they were reached. */
  public final Set<VarSymbol> fields = new LinkedHashSet<>();

  /** Methods of the run that return it. */
  public final Set<MethodSymbol> returnedBy = new LinkedHashSet<>();

  /** Whether the code arranges that its threads end by themselves. */
  public boolean endsByItself;

  /** Whether a collection takes it only if it has no other element in its place. */
  public boolean keptOnCondition;

  /** Whether the object itself, in its own code, goes out of sight: to a listener, say. */
  public boolean givesItselfAway;

  /** Whether somebody in view, or somebody unknown, may release it. */
  public boolean mayBeReleased() {
    return endsByItself || !releases.isEmpty() || isOutOfSight();
  }

  /** Whether the method that has it returns it, stores it or passes it out of sight. */
  public boolean leavesItsMethod() {
    return !returnedBy.isEmpty() || !fields.isEmpty() || isOutOfSight();
  }

  /** Whether it is handed over or goes where Leash can't follow. */
  public boolean isOutOfSight() {
    return !handOvers.isEmpty() || !lost.isEmpty();
  }
}

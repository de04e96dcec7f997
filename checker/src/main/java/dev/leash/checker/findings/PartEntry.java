package dev.leash.checker.findings;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A part of the module that the analysis looked at, good or bad: what the score counts and the map
 * draws.
 *
 * @param sort what it is
 * @param site what it is recognised by in later runs; equal to that of a finding about it
 * @param type the class that it stands in, by its binary name
 * @param member the method or field that it stands in
 * @param name what people call it: a field, a variable, the type of a task, the call that waits
 * @param what the type of an owner, or the method that waits or spawns, with its class
 * @param place where it stands
 * @param outcome whether it is as it should be
 * @param how why, in one of the words of {@code docs/findings-file.md}: "released", "returned",
 *     "limit", "interrupt", "never", …
 * @param note the same for people, in a few words
 * @param ties what it has to do with
 */
public record PartEntry(
    Sort sort,
    String site,
    String type,
    String member,
    String name,
    String what,
    Place place,
    Outcome outcome,
    String how,
    String note,
    List<Tie> ties)
    implements Entry {

  /** What a part is. */
  public enum Sort {
    /** The creation of a thread owner. */
    OWNER,
    /** Code that another thread runs. */
    TASK,
    /** A call that can wait. */
    WAIT,
    /** A call that starts a thread or gives a task to a pool. */
    SPAWN,
    /** A public method or constructor that hands an owner or a handle over. */
    API
  }

  /** Whether a part is as it should be. */
  public enum Outcome {
    /** It is: released, ended, bounded, declared. */
    GOOD,
    /** It isn't. */
    BAD,
    /** The run doesn't show it; it counts neither way. */
    UNKNOWN
  }

  /**
   * A tie to another part, or to code.
   *
   * @param role "held by", "released by", "runs on", "started by", "waits in", "ended by"
   * @param site the other part, if it is one; else empty
   * @param label the other end for people: {@code Cache.close()}
   * @param place where that is; null if the run doesn't show it
   */
  public record Tie(String role, String site, String label, @Nullable Place place) {}
}

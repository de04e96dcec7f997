package dev.leash.checker.module.inventory;

import java.util.Locale;

/** Why a part of a run is as it should be, or isn't. */
public enum How {
  /** An owner: a release method of what holds it, or every path, releases it. */
  RELEASED(Outcome.GOOD),
  /** An owner: a framework releases it. */
  FRAMEWORK(Outcome.GOOD),
  /** An owner or a task: it lives as long as the process may. */
  PROCESS(Outcome.GOOD),
  /** An owner: its threads end by themselves. */
  SELF_ENDING(Outcome.GOOD),
  /** An owner: there is a finding on it. */
  LEAKED(Outcome.BAD),
  /** An owner: whoever gets it from the method that returns it owns it. */
  RETURNED(Outcome.UNKNOWN),
  /** An owner: code out of view has it. */
  HANDED_OVER(Outcome.UNKNOWN),
  /** A task: it has no loop without a way out that its own work leads to. */
  ENDS(Outcome.GOOD),
  /** A task or a wait: an interrupt ends it, and somebody sends one or can. */
  INTERRUPT(Outcome.GOOD),
  /** A task: a flag ends its loop, and somebody changes it. */
  FLAG(Outcome.GOOD),
  /** A task: a value ends its loop, and somebody sends it. */
  POISON(Outcome.GOOD),
  /** A task: closing what it waits on ends its loop, and somebody does. */
  CLOSED(Outcome.GOOD),
  /** A task or a wait: there is a finding that nothing ends it. */
  NEVER(Outcome.BAD),
  /** A wait: a time limit ends it. */
  LIMIT(Outcome.GOOD),
  /** A wait: what it waits for is sure to come. */
  SIGNAL(Outcome.GOOD),
  /** A start: nothing from outside repeats it. */
  ONCE(Outcome.GOOD),
  /** A start: the threads of the pool that runs it are limited. */
  POOL(Outcome.GOOD),
  /** A start: the code that starts it waits for others before it starts more. */
  PERMIT(Outcome.GOOD),
  /** A start: there is a finding that nothing bounds it. */
  UNBOUNDED(Outcome.BAD),
  /** An API: it says who owns what it hands over or takes. */
  DECLARED(Outcome.GOOD),
  /** An API: it doesn't. */
  UNDECLARED(Outcome.BAD),
  /** Anything: the run doesn't show it. */
  UNKNOWN(Outcome.UNKNOWN);

  private final Outcome outcome;

  How(Outcome outcome) {
    this.outcome = outcome;
  }

  /** Whether what is so is as it should be. */
  public Outcome outcome() {
    return outcome;
  }

  /** The word for it in a findings file: "released", "self_ending". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dev.leash.checker.module.waits;

/** What is wrong with code that runs or waits; each has its own wording. */
public enum Flaw {
  /** A body with a loop that has no way out. */
  ENDLESS,
  /** Only an interrupt leads out of the loop, and nobody interrupts the thread. */
  NEVER_INTERRUPTED,
  /** Only an interrupt leads out of the loop, and what releases the owner doesn't interrupt. */
  RELEASED_SOFTLY,
  /** Only a flag leads out of the loop, and nobody changes it. */
  FLAG_NEVER_CLEARED,
  /** Only closing what the loop waits on leads out of it, and nobody closes that. */
  NEVER_CLOSED,
  /** Only a poison value leads out of the loop, and nobody offers it. */
  POISON_NEVER_OFFERED,
  /** A catch clause takes the interrupt, and the loop goes on. */
  INTERRUPT_SWALLOWED,
  /** A catch clause restores the interrupt flag, but the loop goes on at full speed. */
  INTERRUPT_RESTORED_IN_LOOP,
  /** A loop reads a plain field that another thread writes. */
  PLAIN_FLAG,
  /** The flag that should end the loop can't end the wait in it. */
  FLAG_CANT_WAKE,
  /** Code that answers a request waits without a limit. */
  REQUEST_WAITS,
  /** A wait that the signature of its method admits; for strict mode. */
  OPEN_WAIT,
  /** What is waited for can fail to come. */
  SIGNAL_MAY_FAIL,
  /** What is waited for never ends. */
  WAITS_FOR_ENDLESS,
  /** A task is waited for before what it reads from is closed. */
  CLOSED_TOO_LATE,
  /** A task is waited for that was taken out of its executor's queue. */
  TASK_DROPPED,
  /** A task that nobody interrupts waits for another program. */
  WAITS_FOR_PROGRAM,
  /** Nobody ever signals. */
  NO_SIGNAL,
  /** Nobody ever gives back what the wait takes, so that it has to run out. */
  NO_REFILL,
  /** Fewer signals than are waited for. */
  TOO_FEW_SIGNALS,
  /** Only the thread that waits would signal. */
  SIGNALLED_BY_WAITER,
  /** A task waits for another one of the same executor. */
  WAITS_FOR_OWN_EXECUTOR,
  /** A task waits for another one of the same single thread. */
  WAITS_FOR_OWN_THREAD,
  /** A promise to be cancellable that a catch clause breaks. */
  PROMISE_SWALLOWS,
  /**
   * A promise to be cancellable that a loop breaks though a catch clause restores the interrupt.
   */
  PROMISE_RESTORES,
  /** A promise to be cancellable that a loop breaks. */
  PROMISE_LOOPS,
  /** A promise to be cancellable that a wait breaks. */
  PROMISE_WAITS,
  /** A task that is passed where a cancellable one is asked for. */
  PROMISE_ARGUMENT,
  /** An override that promises less. */
  PROMISE_OVERRIDE
}

package dev.leash.checker.module.tasks;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is wrong with code that runs, waits or spawns; each has its own wording. */
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
  /** A periodic task waits without a limit, and its scheduler has one thread for all. */
  SCHEDULER_WAITS,
  /** A wait that the signature of its method admits; for strict mode. */
  OPEN_WAIT,
  /** A signal that somebody waits for, and that an exception or a jump skips. */
  SIGNAL_MAY_FAIL,
  /** A signal that somebody waits for, and that is given on success only. */
  SIGNAL_ON_SUCCESS,
  /** Something waits for a signal of each of several tasks, of which some aren't started. */
  TASK_LEFT_OUT,
  /** What was taken isn't given back if an exception or a jump skips that: a permit. */
  PERMIT_LOST,
  /** What was taken isn't given back if an exception or a jump skips that: a lock. */
  LOCK_KEPT,
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
  /** A handle that a method asks its callers to cancel, and that nobody does. */
  PROMISE_DROPPED,
  /** A task that is passed where a cancellable one is asked for. */
  PROMISE_ARGUMENT,
  /** An override that promises less. */
  PROMISE_OVERRIDE,
  /** Periodic work whose handle is dropped, so that no release method can cancel it. */
  SCHEDULED_AND_DROPPED,
  /** Periodic work whose handle a field keeps, and no release method cancels. */
  SCHEDULED_AND_KEPT,
  /** Periodic work of an object that nobody can release. */
  SCHEDULED_FOR_EVER,
  /** Periodic work that each call of a method adds, with no handle for the caller. */
  SCHEDULED_PER_CALL,
  /** Work that schedules itself again, whatever the state of its owner. */
  SCHEDULED_CHAIN,
  /** Periodic work whose handle gives way to that of the next before anything cancels it. */
  SCHEDULED_AGAIN,
  /** Periodic work whose handle is taken out of a map and dropped. */
  SCHEDULED_AND_REMOVED,
  /** A task puts something into a queue that nobody takes on some way. */
  UNTAKEN,
  /** Tasks put more into a queue than is ever taken from it. */
  TOO_FEW_TAKES,
  /** A thread is started for each round of a loop that takes in what comes from outside. */
  THREAD_PER_ROUND,
  /** A task is put into an unbounded queue for each round of such a loop. */
  TASK_PER_ROUND,
  /** A thread is started for each request. */
  THREAD_PER_REQUEST,
  /** A task is put into an unbounded queue for each request. */
  TASK_PER_REQUEST,
  /** A task starts threads that do the same, in a loop. */
  THREAD_PER_BRANCH,
  /** A task puts more tasks that do the same into an unbounded queue, in a loop. */
  TASK_PER_BRANCH,
  /** A stage of asynchronous work runs on the pool that the whole process shares. */
  COMMON_POOL,
  /** Such a stage blocks its thread. */
  COMMON_POOL_BLOCKED,
  /** A thread-local is set in work of a thread that others use after it, and never removed. */
  THREAD_LOCAL_LEFT,
  /** Such a thread-local is removed, but not if an exception or a jump skips that. */
  THREAD_LOCAL_LEFT_ON_FAILURE,
  /** A thread owner is made for each round of a loop that takes in what comes from outside. */
  OWNER_PER_ROUND,
  /** A thread owner is made for each request. */
  OWNER_PER_REQUEST,
  /** A wait gives up when its time is up and leaves the work running that it waited for. */
  GIVEN_UP,
  /** A wait cancels its work when its time is up, but not when its thread is interrupted. */
  GIVEN_UP_WHEN_INTERRUPTED,
  /** A wait gives up a stage, and no cancel of that can end the work behind it. */
  STAGE_GIVEN_UP,
  /** A wait for tasks that report to a latch gives up and leaves them running. */
  LATCH_GIVEN_UP,
  /** A batch is interrupted when its time is up, which its tasks don't notice. */
  BATCH_GIVEN_UP;

  /** Nothing bounds how many threads or tasks are started. */
  public static final Set<Flaw> UNBOUNDED_STARTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              THREAD_PER_ROUND,
              TASK_PER_ROUND,
              THREAD_PER_REQUEST,
              TASK_PER_REQUEST,
              THREAD_PER_BRANCH,
              TASK_PER_BRANCH));

  /** A thread owner is made again and again. */
  public static final Set<Flaw> REPEATED_OWNERS =
      Collections.unmodifiableSet(EnumSet.of(OWNER_PER_ROUND, OWNER_PER_REQUEST));

  /** Periodic work is never cancelled. */
  public static final Set<Flaw> SCHEDULES =
      Collections.unmodifiableSet(
          EnumSet.of(
              SCHEDULED_AND_DROPPED,
              SCHEDULED_AND_KEPT,
              SCHEDULED_FOR_EVER,
              SCHEDULED_PER_CALL,
              SCHEDULED_CHAIN,
              SCHEDULED_AGAIN,
              SCHEDULED_AND_REMOVED));
}

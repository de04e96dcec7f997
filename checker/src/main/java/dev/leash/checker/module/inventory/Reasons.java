package dev.leash.checker.module.inventory;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.tasks.Defect;

/** Says in a few words what a finding says in a sentence. */
final class Reasons {

  private Reasons() {}

  static String ofTask(Defect defect, TreePath from) {
    TreePath ender = defect.ender();
    return switch (defect.flaw()) {
      case ENDLESS -> "its loop has no way out";
      case NEVER_INTERRUPTED -> "nobody interrupts it";
      case RELEASED_SOFTLY ->
          (ender == null ? "its release" : Say.at(ender, from)) + " doesn't interrupt it";
      case FLAG_NEVER_CLEARED -> "nothing changes " + name(defect);
      case NEVER_CLOSED -> "nothing closes what it waits on";
      case POISON_NEVER_OFFERED -> "nothing sends " + name(defect);
      case INTERRUPT_SWALLOWED, PROMISE_SWALLOWS -> "it swallows the interrupt";
      case INTERRUPT_RESTORED_IN_LOOP, PROMISE_RESTORES -> "it restores the interrupt and goes on";
      case PLAIN_FLAG -> "it may never see " + name(defect) + " change";
      case FLAG_CANT_WAKE -> "its flag can't end its wait";
      case SCHEDULED_AND_DROPPED,
          SCHEDULED_AND_KEPT,
          SCHEDULED_FOR_EVER,
          SCHEDULED_PER_CALL,
          SCHEDULED_CHAIN,
          SCHEDULED_AGAIN,
          SCHEDULED_AND_REMOVED ->
          "nothing cancels it";
      case CLOSED_TOO_LATE, WAITS_FOR_ENDLESS -> "it is waited for before anything ends it";
      default -> "nothing ends it";
    };
  }

  static String ofWait(Finding finding) {
    if (!(finding instanceof Defect defect)) {
      return "no time limit is set for the network";
    }
    return switch (defect.flaw()) {
      case NO_SIGNAL -> "nobody signals";
      case NO_REFILL -> "nobody gives back what it takes";
      case TOO_FEW_SIGNALS, TASK_LEFT_OUT -> "fewer signals come than it waits for";
      case SIGNALLED_BY_WAITER -> "only the thread that waits would signal";
      case SIGNAL_MAY_FAIL, SIGNAL_ON_SUCCESS -> "an exception skips its signal";
      case PERMIT_LOST, LOCK_KEPT -> "an exception skips what gives back what it takes";
      case REQUEST_WAITS -> "a request waits without a limit";
      case SCHEDULER_WAITS -> "the only thread of a scheduler waits without a limit";
      case OPEN_WAIT -> "it has no limit (strict mode)";
      case WAITS_FOR_ENDLESS -> "it waits for a task that nothing ends";
      case CLOSED_TOO_LATE -> "what it waits for is closed only after it";
      case TASK_DROPPED -> "the task that it waits for is dropped";
      case WAITS_FOR_OWN_EXECUTOR, WAITS_FOR_OWN_THREAD ->
          "it waits for a task of its own executor";
      case FLAG_CANT_WAKE -> "the flag of its loop doesn't end it";
      case NEVER_INTERRUPTED, RELEASED_SOFTLY -> "nobody interrupts its thread";
      case INTERRUPT_SWALLOWED, INTERRUPT_RESTORED_IN_LOOP, PROMISE_SWALLOWS, PROMISE_RESTORES ->
          "the code around it goes on after an interrupt";
      case NEVER_CLOSED -> "nothing closes what it waits on";
      case UNTAKEN, TOO_FEW_TAKES -> "nobody takes what it puts";
      default -> "nothing ends it";
    };
  }

  static String ofSpawn(Defect defect) {
    return switch (defect.flaw()) {
      case THREAD_PER_ROUND -> "a thread for each thing that comes in";
      case TASK_PER_ROUND -> "a task for each thing that comes in, in a queue without a limit";
      case THREAD_PER_REQUEST -> "a thread for each request";
      case TASK_PER_REQUEST -> "a task for each request, in a queue without a limit";
      case THREAD_PER_BRANCH, TASK_PER_BRANCH -> "each task starts more of its kind";
      case OWNER_PER_ROUND -> "a new thread owner for each thing that comes in";
      case OWNER_PER_REQUEST -> "a new thread owner for each request";
      default -> "each call adds more";
    };
  }

  private static String name(Defect defect) {
    Symbol subject = defect.subject();
    return subject == null ? "it" : "'" + subject.name + "'";
  }
}

package dev.leash.checker.check;

import dev.leash.checker.module.tasks.Defect;

/** The words for waits that nothing can end, of whatever they wait for. */
final class EndlessWaits {

  private EndlessWaits() {}

  static String message(Defect defect, Words words) {
    String call = words.call(defect.at());
    return switch (defect.flaw()) {
      case FLAG_CANT_WAKE ->
          words.body(defect.body())
              + " waits here without a limit, and "
              + words.method(defect.ender())
              + " only sets "
              + words.name(defect.subject())
              + words.line(defect.ender())
              + ", which doesn't end the wait; interrupt the thread as well, or wait with a limit";
      case REQUEST_WAITS ->
          words.body(defect.body())
              + " answers requests and waits in "
              + call
              + " without a limit: each one that hangs is a thread less for all others; wait with a"
              + " limit";
      case SCHEDULER_WAITS ->
          call
              + " waits without a limit in a periodic task"
              + words.line(defect.ender())
              + ", and "
              + words.name(defect.subject())
              + " has one thread: while it hangs, no later run starts; wait with a limit";
      case OPEN_WAIT ->
          call + " waits without a limit (strict mode); wait with one, or interrupt who calls this";
      case CLOSED_TOO_LATE ->
          call
              + " waits for "
              + words.body(defect.body())
              + ", which reads until "
              + words.call(defect.ender())
              + " ends that; close it before the wait";
      case TASK_DROPPED ->
          words.call(defect.ender())
              + " drops what is queued, and "
              + call
              + " waits for ever for a task that was; cancel what is dropped, or wait with a limit";
      case WAITS_FOR_PROGRAM ->
          words.body(defect.body())
              + " waits in "
              + call
              + " for another program without a limit, and "
              + words.call(defect.ender())
              + " doesn't interrupt it; wait with a limit and destroy the process after it";
      default ->
          call
              + " waits for "
              + words.body(defect.body())
              + ", whose loop"
              + words.line(defect.waiting())
              + " nothing has ended by then; end it first, or wait with a limit";
    };
  }
}

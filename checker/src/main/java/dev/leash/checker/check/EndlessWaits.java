package dev.leash.checker.check;

import dev.leash.checker.module.waits.Hang;

/** The words for waits that nothing can end, of whatever they wait for. */
final class EndlessWaits {

  private EndlessWaits() {}

  static String message(Hang hang, Words words) {
    String call = words.call(hang.at());
    return switch (hang.flaw()) {
      case FLAG_CANT_WAKE ->
          words.body(hang.body())
              + " waits here without a limit, and "
              + words.method(hang.ender())
              + " only sets "
              + words.name(hang.subject())
              + words.line(hang.ender())
              + ", which doesn't end the wait; interrupt the thread as well, or wait with a limit";
      case REQUEST_WAITS ->
          words.body(hang.body())
              + " answers requests and waits in "
              + call
              + " without a limit: each one that hangs is a thread less for all others; wait with a"
              + " limit";
      case OPEN_WAIT ->
          call + " waits without a limit (strict mode); wait with one, or interrupt who calls this";
      case SIGNAL_MAY_FAIL ->
          hang.waiting() == null
              ? call
                  + " waits for ever if "
                  + words.call(hang.ender())
                  + " is never reached: it is called on success only; signal the failure as well, or"
                  + " wait with a limit"
              : call
                  + " waits for ever if "
                  + words.call(hang.waiting())
                  + " throws before "
                  + words.call(hang.ender())
                  + "; signal in a finally block, or wait with a limit";
      case CLOSED_TOO_LATE ->
          call
              + " waits for "
              + words.body(hang.body())
              + ", which reads until "
              + words.call(hang.ender())
              + " ends that; close it before the wait";
      case TASK_DROPPED ->
          words.call(hang.ender())
              + " drops what is queued, and "
              + call
              + " waits for ever for a task that was; cancel what is dropped, or wait with a limit";
      case WAITS_FOR_PROGRAM ->
          words.body(hang.body())
              + " waits in "
              + call
              + " for another program without a limit, and "
              + words.call(hang.ender())
              + " doesn't interrupt it; wait with a limit and destroy the process after it";
      default ->
          call
              + " waits for "
              + words.body(hang.body())
              + ", whose loop"
              + words.line(hang.waiting())
              + " nothing has ended by then; end it first, or wait with a limit";
    };
  }
}

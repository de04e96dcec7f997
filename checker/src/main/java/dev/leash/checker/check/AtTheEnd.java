package dev.leash.checker.check;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.leash.checker.recording.Recorder;

/** Lets the recorder write when javac is done with everything, whether or not it succeeded. */
final class AtTheEnd implements TaskListener {

  private final Recorder recorder;
  private final Notes notes;

  AtTheEnd(Recorder recorder, Notes notes) {
    this.recorder = recorder;
    this.notes = notes;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      try {
        recorder.finish(notes::problem, notes::remark);
      } catch (RuntimeException | LinkageError | AssertionError problem) {
        notes.bug(problem);
      }
    }
  }
}

package dev.leash.checker.module.handles;

import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;

/** The judges of work that somebody holds a handle of, or should. */
public final class Handles {

  private Handles() {}

  /** The judges of one run. */
  public static List<RunJudge> judges(TaskTools tools) {
    return List.of(new HandleJudge(tools), new TimedWaitJudge(tools), new ScheduledJudge(tools));
  }
}

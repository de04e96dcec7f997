package dev.leash.checker.module.retention;

import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;

/** The judges of what threads keep when the work that put it there is over. */
public final class Retention {

  private Retention() {}

  /** The judges of one run. */
  public static List<RunJudge> judges(TaskTools tools) {
    return List.of(new ThreadLocalJudge(tools));
  }
}

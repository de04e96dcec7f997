package dev.leash.checker.module.spawning;

import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;

/** The judges of how many threads and tasks a run can come to. */
public final class Spawning {

  private Spawning() {}

  /** The judges of one run. */
  public static List<RunJudge> judges(TaskTools tools) {
    Roles roles = new Roles(tools);
    Repeats repeats = new Repeats(tools, new Intakes(tools, roles));
    Bounds bounds = new Bounds(tools, roles);
    return List.of(
        new UnboundedSpawnJudge(tools, repeats, bounds, new Pools(tools, roles)),
        new ExecutorPerCallJudge(tools, repeats, bounds));
  }

  /** The judge of work on the pool that all code shares, for runs that ask for it. */
  public static RunJudge ofCommonPool(TaskTools tools) {
    return new AsyncJudge(tools);
  }
}

package dev.leash.checker.module.handles;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Obedience;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Judges batches that are interrupted when their time is up: whether their tasks notice. */
final class Batches {

  private final TaskTools tools;
  private final Stopping stopping;
  private final Obedience obedience;
  private final Computing computing;

  Batches(TaskTools tools, Stopping stopping, Obedience obedience) {
    this.tools = tools;
    this.stopping = stopping;
    this.obedience = obedience;
    this.computing = new Computing(tools.loops());
  }

  /** What is wrong with the call {@code wait}, which runs a batch for a limited time; or null. */
  @Nullable Defect judge(Wait wait) {
    for (ExpressionTree argument : Nodes.arguments(wait.at().getLeaf())) {
      if (tools.view().book().container(((JCTree) argument).type)) {
        TreePath path = new TreePath(wait.at(), argument);
        Origins.Found found = tools.origins().ofElements(path, wait.member());
        for (Origins.Origin origin : found.origins()) {
          for (Body body : tools.graph().bodiesOf(origin.at(), origin.member()).bodies()) {
            if (ignoresInterrupt(body)) {
              return Defect.of(Flaw.BATCH_GIVEN_UP, wait.at())
                  .in(body)
                  .waitingAt(wait.at())
                  .endedAt(origin.at());
            }
          }
        }
      }
    }
    return null;
  }

  private boolean ignoresInterrupt(Body body) {
    List<Body> reached = tools.loops().reach(body);
    return stopping.looksAtNothing(reached)
        && (!obedience.breaches(body).isEmpty() || computing.isLong(reached));
  }
}

package dev.leash.checker.module.waits;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds tasks that wait without a limit for another program, while nobody can interrupt them: a
 * program that hangs takes the thread with it.
 */
final class ProgramJudge implements RunJudge {

  private final TaskTools tools;
  private final Waits waits;
  private final Excuses excuses;
  private final Done done;

  ProgramJudge(TaskTools tools, Waits waits) {
    this.tools = tools;
    this.waits = waits;
    this.excuses = new Excuses(tools);
    this.done = new Done(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    Map<Member, List<Wait>> programs = new HashMap<>();
    for (Wait wait : waits.all()) {
      TreePath receiver = Origins.receiver(wait.at());
      if (receiver != null && !done.isDone(wait) && isProgram(receiver, wait.member())) {
        programs.computeIfAbsent(wait.member(), m -> new ArrayList<>(1)).add(wait);
      }
    }
    if (programs.isEmpty()) {
      return;
    }
    for (Task task : tools.graph().tasks()) {
      for (Body body : tools.loops().reach(task.body())) {
        for (Wait wait : programs.getOrDefault(body.member(), List.of())) {
          judge(task, body, wait, sink);
        }
      }
    }
  }

  private void judge(Task task, Body body, Wait wait, Consumer<Finding> sink) {
    TreePath around = Paths.body(wait.at());
    Ending ending = tools.enders().of(task);
    if (around != null
        && around.getLeaf() == body.tree()
        && !ending.mayInterrupt()
        && !ending.soft().isEmpty()
        && !Waits.isCancellable(wait, tools)
        && !excuses.isProcessWide(task, ending)) {
      sink.accept(
          Defect.of(Flaw.WAITS_FOR_PROGRAM, wait.at())
              .in(task.body())
              .endedAt(ending.soft().get(0).at()));
    }
  }

  /** Whether a value stands for work that runs in no thread of this program. */
  private boolean isProgram(TreePath receiver, Member member) {
    Origins.Found found = tools.origins().of(receiver, member);
    return !found.origins().isEmpty()
        && found.origins().stream()
            .allMatch(
                origin ->
                    origin.tree() instanceof MethodInvocationTree call
                        && TreeInfo.symbol((JCTree) call.getMethodSelect())
                            instanceof MethodSymbol method
                        && tools.view().book().method(method).spawns() != null
                        && call.getArguments().isEmpty()
                        && tools.graph().bodiesOf(origin.at(), origin.member()).bodies().isEmpty()
                        && !tools.view().book().cancelledBy(method.getReturnType()).isEmpty());
  }
}

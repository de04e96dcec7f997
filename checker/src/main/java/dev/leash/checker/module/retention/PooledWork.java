package dev.leash.checker.module.retention;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Runners;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;

/** Tells work on threads that do other work next from that of a thread of its own. */
final class PooledWork {

  private final TaskTools tools;
  private final Runners runners;

  PooledWork(TaskTools tools) {
    this.tools = tools;
    this.runners = new Runners(tools.view(), tools.origins());
  }

  /** Whether a framework calls {@code body} for each request, or an executor runs it as a task. */
  boolean isPooled(TreePath body, Member member) {
    if (tools.requests().isHandler(body) || isHook(body)) {
      return true;
    }
    for (Task task : tools.graph().tasksOf(new Body(body, member))) {
      if (isPooled(task.start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pool calls {@code body} before or after each of its tasks, on the task's thread. */
  private boolean isHook(TreePath body) {
    return body.getLeaf() instanceof JCTree.JCMethodDecl declared
        && declared.sym != null
        && tools.view().hierarchy().overridden(declared.sym).stream()
            .anyMatch(JavaThreads::isTaskHook);
  }

  /**
   * Whether {@code work} is what a pool makes of every task that it is given, so that a mark says
   * the same of the thread at any time.
   */
  boolean isEveryTask(Body work) {
    return isHook(work.path())
        || tools.graph().tasksOf(work).stream().anyMatch(task -> isPassedOn(task.start()));
  }

  /** Whether {@code start} is what an executor's own method makes of the call that it overrides. */
  private boolean isPassedOn(Start start) {
    return start.at().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree name
        && name.getName().contentEquals("super")
        && runners.isExecutor(start.member().owner().type);
  }

  private boolean isPooled(Start start) {
    if (JavaThreads.isStage(start.method().enclClass().type, tools.view().types())) {
      return true;
    }
    TreePath executor = runners.executor(start.at());
    return executor != null && runners.isExecutor(((JCTree) executor.getLeaf()).type);
  }
}

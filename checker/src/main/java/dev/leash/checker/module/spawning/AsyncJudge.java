package dev.leash.checker.module.spawning;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Runners;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import dev.leash.checker.module.waits.Done;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds stages of asynchronous work that are given no executor, so that the pool which the whole
 * process shares runs them; and tells those that block a thread of it.
 */
final class AsyncJudge implements RunJudge {

  private final TaskTools tools;
  private final RunView view;
  private final Runners runners;
  private final Done done;

  AsyncJudge(TaskTools tools) {
    this.tools = tools;
    this.view = tools.view();
    this.runners = new Runners(view, tools.origins());
    this.done = new Done(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Member member : view.facts().members()) {
      for (JCExpression spawn : member.spawns()) {
        MethodSymbol method =
            spawn instanceof JCTree.JCMemberReference reference
                    && reference.sym instanceof MethodSymbol named
                ? named
                : ModuleAnalysis.constructor(spawn);
        if (method != null && isOnCommonPool(method)) {
          TreePath at = member.uses().path(spawn);
          if (at != null
              && !passesOn(at, method)
              && !choosesExecutor(Origins.receiver(at), member)) {
            sink.accept(defect(at, member));
          }
        }
      }
    }
  }

  private boolean isOnCommonPool(MethodSymbol method) {
    Spawns spawns = view.book().method(method).spawns();
    return spawns != null
        && !spawns.boundedQueue()
        && !spawns.periodic()
        && JavaNet.isOfJava(method)
        && JavaThreads.isStage(method.enclClass().type, view.types())
        && method.getParameters().stream().noneMatch(p -> runners.isExecutor(p.type));
  }

  /** Whether a stage of the project's own passes on what it is asked for: its callers choose. */
  private boolean passesOn(TreePath at, MethodSymbol method) {
    MethodSymbol around = Paths.method(at);
    return around != null
        && around.name == method.name
        && JavaThreads.isStage(around.enclClass().type, view.types());
  }

  /** Whether a stage, or the one it comes from, runs what is behind it on threads of its own. */
  private boolean choosesExecutor(@Nullable TreePath stage, Member member) {
    for (TreePath p = stage; p != null; p = Origins.receiver(p)) {
      Type type = ((JCTree) p.getLeaf()).type;
      if (type == null || !JavaThreads.isStage(type, view.types())) {
        return false;
      }
      if (JavaThreads.choosesExecutor(type)
          || tools.origins().of(p, member).origins().stream()
              .map(origin -> ((JCTree) origin.tree()).type)
              .anyMatch(made -> made != null && JavaThreads.choosesExecutor(made))) {
        return true;
      }
    }
    return false;
  }

  private Defect defect(TreePath at, Member member) {
    for (ExpressionTree argument : Nodes.arguments(at.getLeaf())) {
      TreePath path = new TreePath(at, argument);
      TreePath blocking = blocking(path, member);
      if (blocking != null) {
        return Defect.of(Flaw.COMMON_POOL_BLOCKED, at).waitingAt(blocking);
      }
    }
    return Defect.of(Flaw.COMMON_POOL, at);
  }

  /** What a function that a stage runs blocks in; null if it doesn't. */
  private @Nullable TreePath blocking(TreePath function, Member member) {
    if (function.getLeaf() instanceof MemberReferenceTree reference
        && ((JCTree.JCMemberReference) reference).sym instanceof MethodSymbol method
        && blocks(view.book().method(method))) {
      return function;
    }
    for (Body body : tools.graph().bodiesOf(function, member).bodies()) {
      for (Body reached : tools.loops().reach(body)) {
        for (JCExpression call : reached.member().waits()) {
          TreePath at = reached.member().uses().path(call);
          if (at != null && reached.runs(at) && blocks(at, reached.member())) {
            return at;
          }
        }
      }
    }
    return null;
  }

  private boolean blocks(TreePath at, Member member) {
    MethodSymbol method = ModuleAnalysis.constructor((JCTree) at.getLeaf());
    if (method == null || !blocks(view.book().method(method))) {
      return false;
    }
    Wait wait = tools.calls().wait(at, member, method);
    return wait == null || !done.isDone(wait);
  }

  private static boolean blocks(MethodContract contract) {
    Blocks blocks = contract.blocks();
    return contract.readsBlock() != null || (blocks != null && !blocks.isLock());
  }
}

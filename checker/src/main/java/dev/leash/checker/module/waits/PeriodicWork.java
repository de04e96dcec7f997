package dev.leash.checker.module.waits;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What one run of a periodic task does itself, and whether another run is to come. */
final class PeriodicWork {

  private static final int FUNCTIONS = 2;

  private final TaskTools tools;

  PeriodicWork(TaskTools tools) {
    this.tools = tools;
  }

  /** The code that {@code body} runs, with the functions that collections call for it. */
  Set<Body> reach(Body body) {
    Set<Body> result = new LinkedHashSet<>(tools.loops().reach(body));
    List<Body> open = new ArrayList<>(result);
    for (int depth = 0; depth < FUNCTIONS && !open.isEmpty(); depth++) {
      List<Body> next = new ArrayList<>();
      for (Body each : open) {
        for (Body function : functions(each)) {
          tools.loops().reach(function).stream().filter(result::add).forEach(next::add);
        }
      }
      open = next;
    }
    return result;
  }

  /** The functions that {@code body} gives to a collection, or the like, which calls them. */
  private List<Body> functions(Body body) {
    List<Body> result = new ArrayList<>();
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        TreePath receiver = Origins.receiver(getCurrentPath());
        if (receiver != null
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
            && JavaNet.isOfJava(method)
            && tools.view().book().container(((JCTree) receiver.getLeaf()).type)) {
          for (ExpressionTree argument : Nodes.arguments(call)) {
            if (Nodes.isFunction(argument)) {
              TreePath function = new TreePath(getCurrentPath(), argument);
              result.addAll(tools.graph().bodiesOf(function, body.member()).bodies());
            }
          }
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scanBody(body.path());
    return result;
  }

  /**
   * Whether {@code task} ends its scheduler, or takes itself from it, before it comes to {@code
   * wait}: no later run is to start.
   *
   * @param scheduler what runs the task
   */
  boolean isLast(Task task, TreePath wait, @Nullable Symbol scheduler) {
    List<TreePath> calls = calls(task.body());
    for (TreePath call : calls) {
      if (ends(call, task, scheduler)) {
        TreePath block = Paths.enclosing(call, BlockTree.class);
        Tree scope = block == null ? task.body().tree() : block.getLeaf();
        List<TreePath> ways = calls.stream().filter(other -> leadsTo(other, wait)).toList();
        if (!ways.isEmpty()
            && ways.stream().allMatch(w -> isBehind(w, call) && Paths.isWithin(w, scope))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBehind(TreePath one, TreePath other) {
    return Positions.start(one.getLeaf()) > Positions.start(other.getLeaf());
  }

  private static List<TreePath> calls(Body body) {
    List<TreePath> result = new ArrayList<>();
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        result.add(getCurrentPath());
        return super.visitMethodInvocation(call, null);
      }
    }.scanBody(body.path());
    return result;
  }

  private boolean leadsTo(TreePath call, TreePath wait) {
    if (call.getLeaf() == wait.getLeaf()) {
      return true;
    }
    MethodSymbol method = method(call);
    MethodSymbol target =
        method == null ? null : tools.view().hierarchy().soleImplementation(method);
    Body callee = target == null ? null : tools.graph().bodyOf(target);
    return callee != null && reach(callee).stream().anyMatch(body -> body.runs(wait));
  }

  private boolean ends(TreePath call, Task task, @Nullable Symbol scheduler) {
    MethodSymbol method = method(call);
    if (method == null) {
      return false;
    }
    MethodContract contract = tools.view().book().method(method);
    if (contract.cancel() == null && contract.release() == null) {
      return false;
    }
    TreePath receiver = Origins.receiver(call);
    if (receiver == null) {
      return contract.cancel() != null; // of the task itself
    }
    Symbol named = TreeInfo.symbol((JCTree) receiver.getLeaf());
    return (named != null && named == scheduler)
        || tools.origins().of(receiver, task.body().member()).origins().stream()
            .anyMatch(origin -> origin.tree() == task.start().at().getLeaf());
  }

  private static @Nullable MethodSymbol method(TreePath call) {
    Tree select = ((MethodInvocationTree) call.getLeaf()).getMethodSelect();
    return TreeInfo.symbol((JCTree) select) instanceof MethodSymbol method ? method : null;
  }
}

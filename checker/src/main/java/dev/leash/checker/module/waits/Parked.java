package dev.leash.checker.module.waits;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Release;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Waits that are meant to last: until the thread is interrupted, or as long as the program. */
final class Parked {

  private final TaskTools tools;

  Parked(TaskTools tools) {
    this.tools = tools;
  }

  /** Whether {@code wait} looks as if nobody was meant to signal. */
  boolean isMeant(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    if (receiver != null && receiver.getLeaf() instanceof NewClassTree) {
      return true;
    }
    TreePath body = Paths.body(wait.at());
    if (body == null || !isCode(body.getLeaf())) {
      return false;
    }
    if (tools.processWide().isOnlyForMain(wait.at())) {
      return !tools.view().options().processWide() && Order.isLast(wait.at(), wait.member(), true);
    }
    List<Task> tasks = tools.graph().tasksOf(new Body(body, wait.member()));
    if (tasks.isEmpty()) {
      return false;
    }
    boolean last = Order.isLast(wait.at(), wait.member(), false);
    boolean lastOrAgain = last || Order.isLast(wait.at(), wait.member(), true);
    return last || tasks.stream().anyMatch(t -> isInterruptedAtOnce(t) || (lastOrAgain && ends(t)));
  }

  /**
   * Whether the code around {@code wait} interrupts it, as a test does: that is what it waits for.
   */
  boolean isInterruptedHere(Wait wait) {
    if (!wait.isInterruptible()) {
      return false;
    }
    TreePath body = Paths.body(wait.at());
    boolean nested = body != null && body.getLeaf() != wait.member().tree();
    boolean[] found = new boolean[1];
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
          found[0] |= JavaThreads.interrupts(method) || (nested && stops(method));
        }
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public @Nullable Void visitCatch(CatchTree tree, @Nullable Void unused) {
        return null; // restores the interrupt
      }
    }.scan(wait.member().path(), null);
    return found[0];
  }

  /** Whether the call interrupts tasks that wait, or may. */
  private boolean stops(MethodSymbol method) {
    MethodContract contract = tools.view().book().method(method);
    Release release = contract.release();
    return (release != null && release.interrupts()) || contract.cancel() != null;
  }

  private static boolean isCode(Tree tree) {
    return tree instanceof MethodTree || tree instanceof LambdaExpressionTree;
  }

  private boolean ends(Task task) {
    return tools.enders().of(task).mayInterrupt();
  }

  /** Whether who starts the task interrupts it in the same breath, as tests do. */
  private boolean isInterruptedAtOnce(Task task) {
    Ending ending = tools.enders().of(task);
    TreePath start = Paths.body(task.start().at());
    return start != null
        && ending.interrupts().stream()
            .map(site -> Paths.body(site.at()))
            .anyMatch(around -> around != null && around.getLeaf() == start.getLeaf());
  }
}

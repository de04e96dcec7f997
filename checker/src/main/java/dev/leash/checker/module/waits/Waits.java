package dev.leash.checker.module.waits;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The waits of a run that have no limit, and what kind they are. */
final class Waits {

  private final TaskTools tools;
  private final List<Wait> all = new ArrayList<>();

  Waits(TaskTools tools) {
    this.tools = tools;
    for (Member member : tools.view().facts().members()) {
      for (JCExpression tree : member.waits()) {
        Wait wait = waitAt(tree, member);
        if (wait != null) {
          all.add(wait);
        }
      }
    }
  }

  private @Nullable Wait waitAt(JCExpression tree, Member member) {
    TreePath path = member.uses().path(tree);
    MethodSymbol method = ModuleAnalysis.constructor(tree);
    return path == null || method == null || method.isConstructor()
        ? null
        : tools.calls().wait(path, member, method);
  }

  /** All of them, in the order of the sources; waits on the network are left out. */
  List<Wait> all() {
    return all;
  }

  /** Whether {@code wait} hands an element over: to take one, put one, or swap. */
  static boolean isForElement(Wait wait, TaskTools tools) {
    if (tools.view().book().method(wait.method()).signal() == null) {
      return false;
    }
    Type result = wait.method().getReturnType();
    return !result.isPrimitiveOrVoid() || !wait.method().getParameters().isEmpty();
  }

  /** Whether the method that waits says so in its signature: it can be interrupted. */
  static boolean isOpenAboutIt(Wait wait) {
    MethodSymbol method = Paths.method(wait.at());
    return method != null
        && method.getThrownTypes().stream().anyMatch(JavaThreads::admitsInterruption);
  }

  /** Whether the code that waits promises to obey interrupts, so that its caller can end it. */
  static boolean isCancellable(Wait wait, TaskTools tools) {
    MethodSymbol method = Paths.method(wait.at());
    return method != null && tools.view().book().cancellable(method);
  }
}

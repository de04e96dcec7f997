package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Code that makes a latch, gives it to others that wait on it, and opens it when all is ready. Once
 * they have it, they count on that.
 */
final class Openers {

  private final TaskTools tools;

  Openers(TaskTools tools) {
    this.tools = tools;
  }

  /**
   * Where {@code body} last gives to others the latch that it makes and opens by {@code signal}; -1
   * if it doesn't.
   */
  int givenAt(TreePath body, TreePath signal, VarSymbol latch, Member member, Tallies.Count count) {
    TreePath declaration = member.uses().declaration(latch);
    boolean made =
        declaration != null
            && declaration.getLeaf() instanceof VariableTree variable
            && variable.getInitializer() != null
            && TreeInfo.skipParens((JCTree) variable.getInitializer()) == made(count)
            && Paths.runs(body.getLeaf(), declaration);
    if (!made
        || Synchronizers.of(count.waiting().method()) != Kind.LATCH
        || tools.processWide().isOnlyForMain(signal)
        || !isElsewhere(count.waiting())
        || !count.needsOne()) {
      return -1;
    }
    int end = Positions.start(signal.getLeaf());
    int last = -1;
    for (TreePath use : member.uses().of(latch)) {
      int start = Positions.start(use.getLeaf());
      if (start < end && Paths.isWithin(use, body.getLeaf()) && isGift(use, body)) {
        last = Math.max(last, start);
      }
    }
    return last;
  }

  private static @Nullable Tree made(Tallies.Count count) {
    TreePath made = count.made();
    return made == null ? null : made.getLeaf();
  }

  /** Whether the latch is an argument there, or part of a function or class inside the body. */
  private static boolean isGift(TreePath use, TreePath body) {
    return !Paths.runs(body.getLeaf(), use)
        || (use.getLeaf() instanceof ExpressionTree expression
            && Nodes.arguments(use.getParentPath().getLeaf()).contains(expression));
  }

  /**
   * Whether code waits that others run: a task that nobody interrupts, or what a library calls
   * back.
   */
  private boolean isElsewhere(Wait wait) {
    TreePath path = Paths.body(wait.at());
    if (path == null || path.getLeaf() instanceof ClassTree) {
      return false;
    }
    Body body = new Body(path, wait.member());
    if (tools.graph().madeToRun().contains(body)) {
      return tools.graph().tasksOf(body).stream()
          .noneMatch(task -> tools.enders().of(task).mayInterrupt());
    }
    MethodSymbol method = body.method();
    return method != null && tools.view().hierarchy().overridesUnseen(method);
  }
}

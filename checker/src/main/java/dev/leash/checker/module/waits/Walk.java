package dev.leash.checker.module.waits;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Release;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a task does on its own thread, in the methods that it calls too: what it starts, what it
 * waits for, and on which objects.
 */
final class Walk {

  private static final int DEPTH = 5;
  private static final int BUDGET = 100;

  private final TaskTools tools;
  private final List<Step<Start>> starts = new ArrayList<>();
  private final List<Step<Wait>> waits = new ArrayList<>();
  private final Set<Body> asking = new HashSet<>();
  private final Set<Body> entered = new HashSet<>();

  /**
   * A call on the way.
   *
   * @param call the call
   * @param frame the body that makes it
   * @param bodies the bodies that lead there, the outermost first
   */
  record Step<T>(T call, Frame frame, List<Body> bodies) {}

  private Walk(TaskTools tools) {
    this.tools = tools;
  }

  /** Walks through {@code frame} and what it calls. */
  static Walk of(Frame frame, TaskTools tools) {
    Walk walk = new Walk(tools);
    walk.enter(frame, List.of());
    return walk;
  }

  /** What is started, in the order of the code. */
  List<Step<Start>> starts() {
    return starts;
  }

  /** Waits without a limit, those that ask which thread they are on excepted. */
  List<Step<Wait>> waits() {
    return waits.stream()
        .filter(step -> step.bodies().stream().noneMatch(asking::contains))
        .toList();
  }

  private void enter(Frame frame, List<Body> before) {
    if (before.size() < DEPTH && entered.size() < BUDGET && entered.add(frame.body())) {
      List<Body> bodies = new ArrayList<>(before);
      bodies.add(frame.body());
      new Scan(frame, bodies).scanBody(frame.body().path());
    }
  }

  private final class Scan extends BodyScanner {

    private final Frame frame;
    private final List<Body> bodies;

    Scan(Frame frame, List<Body> bodies) {
      this.frame = frame;
      this.bodies = bodies;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      super.visitMethodInvocation(tree, null);
      if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
        if (JavaThreads.givesCurrent(method)) {
          if (decides(getCurrentPath())) {
            asking.addAll(bodies.subList(bodies.size() - (isCondition() ? 2 : 1), bodies.size()));
          }
        } else {
          call(tree, method);
        }
      }
      return null;
    }

    /** Whether this body is a short one that only answers, so that its caller decides. */
    private boolean isCondition() {
      MethodSymbol method = frame.body().method();
      return bodies.size() > 1 && method != null && method.getReturnType().hasTag(TypeTag.BOOLEAN);
    }

    private void call(MethodInvocationTree tree, MethodSymbol method) {
      Member member = frame.body().member();
      MethodContract contract = tools.view().book().method(method);
      Wait wait = tools.calls().wait(getCurrentPath(), member, method);
      if (wait != null) {
        waits.add(new Step<>(wait, frame, bodies));
      }
      if (contract.spawns() != null) {
        starts.add(new Step<>(new Start(getCurrentPath(), member, method), frame, bodies));
        return;
      }
      List<MethodSymbol> targets = tools.view().hierarchy().implementations(method);
      Body callee = targets.size() == 1 ? tools.graph().bodyOf(targets.get(0)) : null;
      if (callee != null) {
        enter(frame.enter(tree, callee), bodies);
      } else if (targets.isEmpty() && runsInPlace(contract)) {
        functions(tree);
      }
    }

    /** Whether a library's method runs the functions that it is given before it returns. */
    private boolean runsInPlace(MethodContract contract) {
      TreePath receiver = Origins.receiver(getCurrentPath());
      Release release = contract.release();
      return release == null
          && receiver != null
          && tools.view().book().container(((JCTree) receiver.getLeaf()).type);
    }

    private void reference(TreePath path, MemberReferenceTree reference, MethodSymbol method) {
      Wait wait = tools.calls().wait(path, frame.body().member(), method);
      if (wait != null) {
        waits.add(new Step<>(wait, frame, bodies));
      }
      List<MethodSymbol> targets = tools.view().hierarchy().implementations(method);
      Body callee = targets.size() == 1 ? tools.graph().bodyOf(targets.get(0)) : null;
      if (callee != null) {
        Place self = frame.place(reference.getQualifierExpression());
        enter(Frame.on(self, callee, tools.view()), bodies);
      }
    }

    private void functions(MethodInvocationTree tree) {
      for (ExpressionTree argument : tree.getArguments()) {
        if (argument instanceof LambdaExpressionTree lambda) {
          TreePath path = new TreePath(getCurrentPath(), lambda);
          scanTree(new TreePath(path, lambda.getBody()));
        } else if (argument instanceof MemberReferenceTree reference
            && TreeInfo.symbol((JCTree) reference) instanceof MethodSymbol method) {
          reference(new TreePath(getCurrentPath(), reference), reference, method);
        }
      }
    }
  }

  /** Whether the thread that {@code call} gives is compared, rather than only interrupted. */
  private static boolean decides(TreePath call) {
    TreePath parent = call.getParentPath();
    if (parent.getLeaf() instanceof MemberSelectTree select
        && TreeInfo.symbol((JCTree) select) instanceof MethodSymbol method
        && (JavaThreads.interrupts(method) || JavaThreads.testsInterrupt(method))) {
      return false;
    }
    for (TreePath p = call; p.getParentPath() != null; p = p.getParentPath()) {
      Tree around = p.getParentPath().getLeaf();
      if (around instanceof BinaryTree
          || around instanceof ConditionalExpressionTree
          || (around instanceof IfTree test && test.getCondition() == p.getLeaf())
          || around instanceof ReturnTree) {
        return true;
      }
      if (!(around instanceof ExpressionTree)) {
        return false;
      }
    }
    return false;
  }
}

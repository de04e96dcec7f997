package dev.leash.checker.module.handles;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Origins;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds the calls that put work on a scheduler, and whose work that is. */
final class Works {

  /** How many helpers, each called by the next, are followed. */
  private static final int HELPERS = 2;

  private final RunView view;

  Works(RunView view) {
    this.view = view;
  }

  /** The work that {@code tree}, a spawning call, schedules, once for each that asks for it. */
  List<Work> of(JCExpression tree, Member member) {
    List<Work> result = new ArrayList<>(1);
    Work work = direct(tree, member);
    if (work != null) {
      add(work, 0, result);
    }
    return result;
  }

  private @Nullable Work direct(JCExpression tree, Member member) {
    if (!(tree instanceof JCTree.JCMethodInvocation call)
        || !(TreeInfo.symbol(call.meth) instanceof MethodSymbol method)) {
      return null;
    }
    Spawns spawns = view.book().method(method).spawns();
    boolean periodic = spawns != null && spawns.periodic();
    if (!periodic && !isDelayed(method)) {
      return null;
    }
    TreePath at = member.uses().path(tree);
    TreePath receiver = Origins.receiver(at);
    boolean hasTask = call.args.nonEmpty() && !call.args.head.type.isPrimitive();
    return at == null || receiver == null || !hasTask
        ? null
        : new Work(at, member, receiver, new TreePath(at, call.args.head), periodic, at, member);
  }

  private static boolean isDelayed(MethodSymbol method) {
    return method.type.getParameterTypes().stream()
        .skip(1)
        .anyMatch(type -> type.hasTag(TypeTag.LONG) || JavaNet.isTime(type));
  }

  /** Adds {@code work}, or that of the callers of the helper that is given the task. */
  private void add(Work work, int depth, List<Work> result) {
    MethodSymbol helper = Paths.method(work.from());
    int task = helper == null || helper.isConstructor() ? -1 : given(work.task(), helper);
    if (task < 0 || helper == null) {
      result.add(work);
    } else if (depth < HELPERS) {
      int scheduler = parameter(TreeInfo.symbol((JCTree) work.receiver().getLeaf()), helper);
      for (Member caller : view.facts().callersOf(helper)) {
        boolean isKin = view.hierarchy().related(caller.owner(), helper.enclClass());
        for (TreePath call : caller.uses().callsOf(helper)) {
          List<? extends ExpressionTree> arguments = Nodes.arguments(call.getLeaf());
          if ((isKin || scheduler >= 0) && Math.max(task, scheduler) < arguments.size()) {
            TreePath receiver =
                scheduler < 0 ? work.receiver() : new TreePath(call, arguments.get(scheduler));
            TreePath given = new TreePath(call, arguments.get(task));
            add(
                new Work(work.at(), work.member(), receiver, given, work.periodic(), call, caller),
                depth + 1,
                result);
          }
        }
      }
    }
  }

  /** The parameter of {@code helper} that is the task, or that the task wraps; -1 if none is. */
  private int given(TreePath task, MethodSymbol helper) {
    int index = parameter(TreeInfo.symbol((JCTree) task.getLeaf()), helper);
    for (ExpressionTree argument : Nodes.arguments(task.getLeaf())) {
      if (index < 0 && view.types().isSubtype(((JCTree) argument).type, runnable(task))) {
        index = parameter(TreeInfo.symbol((JCTree) argument), helper);
      }
    }
    return index;
  }

  /** The type that the call asks its task to be. */
  private static Type runnable(TreePath task) {
    MethodInvocationTree call = (MethodInvocationTree) task.getParentPath().getLeaf();
    MethodSymbol method = (MethodSymbol) TreeInfo.symbol((JCTree) call.getMethodSelect());
    List<Type> parameters = method.type.getParameterTypes();
    int index = call.getArguments().indexOf(task.getLeaf());
    return parameters.get(Math.min(index, parameters.size() - 1));
  }

  private int parameter(@Nullable Symbol symbol, MethodSymbol method) {
    JCMethodDecl declaration = view.facts().declaration(method);
    if (symbol instanceof VarSymbol && declaration != null) {
      for (int i = 0; i < declaration.params.size(); i++) {
        if (declaration.params.get(i).sym == symbol) {
          return i;
        }
      }
    }
    return -1;
  }
}

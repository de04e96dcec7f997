package dev.leash.checker.module.handles;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Waits of a helper for a handle that its callers pass to it: the work is the callers' own, and the
 * helper is the only one that could end it if they do nothing else with the handle.
 */
final class GivenHandles {

  private final TaskTools tools;
  private final Tracer tracer;
  private final GivingUp givingUp;
  private final Outputs outputs;

  GivenHandles(TaskTools tools, Tracer tracer, GivingUp givingUp, Outputs outputs) {
    this.tools = tools;
    this.tracer = tracer;
    this.givingUp = givingUp;
    this.outputs = outputs;
  }

  /** The work that the callers leave to the helper which waits; null if one of them may not. */
  @Nullable OwnWork of(TreePath handle, Wait wait) {
    MethodSymbol helper = Paths.method(wait.at());
    JCMethodDecl declaration = helper == null ? null : tools.view().facts().declaration(helper);
    TreePath body = Paths.body(wait.at());
    int index = declaration == null ? -1 : index(GivingUp.local(handle), declaration);
    if (helper == null
        || index < 0
        || body == null
        || body.getLeaf() != declaration
        || tools.view().hierarchy().soleImplementation(helper) != helper
        || tools.view().hierarchy().overridesUnseen(helper)
        || isSet(declaration.params.get(index).sym, wait.member())) {
      return null;
    }
    OwnWork all = new OwnWork(new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1));
    for (MethodSymbol called : tools.view().hierarchy().overridden(helper)) {
      for (Member caller : tools.view().facts().callersOf(called)) {
        for (TreePath call : caller.uses().callsOf(called)) {
          OwnWork work = leftBy(call, caller, index, wait);
          if (work == null) {
            return null;
          }
          all.given().addAll(work.given());
          all.starts().addAll(work.starts());
          all.traces().addAll(work.traces());
        }
      }
    }
    return all.given().isEmpty() ? null : all;
  }

  private static int index(@Nullable VarSymbol variable, JCMethodDecl method) {
    int index = 0;
    for (JCVariableDecl parameter : method.params) {
      if (parameter.sym == variable) {
        return index;
      }
      index++;
    }
    return -1;
  }

  private static boolean isSet(VarSymbol variable, Member member) {
    return member.uses().of(variable).stream()
        .anyMatch(
            use ->
                use.getParentPath().getLeaf() instanceof AssignmentTree assignment
                    && assignment.getVariable() == use.getLeaf());
  }

  /** The work behind the argument of {@code call}, if the caller leaves it to the helper. */
  private @Nullable OwnWork leftBy(TreePath call, Member caller, int index, Wait wait) {
    List<? extends ExpressionTree> arguments = Nodes.arguments(call.getLeaf());
    TreePath body = Paths.body(call);
    if (index >= arguments.size() || body == null) {
      return null;
    }
    Wait there = new Wait(call, caller, wait.method(), wait.blocks());
    TreePath handle = new TreePath(call, arguments.get(index));
    OwnWork work = OwnWork.Finder.of(handle, there, tools, tracer);
    boolean left =
        work != null
            && work.traces().stream()
                .flatMap(trace -> trace.calls.stream())
                .allMatch(site -> site.at().getLeaf() == call.getLeaf() || isIn(site, wait))
            && work.traces().stream()
                .flatMap(trace -> trace.releases.stream())
                .allMatch(site -> isIn(site, wait))
            && isOnlyUse(handle, caller)
            && !isRepeated(call, body, work)
            && !outputs.isReadBefore(there, work)
            && work.starts().stream()
                .allMatch(
                    start -> givingUp.addRunner(start, call, caller, body, null, new Effects()));
    return left ? work : null;
  }

  /** Whether what happens at {@code site} is the helper's own doing. */
  private static boolean isIn(Site site, Wait wait) {
    TreePath there = Paths.body(site.at());
    TreePath here = Paths.body(wait.at());
    return there != null && here != null && there.getLeaf() == here.getLeaf();
  }

  /** Whether the caller passes the handle to nobody else, nor to the helper once more. */
  private static boolean isOnlyUse(TreePath handle, Member caller) {
    VarSymbol holder = GivingUp.local(handle);
    return holder == null
        || caller.uses().of(holder).stream()
            .noneMatch(
                use ->
                    use.getLeaf() != handle.getLeaf()
                        && Nodes.arguments(use.getParentPath().getLeaf()).contains(use.getLeaf()));
  }

  /** Whether the caller asks the helper again and again about the same work. */
  private static boolean isRepeated(TreePath call, TreePath body, OwnWork work) {
    for (TreePath p = call; p != null && p.getLeaf() != body.getLeaf(); p = p.getParentPath()) {
      TreePath loop = p;
      if (Loop.isLoop(p.getLeaf())
          && work.starts().stream()
              .anyMatch(start -> !Paths.isWithin(start.at(), loop.getLeaf()))) {
        return true;
      }
    }
    return false;
  }
}

package dev.leash.checker.module.waits;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Runners;
import dev.leash.checker.module.tasks.Runners.Runner;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Which of the tasks that a body starts a wait is for. */
final class Awaited {

  private static final int DEPTH = 6;

  private final TaskTools tools;
  private final Runners runners;
  private final Signals signals;
  private final Map<Tree, Trace> traces = new IdentityHashMap<>();

  Awaited(TaskTools tools, Runners runners) {
    this.tools = tools;
    this.runners = runners;
    this.signals = new Signals(tools);
  }

  /** The one of {@code starts} that {@code wait} can't end without; null if it is none of them. */
  Walk.@Nullable Step<Start> of(Walk.Step<Wait> wait, List<Walk.Step<Start>> starts) {
    for (Walk.Step<Start> start : starts) {
      if (isFor(wait.call(), start.call())) {
        return start;
      }
    }
    List<Walk.Step<Start>> before =
        starts.stream().filter(start -> isBefore(start.call(), wait.call())).toList();
    boolean given = isHandle(wait.call()) && !isMadeByHand(wait.call());
    return before.isEmpty() || given ? null : signaller(wait.call(), before);
  }

  /** Whether the handle is made empty, for some code to complete it. */
  private boolean isMadeByHand(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    return receiver != null
        && tools.origins().of(receiver, wait.member()).origins().stream()
            .allMatch(origin -> origin.tree() instanceof NewClassTree);
  }

  private boolean isHandle(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    return receiver != null && isHandle((ExpressionTree) receiver.getLeaf());
  }

  private boolean isHandle(ExpressionTree tree) {
    Type type = ((JCTree) tree).type;
    return type != null && !tools.view().book().cancelledBy(type).isEmpty();
  }

  private boolean isFor(Wait wait, Start start) {
    if (wait.at().getLeaf() == start.at().getLeaf()) {
      return true; // starts tasks and waits for them, in one
    }
    TreePath receiver = Origins.receiver(wait.at());
    boolean reference = wait.at().getLeaf() instanceof MemberReferenceTree;
    boolean ended = tools.view().book().method(start.method()).blocks() != null;
    if ((receiver == null && !reference) || ended) {
      return false; // what it gives has ended when it returns
    }
    if (receiver != null && !isHandle((ExpressionTree) receiver.getLeaf())) {
      return isSameService(wait, start);
    }
    Trace trace = trace(start);
    boolean asked = trace.calls.stream().anyMatch(site -> asks(site, wait));
    return !asked
        && !isLimited(trace)
        && (isCalledOn(wait, trace)
            || (receiver != null && comesFrom(receiver, wait.member(), start, trace, 0)));
  }

  /** Whether the handle at {@code path} is that of the call {@code start}, or made from it. */
  private boolean comesFrom(TreePath path, Member member, Start start, Trace trace, int depth) {
    if (depth > DEPTH) {
      return false;
    }
    for (Origins.Origin origin : tools.origins().of(path, member).origins()) {
      if (origin.tree() == start.at().getLeaf() || isGiven(origin.tree(), start)) {
        return true;
      }
      if (!(origin.tree() instanceof MethodInvocationTree call) || isLimited(call)) {
        continue;
      }
      TreePath receiver = Origins.receiver(origin.at());
      if (receiver != null
          && isHandle((ExpressionTree) receiver.getLeaf())
          && comesFrom(receiver, origin.member(), start, trace, depth + 1)) {
        return true;
      }
      if (receiver == null && isPassedTo(origin.tree(), trace)) {
        return true;
      }
      for (ExpressionTree argument : call.getArguments()) {
        TreePath given = new TreePath(origin.at(), argument);
        if (isHandle(argument) && comesFrom(given, origin.member(), start, trace, depth + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the call {@code start} is given what {@code made} makes: a handle that is a task. */
  private boolean isGiven(Tree made, Start start) {
    if (made instanceof NewClassTree) {
      for (ExpressionTree argument : Nodes.arguments(start.at().getLeaf())) {
        TreePath path = new TreePath(start.at(), argument);
        if (tools.origins().of(path, start.member()).origins().stream()
            .anyMatch(origin -> origin.tree() == made)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the handle goes into the call {@code combiner}, by way of a collection, say. */
  private static boolean isPassedTo(Tree combiner, Trace trace) {
    return Stream.of(trace.calls, trace.lost, trace.handOvers)
        .flatMap(List::stream)
        .anyMatch(site -> site.at().getLeaf() == combiner);
  }

  /** Whether something completes the handle after a time. */
  private boolean isLimited(Trace trace) {
    return trace.calls.stream()
        .anyMatch(
            site ->
                site.method() != null
                    && site.at().getLeaf() instanceof MethodInvocationTree call
                    && isLimited(call)
                    && tools.view().book().method(site.method()).blocks() == null);
  }

  /** Whether the call takes a time, after which it goes on. */
  private boolean isLimited(MethodInvocationTree call) {
    return TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && method.type.getParameterTypes().stream()
            .anyMatch(
                type ->
                    type.hasTag(TypeTag.LONG)
                        || type.tsym.packge().getQualifiedName().contentEquals("java.time"));
  }

  /** Whether the wait is a call on the handle of {@code start}, be it by way of a collection. */
  private static boolean isCalledOn(Wait wait, Trace trace) {
    return trace.calls.stream().anyMatch(site -> site.at().getLeaf() == wait.at().getLeaf());
  }

  /** Where the handle that {@code start} gives may go. */
  private Trace trace(Start start) {
    Type type = ((JCTree) start.at().getLeaf()).type;
    return Nodes.isReference(type) && type.tsym instanceof ClassSymbol known
        ? traces.computeIfAbsent(
            start.at().getLeaf(),
            tree ->
                tools
                    .tracer()
                    .trace(new ValueNode.Expression(start.at(), start.member()), known, true))
        : new Trace();
  }

  /** Whether the handle is asked in the same body if it is done already. */
  private static boolean asks(Site site, Wait wait) {
    MethodSymbol method = site.method();
    TreePath here = Paths.body(site.at());
    TreePath there = Paths.body(wait.at());
    return method != null
        && method.getReturnType().hasTag(TypeTag.BOOLEAN)
        && method.type.getParameterTypes().isEmpty()
        && here != null
        && there != null
        && here.getLeaf() == there.getLeaf();
  }

  /** Whether both are calls on one object that hands out what the tasks it was given return. */
  private boolean isSameService(Wait wait, Start start) {
    TreePath from = Origins.receiver(wait.at());
    TreePath to = Origins.receiver(start.at());
    if (from == null
        || to == null
        || runners.isExecutor(((JCTree) from.getLeaf()).type)
        || wait.method().enclClass() != start.method().enclClass()) {
      return false;
    }
    List<Origins.Origin> some = tools.origins().of(from, wait.member()).origins();
    List<Origins.Origin> others = tools.origins().of(to, start.member()).origins();
    Runner runner = runners.at(from, wait.member());
    return runner != null
        && some.size() == 1
        && others.size() == 1
        && some.get(0).tree() == others.get(0).tree();
  }

  /** In one body, the code's order is that of time; what is started later isn't waited for. */
  private static boolean isBefore(Start start, Wait wait) {
    TreePath here = Paths.enclosing(start.at(), MethodTree.class);
    TreePath there = Paths.enclosing(wait.at(), MethodTree.class);
    return here == null
        || there == null
        || here.getLeaf() != there.getLeaf()
        || Positions.start(start.at().getLeaf()) < Positions.start(wait.at().getLeaf());
  }

  /** The start of the task that alone ends {@code wait}; null if others may, too. */
  private Walk.@Nullable Step<Start> signaller(Wait wait, List<Walk.Step<Start>> starts) {
    Signals.Found found = signals.of(wait);
    if (!found.complete() || found.sites().isEmpty()) {
      return null;
    }
    Walk.Step<Start> first = null;
    for (Site site : found.sites()) {
      Walk.Step<Start> start = starterOf(site, starts);
      if (start == null) {
        return null;
      }
      first = first == null ? start : first;
    }
    return first;
  }

  private Walk.@Nullable Step<Start> starterOf(Site site, List<Walk.Step<Start>> starts) {
    if (site.at().getLeaf() instanceof MemberReferenceTree) {
      Tree call = site.at().getParentPath().getLeaf();
      return starts.stream()
          .filter(start -> start.call().at().getLeaf() == call)
          .findFirst()
          .orElse(null);
    }
    for (TreePath p = site.at(); p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof MethodTree || p.getLeaf() instanceof LambdaExpressionTree) {
        for (Task task : tools.graph().tasksOf(new Body(p, site.member()))) {
          for (Walk.Step<Start> start : starts) {
            if (start.call().at().getLeaf() == task.start().at().getLeaf()) {
              return start;
            }
          }
          return null;
        }
        if (p.getLeaf() instanceof MethodTree) {
          return callerOf(new Body(p, site.member()), starts);
        }
      }
    }
    return null;
  }

  /** The start of a task that calls {@code helper}; null if others than these may call it. */
  private Walk.@Nullable Step<Start> callerOf(Body helper, List<Walk.Step<Start>> starts) {
    List<Body> all = new ArrayList<>();
    Walk.Step<Start> first = null;
    for (Walk.Step<Start> start : starts) {
      List<Body> reach =
          tools.graph().tasks().stream()
              .filter(task -> task.start().at().getLeaf() == start.call().at().getLeaf())
              .flatMap(task -> tools.loops().reach(task.body()).stream())
              .toList();
      all.addAll(reach);
      first = first == null && reach.contains(helper) ? start : first;
    }
    return first != null && isCalledOnlyIn(all, helper.method(), new HashSet<>()) ? first : null;
  }

  /** Whether all that leads to {@code method} starts in one of the tasks that reach as far. */
  private boolean isCalledOnlyIn(
      List<Body> reach, @Nullable MethodSymbol method, Set<MethodSymbol> seen) {
    if (method == null) {
      return false;
    }
    for (Member caller : tools.view().hierarchy().callers(method)) {
      for (TreePath call : caller.uses().callsOf(method)) {
        TreePath around = Paths.body(call);
        Body body =
            around == null
                ? null
                : reach.stream().filter(b -> b.tree() == around.getLeaf()).findFirst().orElse(null);
        if (body == null || !isOwn(reach, body, seen)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isOwn(List<Body> reach, Body body, Set<MethodSymbol> seen) {
    MethodSymbol method = body.method();
    return method == null
        || !seen.add(method)
        || !tools.graph().tasksOf(body).isEmpty()
        || isCalledOnlyIn(reach, method, seen);
  }
}

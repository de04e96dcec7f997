package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Runners;
import dev.leash.checker.module.tasks.Runners.Runner;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds tasks that wait for another task which they put into their own executor: on a single thread
 * it can never run, and on a few it can't as soon as each of them waits.
 */
final class SelfWaitJudge implements RunJudge {

  private final TaskTools tools;
  private final Runners runners;
  private final Awaited awaited;
  private final Set<Tree> reported = Collections.newSetFromMap(new IdentityHashMap<>());

  SelfWaitJudge(TaskTools tools) {
    this.tools = tools;
    this.runners = new Runners(tools.view(), tools.origins());
    this.awaited = new Awaited(tools, runners);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Body body : tools.graph().bodies()) {
      if (starts(body)) {
        for (Task task : tools.graph().tasksOf(body)) {
          judge(task, sink);
        }
      }
    }
  }

  /** A cheap look: whether it, or what it calls, starts something itself. */
  private boolean starts(Body body) {
    return tools.loops().reach(body).stream().anyMatch(b -> !b.member().spawns().isEmpty());
  }

  private void judge(Task task, Consumer<Finding> sink) {
    Runner runner = runners.of(task.start().at(), task.start().member());
    if (runner == null || (runner.threads() != 1 && !canFill(task, runner))) {
      return;
    }
    Walk walk = Walk.of(frame(task), tools);
    Place place = place(task, runner);
    List<Walk.Step<Start>> own = new ArrayList<>(walk.starts());
    if (runner.threads() == 1) {
      own.addAll(queuedBehind(task));
    }
    own.removeIf(step -> !isSame(step, runner, place));
    for (Walk.Step<Wait> wait : walk.waits()) {
      Walk.Step<Start> start = own.isEmpty() ? null : awaited.of(wait, own);
      if (start != null && reported.add(wait.call().at().getLeaf())) {
        Flaw flaw = runner.threads() == 1 ? Flaw.WAITS_FOR_OWN_THREAD : Flaw.WAITS_FOR_OWN_EXECUTOR;
        sink.accept(
            Defect.of(flaw, wait.call().at())
                .in(task.body())
                .waitingAt(start.call().at())
                .endedAt(task.start().at())
                .about(TreeInfo.symbol((JCTree) runner.at().getLeaf())));
      }
    }
  }

  /** What the body that starts {@code task} starts after it: on one thread that comes later. */
  private List<Walk.Step<Start>> queuedBehind(Task task) {
    List<Walk.Step<Start>> result = new ArrayList<>();
    Member member = task.start().member();
    TreePath around = Paths.body(task.start().at());
    Body starter = bodyAround(task.start().at(), member);
    for (JCExpression spawn : member.spawns()) {
      TreePath at = member.uses().path(spawn);
      TreePath body = at == null ? null : Paths.body(at);
      boolean after = Positions.start(spawn) > Positions.start(task.start().at().getLeaf());
      if (after
          && at != null
          && body != null
          && around != null
          && starter != null
          && body.getLeaf() == around.getLeaf()
          && spawn instanceof JCTree.JCMethodInvocation call
          && TreeInfo.symbol(call.meth) instanceof MethodSymbol method) {
        Frame frame = Frame.of(starter, tools.view());
        result.add(new Walk.Step<>(new Start(at, member, method), frame, List.of()));
      }
    }
    return result;
  }

  /** The body of {@code task}, seen from where the task is made. */
  private Frame frame(Task task) {
    MethodSymbol method = task.body().method();
    for (ExpressionTree argument : Nodes.arguments(task.start().at().getLeaf())) {
      TreePath path = new TreePath(task.start().at(), argument);
      for (Origins.Origin origin : tools.origins().of(path, task.start().member()).origins()) {
        if (method != null
            && origin.tree() instanceof MemberReferenceTree reference
            && TreeInfo.symbol((JCTree) reference) == method
            && !method.isStatic()) {
          Body maker = bodyAround(origin.at(), origin.member());
          Place self =
              maker == null
                  ? null
                  : Frame.of(maker, tools.view()).place(reference.getQualifierExpression());
          return Frame.on(self, task.body(), tools.view());
        }
      }
    }
    return Frame.of(task.body(), tools.view());
  }

  /** The executor of {@code task}, seen from where the task is made; null if unknown. */
  private @Nullable Place place(Task task, Runner runner) {
    Body starter = bodyAround(runner.at(), runner.member());
    if (starter == null) {
      return null;
    }
    Frame here = Frame.of(starter, tools.view());
    TreePath made = madeAt(task);
    Body maker = made == null ? null : bodyAround(made, task.body().member());
    if (made == null || maker == null || isAround(maker, task.start().at())) {
      return here.place(runner.at().getLeaf());
    }
    // Made elsewhere and passed to the method that starts it: that one's names, seen from there.
    TreePath call = made.getParentPath();
    return call.getLeaf() instanceof MethodInvocationTree passed
            && TreeInfo.symbol((JCTree) passed.getMethodSelect()) instanceof MethodSymbol called
            && tools.view().hierarchy().implementations(called).contains(starter.method())
        ? Frame.of(maker, tools.view()).enter(passed, starter).place(runner.at().getLeaf())
        : null;
  }

  /** The lambda or method reference that the task is; null for an object of a class. */
  private @Nullable TreePath madeAt(Task task) {
    for (ExpressionTree argument : Nodes.arguments(task.start().at().getLeaf())) {
      TreePath path = new TreePath(task.start().at(), argument);
      for (Origins.Origin origin : tools.origins().of(path, task.start().member()).origins()) {
        boolean isBody = origin.tree() == task.body().tree();
        boolean names =
            origin.tree() instanceof MemberReferenceTree reference
                && TreeInfo.symbol((JCTree) reference) == task.body().method();
        if (isBody || names) {
          return origin.at();
        }
      }
    }
    return null;
  }

  private static boolean isAround(Body body, TreePath path) {
    return Paths.isWithin(path, body.tree());
  }

  private static @Nullable Body bodyAround(TreePath path, Member member) {
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof MethodTree) {
        return new Body(p, member);
      }
      if (p.getLeaf() instanceof ClassTree) {
        // A field's initializer runs on the object itself.
        return new Body(path, member);
      }
    }
    return null;
  }

  private boolean isSame(Walk.Step<Start> step, Runner runner, @Nullable Place place) {
    Runner other = runners.of(step.call().at(), step.call().member());
    if (other == null || !sameTrees(other.made(), runner.made())) {
      return false;
    }
    Place there = fromMaker(step.frame().place(other.at().getLeaf()), step.call().member());
    if (there != null && there.equals(place)) {
      return true;
    }
    ClassSymbol home = other.maker();
    return runner.made().size() == 1
        && !isSameField(place, there, other)
        && (place == null || !place.leadsThrough(home, tools.view().types()))
        && (there == null || !there.leadsThrough(home, tools.view().types()));
  }

  /** A task of a class of its own may keep who made it: what it names by that, seen from there. */
  private @Nullable Place fromMaker(@Nullable Place place, Member member) {
    if (place == null
        || place.chain().size() < 3
        || !(place.chain().get(1) instanceof VarSymbol field)) {
      return place;
    }
    Origins.Found found = tools.origins().of(field, member);
    Tree maker = found.origins().size() == 1 ? found.origins().get(0).tree() : null;
    boolean isThis =
        maker != null
            && TreeInfo.symbol((JCTree) maker) instanceof VarSymbol self
            && Self.isNamedBy(self);
    if (maker == null || !found.complete() || !isThis) {
      return place;
    }
    List<Symbol> shorter = new ArrayList<>();
    shorter.add(((JCTree) maker).type.tsym);
    shorter.addAll(place.chain().subList(2, place.chain().size()));
    return new Place(shorter);
  }

  /** Whether both are the same field, and so of two objects. */
  private static boolean isSameField(@Nullable Place one, @Nullable Place two, Runner named) {
    Symbol symbol = TreeInfo.symbol((JCTree) named.at().getLeaf());
    if (symbol instanceof VarSymbol variable && variable.isStatic()) {
      return false;
    }
    return one == null || two == null || one.last() == two.last();
  }

  private static boolean sameTrees(List<Tree> some, List<Tree> others) {
    return some.stream().allMatch(tree -> others.stream().anyMatch(other -> other == tree));
  }

  /** Whether so many of these tasks may run at once that no thread is left. */
  private boolean canFill(Task task, Runner runner) {
    Start start = task.start();
    Spawns spawns = tools.view().book().method(start.method()).spawns();
    if ((spawns != null && spawns.periodic()) || isWorker(task.body())) {
      return false; // one at a time
    }
    Symbol executor = TreeInfo.symbol((JCTree) runner.at().getLeaf());
    boolean local = executor instanceof VarSymbol && !(executor.owner instanceof ClassSymbol);
    MethodSymbol method = start.member().method();
    boolean once = local || method == null || method.isConstructor();
    return !once || isRepeated(start.at());
  }

  /** A body that goes on until it is stopped is started once, not for each piece of work. */
  private boolean isWorker(Body body) {
    return tools.loops().of(body).stream()
        .anyMatch(loop -> !loop.isCounted() && !tools.loops().ways(loop).byData());
  }

  private static boolean isRepeated(TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf())) {
        return true;
      }
      if (p.getLeaf() instanceof LambdaExpressionTree) {
        return true;
      }
      if (p.getLeaf() instanceof MethodTree || p.getLeaf() instanceof NewClassTree) {
        return false;
      }
    }
    return false;
  }
}

package dev.leash.checker.module.handles;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Answer;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.PathSearch;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.EffectsBuilder;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Runners;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What becomes of work on the paths on which the method that waits for it gives up. */
final class GivingUp {

  private final TaskTools tools;
  private final HandleObligation obligation;
  private final Tracer tracer;
  private final Outputs outputs;
  private final Runners runners;

  /** How a wait leaves its work running. */
  enum Way {
    /** When the time is up. */
    TIMEOUT,
    /** When the thread that waits is interrupted. */
    INTERRUPT
  }

  GivingUp(TaskTools tools, HandleObligation obligation, Tracer tracer, Outputs outputs) {
    this.tools = tools;
    this.obligation = obligation;
    this.tracer = tracer;
    this.outputs = outputs;
    this.runners = new Runners(tools.view(), tools.origins());
  }

  /** The way on which {@code wait} leaves {@code work} running; null if there is none for sure. */
  @Nullable Way of(Wait wait, @Nullable VarSymbol holder, Type type, OwnWork work) {
    TreePath body = Paths.body(wait.at());
    if (body == null) {
      return null;
    }
    List<Site> cancels = new ArrayList<>();
    for (Trace trace : work.traces()) {
      for (Site site : trace.releases) {
        if (!isFollowed(site, wait, holder, type)) {
          return null;
        }
        if (isCancel(site, type)) {
          cancels.add(site);
        }
      }
    }
    ClassSymbol known = type.tsym instanceof ClassSymbol c ? c : null;
    Effects effects =
        holder == null
            ? new Effects()
            : EffectsBuilder.ofField(
                tracer, tools.view(), body, wait.member(), holder, known, Set.of());
    VarSymbol runner = runner(wait);
    addExits(body, runner, effects);
    for (TreePath read : outputs.reads(body, work)) {
      effects.add(read.getLeaf(), Effects.Kind.RELEASE, runner); // waits for the end as well
      if (holder != null) {
        effects.add(read.getLeaf(), Effects.Kind.RELEASE, holder);
      }
    }
    for (Start start : work.starts()) {
      if (!addRunner(start, wait.at(), wait.member(), body, runner, effects)) {
        return null;
      }
    }
    Set<VarSymbol> held = holder == null ? Set.of(runner) : Set.of(holder, runner);
    if (leaks(wait, body, held, effects, JavaThreads::isTimeout, answer(wait))) {
      return Way.TIMEOUT;
    }
    return !cancels.isEmpty() && leaks(wait, body, held, effects, JavaThreads::isInterruption, null)
        ? Way.INTERRUPT
        : null;
  }

  /** The end of the process ends the work, too. */
  private void addExits(TreePath body, VarSymbol runner, Effects effects) {
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
            && tools.view().book().method(method).neverReturns()) {
          effects.add(tree, Effects.Kind.RELEASE, runner);
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body);
  }

  /** A variable that stands for what runs the work, however the code names that. */
  private static VarSymbol runner(Wait wait) {
    return new VarSymbol(0, wait.method().name, wait.method().type, wait.method());
  }

  private static @Nullable Answer answer(Wait wait) {
    return wait.method().getReturnType().hasTag(TypeTag.BOOLEAN) ? Answer.of(wait.at()) : null;
  }

  /** Whether some path on which the wait ends by such an exception leaves the work running. */
  boolean leaks(
      Wait wait,
      TreePath body,
      Set<VarSymbol> held,
      Effects effects,
      Predicate<Type> thrown,
      @Nullable Answer answer) {
    Outcome outcome =
        PathSearch.fromGivingUp(
            tools.graphs(),
            body,
            wait.at().getLeaf(),
            held,
            answer,
            effects,
            (tree, exception) -> tree == wait.at().getLeaf() && thrown.test((Type) exception));
    return outcome != null && !outcome.exits().isEmpty();
  }

  private boolean isCancel(Site site, Type type) {
    return site.method() != null && obligation.cancels(site.method(), type);
  }

  /**
   * Whether the search along the paths from the wait on meets what happens at {@code site}, which
   * ends the work or waits for it.
   */
  private boolean isFollowed(Site site, Wait wait, @Nullable VarSymbol holder, Type type) {
    if (site.at().getLeaf() == wait.at().getLeaf()) {
      return true;
    }
    if (!Paths.isWithin(site.at(), wait.member().tree())) {
      return true; // as an argument that the search meets
    }
    TreePath here = Paths.body(wait.at());
    TreePath there = Paths.body(site.at());
    boolean same = here != null && there != null && here.getLeaf() == there.getLeaf();
    boolean later = Positions.start(site.at().getLeaf()) > Positions.start(wait.at().getLeaf());
    if (!same && !isCancel(site, type)) {
      return true; // waits somewhere else
    }
    return holder != null && names(site.at(), holder) && (later || !isCancel(site, type));
  }

  /** Whether the call at {@code path} is on {@code variable}, or is given it. */
  private static boolean names(TreePath path, VarSymbol variable) {
    TreePath receiver = Origins.receiver(path);
    if (receiver != null && TreeInfo.symbol((JCTree) receiver.getLeaf()) == variable) {
      return true;
    }
    for (ExpressionTree argument : Nodes.arguments(path.getLeaf())) {
      if (TreeInfo.symbol((JCTree) argument) == variable) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds what interrupts the runner of {@code start}, on the paths from the wait on; false if that
   * can't be told.
   */
  boolean addRunner(
      Start start,
      TreePath wait,
      Member member,
      TreePath body,
      @Nullable VarSymbol holder,
      Effects effects) {
    Ending ending = tools.enders().of(start);
    if (ending.isUnknown() && isLocal(runners.executor(start.at()), start.member())) {
      return false;
    }
    for (Site site : ending.interrupts()) {
      for (TreePath place : places(site, member, body)) {
        boolean before =
            Positions.start(place.getLeaf()) < Positions.start(wait.getLeaf())
                && Positions.start(place.getLeaf()) > Positions.start(start.at().getLeaf());
        if (holder == null || before) {
          return false;
        }
        effects.add(place.getLeaf(), Effects.Kind.RELEASE, holder);
      }
      if (isReached(site, member, body) && places(site, member, body).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private boolean isLocal(@Nullable TreePath executor, Member member) {
    return executor != null
        && tools.view().nodes().root(executor.getLeaf(), member) instanceof ValueNode.Local local
        && (local.variable().flags() & Flags.PARAMETER) == 0;
  }

  /** Where {@code body} itself does what happens at {@code site}, or calls the method that does. */
  private static List<TreePath> places(Site site, Member member, TreePath body) {
    TreePath around = Paths.body(site.at());
    if (around != null && around.getLeaf() == body.getLeaf()) {
      return List.of(site.at());
    }
    MethodSymbol method = Paths.method(site.at());
    if (method == null || method == Paths.method(body)) {
      return List.of();
    }
    return member.uses().callsOf(method).stream()
        .filter(
            call -> {
              TreePath inner = Paths.body(call);
              return inner != null && inner.getLeaf() == body.getLeaf();
            })
        .toList();
  }

  private boolean isReached(Site site, Member member, TreePath body) {
    TreePath around = Paths.body(site.at());
    return around != null
        && tools.loops().reach(new Body(body, member)).stream()
            .anyMatch(reached -> reached.tree() == around.getLeaf());
  }

  /** The local variable that {@code handle} names, or null. */
  static @Nullable VarSymbol local(TreePath handle) {
    return handle.getLeaf() instanceof IdentifierTree
            && TreeInfo.symbol((JCTree) handle.getLeaf()) instanceof VarSymbol variable
            && !(variable.owner instanceof ClassSymbol)
        ? variable
        : null;
  }
}

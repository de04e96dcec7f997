package dev.leash.checker.module;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Exit;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Graphs;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.PathSearch;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Decides for one creation in a method whether, and why, what it makes is leaked. */
final class Judge {

  private final RunView view;
  private final Tracer tracer;
  private final Graphs graphs;
  private final Throwing throwing;
  private final ProcessWide processWide;
  private final OwnerInference inference;
  private final LeakFactory leaks;

  Judge(JudgeTools tools) {
    this.view = tools.view();
    this.tracer = tools.tracer();
    this.graphs = tools.graphs();
    this.throwing = tools.throwing();
    this.processWide = tools.processWide();
    this.inference = tools.inference();
    this.leaks = tools.leaks();
  }

  /** Judges a value that no field holds. */
  void judgeLocal(Creation creation, Trace trace, Consumer<Leak> sink) {
    boolean excused = !view.options().processWide() && isProcessWide(creation, trace);
    if (trace.endsByItself || excused) {
      return;
    }
    boolean handedToCaller = !trace.returnedBy.isEmpty();
    if (!trace.mayBeReleased() && !handedToCaller) {
      if (handsOutItself(creation, trace)) {
        return;
      }
      boolean dropped = holderOf(creation) == null;
      sink.accept(
          leaks
              .of(creation, trace, dropped ? Cause.DISCARDED : Cause.LOCAL_NEVER)
              .holder(holderOf(creation))
              .build());
      return;
    }
    judgePaths(creation, trace, sink);
  }

  /** A client's view or channel that is passed on may lead back to the client, and end it. */
  private boolean handsOutItself(Creation creation, Trace trace) {
    if (leaks.isExecutor(creation)) {
      return false;
    }
    for (Site site : trace.calls) {
      MethodSymbol method = site.method();
      if (method != null
          && site.at().getLeaf() instanceof MethodInvocationTree
          && method.getReturnType().tsym instanceof ClassSymbol result
          && !result.packge().getQualifiedName().contentEquals("java.lang")
          && (!view.facts().declares(method.enclClass())
              || (view.facts().declares(result) && view.hierarchy().canBeReleased(result)))
          && tracer
              .trace(new ValueNode.Expression(site.at(), site.member()), null, false)
              .leavesItsMethod()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value that no field holds may live unreleased, as its process does. */
  boolean isProcessWide(Creation creation, Trace trace) {
    if (!trace.releases.isEmpty()) {
      return false;
    }
    if (processWide.isSingleton(creation.member().owner())) {
      return processWide.hasEndlessWork(trace); // the housekeeper of a singleton
    }
    return processWide.isOnlyForMain(creation.at())
        && (!leaks.isExecutor(creation) || processWide.hasEndlessWork(trace));
  }

  /** The local variable that the created value is first stored in, or null. */
  static @Nullable VarSymbol holderOf(Creation creation) {
    return Holders.firstVariable(creation.at(), creation.member());
  }

  /** Judges the paths of the method that creates the value. */
  void judgePaths(Creation creation, Trace trace, Consumer<Leak> sink) {
    Outcome outcome = paths(creation);
    if (outcome == null) {
      return;
    }
    // If the search never meets a release, it misread the code, unless the variable was
    // overwritten.
    boolean endsAnyway = view.endsWhenForgotten(creation, trace);
    Exit worst =
        outcome.exits().stream()
            .filter(exit -> outcome.released() || exit.kind() == ExitKind.OVERWRITTEN)
            .filter(exit -> !endsAnyway)
            .min(Comparator.comparing(Exit::kind))
            .orElse(null);
    if (worst == null) {
      return;
    }
    Cause cause =
        switch (worst.kind()) {
          case RETURN -> Cause.EARLY_RETURN;
          case END -> Cause.BRANCH;
          case OVERWRITTEN -> Cause.OVERWRITTEN;
          case THROW -> Cause.THROW;
        };
    Exit first = outcome.first(worst.kind());
    sink.accept(
        leaks
            .of(creation, trace, cause)
            .holder(holderOf(creation))
            .witness(first == null ? null : first.at())
            .build());
  }

  /** How the paths end that lead from {@code creation} through its body; null if unknown. */
  @Nullable Outcome paths(Creation creation) {
    TreePath body = Paths.body(creation.at());
    if (body == null || body.getLeaf() instanceof ClassTree) {
      return null;
    }
    Effects effects = EffectsBuilder.ofCreation(tracer, view, body, creation, false);
    MethodSymbol method = Paths.method(creation.at());
    boolean inConstructor = method != null && method.isConstructor();
    return PathSearch.fromCreation(
        graphs,
        body,
        creation.tree(),
        effects,
        inConstructor ? throwing.checked() : throwing.planned(),
        view.life(creation));
  }

  /** A constructor that throws after it stored a running owner in a field: nobody can reach it. */
  void judgeConstructor(Creation creation, Trace trace, Consumer<Leak> sink) {
    TreePath body = Paths.body(creation.at());
    MethodSymbol constructor = Paths.method(creation.at());
    if (body == null
        || body.getLeaf() instanceof ClassTree
        || constructor == null
        || !constructor.isConstructor()
        || Paths.inLambda(creation.at())
        || trace.endsByItself
        || !worksIn(constructor, creation, trace)
        || !throwing.mayThrowBefore(body.getLeaf(), Integer.MAX_VALUE)) {
      return;
    }
    Exit exit =
        fieldExit(creation, body, releases(creation, trace), ExitKind.THROW, throwing.checked());
    if (exit != null && !exit.caught() && !new HandedThis(view).before(exit.at(), body)) {
      sink.accept(
          leaks
              .of(creation, trace, Cause.CONSTRUCTOR_THROWS)
              .holder(holderOf(creation))
              .witness(exit.at())
              .build());
    }
  }

  private boolean worksIn(MethodSymbol constructor, Creation creation, Trace trace) {
    return view.startsAtOnce(creation)
        || trace.work.stream().anyMatch(site -> Paths.method(site.at()) == constructor);
  }

  /** A field that a loop assigns anew without a release. */
  void judgeLoop(Creation creation, Trace trace, Consumer<Leak> sink) {
    TreePath body = Paths.body(creation.at());
    if (body == null
        || body.getLeaf() instanceof ClassTree
        || trace.endsByItself
        || trace.isOutOfSight()
        || !isInLoop(creation.at(), body.getLeaf())) {
      return;
    }
    Exit exit =
        fieldExit(
            creation,
            body,
            releases(creation, trace),
            ExitKind.OVERWRITTEN,
            (tree, exception) -> false);
    if (exit != null) {
      sink.accept(
          leaks
              .of(creation, trace, Cause.OVERWRITTEN)
              .holder(holderOf(creation))
              .witness(exit.at())
              .build());
    }
  }

  private @Nullable Exit fieldExit(
      Creation creation,
      TreePath body,
      Set<MethodSymbol> releases,
      ExitKind kind,
      Effects.ThrowPolicy policy) {
    Effects effects = EffectsBuilder.ofCreation(tracer, view, body, creation, true);
    VarSymbol field = holderOf(creation);
    if (field != null) {
      EffectsBuilder.addReleasingCalls(effects, creation.member(), field, releases);
    }
    Outcome outcome =
        PathSearch.fromCreation(
            graphs, body, creation.tree(), effects, policy, view.life(creation));
    return outcome == null ? null : outcome.first(kind);
  }

  private Set<MethodSymbol> releases(Creation creation, Trace trace) {
    VarSymbol home = trace.fields.iterator().next();
    return inference.releasesIn(home.enclClass(), trace, creation);
  }

  private static boolean isInLoop(TreePath path, Tree body) {
    for (TreePath p = path; p != null && p.getLeaf() != body; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (tree instanceof WhileLoopTree
          || tree instanceof ForLoopTree
          || tree instanceof DoWhileLoopTree
          || tree instanceof EnhancedForLoopTree) {
        return true;
      }
    }
    return false;
  }
}

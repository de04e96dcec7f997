package dev.leash.checker.module;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Exit;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Graphs;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.PathSearch;
import dev.leash.checker.flow.Paths;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Decides whether a method drops a live owner by assigning its field anew. */
final class OverwriteJudge {

  /** Names of methods that are called again in the middle of an object's life. */
  private static final Pattern REPEATS =
      Pattern.compile(
          "(re(start|load|fresh|set|connect|configure|new|open|init|place|build|login|size)"
              + "|login|configure|switch|change|rotate|update)(?![a-z])");

  private final RunView view;
  private final Tracer tracer;
  private final Graphs graphs;
  private final LeakFactory leaks;
  private final Predicate<VarSymbol> filledAtStart;

  /**
   * @param filledAtStart whether a constructor or initializer stores an owner in a field
   */
  OverwriteJudge(JudgeTools tools, Predicate<VarSymbol> filledAtStart) {
    this.view = tools.view();
    this.tracer = tools.tracer();
    this.graphs = tools.graphs();
    this.leaks = tools.leaks();
    this.filledAtStart = filledAtStart;
  }

  /** A method that assigns a field which the constructor filled, without releasing it first. */
  void judge(
      Creation creation,
      Trace trace,
      VarSymbol home,
      Set<MethodSymbol> releases,
      Consumer<Leak> sink) {
    MethodSymbol method = Paths.method(creation.at());
    TreePath body = Paths.body(creation.at());
    if (method == null
        || method.isConstructor()
        || body == null
        || body.getLeaf() instanceof ClassTree
        || !isFilledBefore(method, home, releases)) {
      return;
    }
    Effects effects =
        EffectsBuilder.ofField(
            tracer, view, body, creation.member(), home, creation.knownClass(), releases);
    Outcome outcome = PathSearch.fromEntry(graphs, body, home, effects, (tree, exception) -> false);
    Exit exit = outcome == null ? null : outcome.first(ExitKind.OVERWRITTEN);
    if (exit != null && holds(exit.at(), creation.tree())) {
      sink.accept(
          leaks.of(creation, trace, Cause.OVERWRITTEN).holder(home).witness(exit.at()).build());
    }
  }

  private static boolean holds(@Nullable Tree outer, Tree inner) {
    return outer != null
        && Positions.start(outer) <= Positions.start(inner)
        && outer.toString().contains(inner.toString());
  }

  private boolean isCalled(MethodSymbol method) {
    return !view.facts().callersOf(method).isEmpty();
  }

  /** Whether the field holds a value already when {@code method} runs. */
  private boolean isFilledBefore(MethodSymbol method, VarSymbol home, Set<MethodSymbol> releases) {
    boolean calledAtStart = false;
    boolean calledAgain = false;
    for (Member caller : view.facts().callersOf(method)) {
      MethodSymbol calling = caller.method();
      if (calling == null || calling.isConstructor()) {
        calledAtStart = true;
      } else {
        calledAgain |= releases.stream().allMatch(r -> caller.uses().callsOf(r).isEmpty());
      }
    }
    if (calledAtStart) {
      return calledAgain;
    }
    boolean repeats = REPEATS.matcher(method.name).lookingAt();
    return filledAtStart.test(home) || (repeats && (calledAgain || !isCalled(method)));
  }
}

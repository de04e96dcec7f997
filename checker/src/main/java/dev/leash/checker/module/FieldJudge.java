package dev.leash.checker.module;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Exit;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Graphs;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.PathSearch;
import dev.leash.checker.flow.Paths;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Decides for a created value that a field holds whether, and why, it is leaked. */
public final class FieldJudge {

  private final RunView view;
  private final Tracer tracer;
  private final Graphs graphs;
  private final Throwing throwing;
  private final ProcessWide processWide;
  private final OwnerInference inference;
  private final LeakFactory leaks;
  private final Lending lending;
  private final OverwriteJudge overwrites;
  private final boolean reportProcessWide;

  FieldJudge(JudgeTools tools, Lending lending, OverwriteJudge overwrites) {
    this.view = tools.view();
    this.tracer = tools.tracer();
    this.graphs = tools.graphs();
    this.throwing = tools.throwing();
    this.processWide = tools.processWide();
    this.inference = tools.inference();
    this.leaks = tools.leaks();
    this.lending = lending;
    this.overwrites = overwrites;
    this.reportProcessWide = view.options().processWide();
  }

  /** Judges a value that at least one field holds. */
  void judge(Creation creation, Trace trace, Consumer<Leak> sink) {
    VarSymbol home = trace.fields.iterator().next();
    if (trace.endsByItself || !trace.handOvers.isEmpty()) {
      return;
    }
    if (!trace.lost.isEmpty() && !lending.isLent(creation, trace, home)) {
      return;
    }
    MethodSymbol empty = overrideThatForgets(creation, trace, home);
    if (empty == null) {
      empty = overloadThatForgets(creation, trace, home);
    }
    if (trace.releases.isEmpty()) {
      judgeUnreleased(creation, trace, home, sink);
    } else if (empty != null) {
      sink.accept(
          leaks
              .of(creation, trace, Cause.FIELD_FORGOTTEN)
              .holder(home)
              .releaseMethod(empty)
              .build());
    } else if (releaseIsDead(trace)) {
      sink.accept(
          leaks
              .of(creation, trace, Cause.RELEASE_NEVER_CALLED)
              .holder(home)
              .releaseMethod(Paths.method(trace.releases.get(0).at()))
              .build());
    } else {
      judgeReleaseMethods(creation, trace, home, sink);
    }
  }

  /**
   * The method of the creating class that overrides the release of its super class, without calling
   * it; null unless it hides every release.
   */
  private @Nullable MethodSymbol overrideThatForgets(
      Creation creation, Trace trace, VarSymbol home) {
    ClassSymbol creator = creation.member().owner();
    if (home.isStatic()
        || creator == home.enclClass()
        || !creator.isSubClass(home.enclClass(), view.types())) {
      return null;
    }
    MethodSymbol hiding = null;
    Set<MethodSymbol> releases = inference.releasesIn(home.enclClass(), trace, creation);
    for (MethodSymbol release : releases) {
      MethodSymbol implementation = release.implementation(creator, view.types(), true);
      if (release.isPrivate() || implementation == null) {
        continue;
      }
      if (releases.contains(implementation)) {
        return null;
      }
      hiding = implementation;
    }
    return hiding;
  }

  /** The overload that a framework calls in place of the one that releases, or null. */
  private @Nullable MethodSymbol overloadThatForgets(
      Creation creation, Trace trace, VarSymbol home) {
    ClassSymbol type = home.enclClass();
    Set<MethodSymbol> releases = inference.releasesIn(type, trace, creation);
    for (Member member : view.facts().membersOf(type)) {
      MethodSymbol method = member.method();
      if (method != null
          && !releases.contains(method)
          && !method.getParameters().isEmpty()
          && view.book().calledAtEnd(method)
          && releases.stream()
              .anyMatch(
                  release -> release.name == method.name && view.book().calledAtEnd(release))) {
        return method;
      }
    }
    return null;
  }

  private void judgeUnreleased(
      Creation creation, Trace trace, VarSymbol home, Consumer<Leak> sink) {
    if (view.isUnused(creation, trace)) {
      return;
    }
    ClassSymbol type = home.enclClass();
    MethodSymbol release = home.isStatic() ? staticRelease(type) : releaseMethod(type);
    if (release == null && !reportProcessWide && isProcessWide(creation, trace, home, type)) {
      overwrites.judge(creation, trace, home, Set.of(), sink);
      return;
    }
    boolean wholeRun = view.options().wholeRun();
    boolean confined = view.hierarchy().isConfined(home, wholeRun);
    if (!confined && release == null) {
      return;
    }
    if (release == null && isWithinReachOfOthers(trace)) {
      return;
    }
    sink.accept(
        leaks
            .of(creation, trace, release == null ? Cause.FIELD_NEVER : Cause.FIELD_FORGOTTEN)
            .holder(home)
            .releaseMethod(release)
            .build());
  }

  /** Whether what {@code home}, a field of {@code type}, holds may live as long as the process. */
  boolean isProcessWide(Creation creation, Trace trace, VarSymbol home, ClassSymbol type) {
    if (home.isStatic() || processWide.isSingleton(type, creation)) {
      return true;
    }
    return processWide.isMadeInMainOnly(type)
        && (!leaks.isExecutor(creation) || processWide.hasEndlessWork(trace));
  }

  /** Whether code outside the run can get at the value and release it. */
  private boolean isWithinReachOfOthers(Trace trace) {
    for (MethodSymbol getter : trace.returnedBy) {
      if (Hierarchy.isAccessible(getter)
          && (view.book().owner(getter.getReturnType()) != null
              || view.book().container(getter.getReturnType()))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable MethodSymbol staticRelease(ClassSymbol type) {
    return inference.staticReleases(type).stream()
        .filter(method -> method.enclClass() == type)
        .min(Comparator.comparing(MethodSymbol::toString))
        .orElse(null);
  }

  /** The method of {@code type} that its users call at the end of its life, or null. */
  @Nullable MethodSymbol releaseMethod(ClassSymbol type) {
    Set<MethodSymbol> candidates = new LinkedHashSet<>();
    for (ClassSymbol declaring : view.hierarchy().chain(type)) {
      for (Member member : view.facts().membersOf(declaring)) {
        MethodSymbol method = member.method();
        if (method != null && looksLikeRelease(method)) {
          candidates.add(method);
        }
      }
      if (!candidates.isEmpty()) {
        break;
      }
    }
    return candidates.stream().min(Comparator.comparingInt(FieldJudge::rank)).orElse(null);
  }

  private boolean looksLikeRelease(MethodSymbol method) {
    if (method.isStatic()
        || method.isConstructor()
        || method.isPrivate()
        || !view.hierarchy().hasBody(method)) {
      return false;
    }
    InferredOwner owner = view.inferred().exactly(method.enclClass());
    return isReleaseByConvention(method)
        || (method.getParameters().isEmpty() && owner != null && owner.releases.contains(method));
  }

  /** Whether a method ends its object's life, by its name or because a framework calls it then. */
  boolean isReleaseByConvention(MethodSymbol method) {
    return view.book().calledAtEnd(method)
        || ContractBook.conventionalReleases().contains(method.name.toString());
  }

  private static int rank(MethodSymbol method) {
    int index = ContractBook.conventionalReleases().indexOf(method.name.toString());
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /** Whether every release sits in a private method that nothing calls. */
  private boolean releaseIsDead(Trace trace) {
    for (Site site : trace.releases) {
      MethodSymbol method = Paths.method(site.at());
      if (method == null
          || !method.isPrivate()
          || method.isConstructor()
          || !method.getAnnotationMirrors().isEmpty()
          || !view.facts().callersOf(method).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void judgeReleaseMethods(
      Creation creation, Trace trace, VarSymbol home, Consumer<Leak> sink) {
    if (view.book().container(home.type) || home.isStatic()) {
      return;
    }
    Set<MethodSymbol> releases = inference.releasesIn(home.enclClass(), trace, creation);
    for (Site site : trace.releases) {
      MethodSymbol method = Paths.method(site.at());
      TreePath body = Paths.body(site.at());
      if (method != null
          && body != null
          && body.getLeaf() instanceof MethodTree
          && isReleaseOf(method, home)
          && !Paths.inFinally(site.at())
          && skipsRelease(creation, trace, home, site, body, releases, sink)) {
        return;
      }
    }
    overwrites.judge(creation, trace, home, releases, sink);
  }

  private boolean isReleaseOf(MethodSymbol method, VarSymbol home) {
    return method.enclClass() == home.enclClass() && isReleaseByConvention(method);
  }

  private boolean skipsRelease(
      Creation creation,
      Trace trace,
      VarSymbol home,
      Site site,
      TreePath body,
      Set<MethodSymbol> releases,
      Consumer<Leak> sink) {
    int release = Positions.start(site.at().getLeaf());
    if (!throwing.mayThrowBefore(body.getLeaf(), release) && !assignsBefore(body, home, release)) {
      return false;
    }
    Effects effects =
        EffectsBuilder.ofField(
            tracer, view, body, site.member(), home, creation.knownClass(), releases);
    Outcome outcome = PathSearch.fromEntry(graphs, body, home, effects, throwing.planned());
    if (outcome == null) {
      return false;
    }
    if (!outcome.released()) {
      return dropsReference(creation, trace, home, outcome, sink);
    }
    Exit exit = exitThatSkips(outcome, site.at());
    if (exit == null) {
      return false;
    }
    sink.accept(
        leaks
            .of(creation, trace, Cause.RELEASE_SKIPPED)
            .at(site.at())
            .holder(home)
            .witness(exit.at())
            .releaseMethod(Paths.method(site.at()))
            .build());
    return true;
  }

  /** The exception that keeps a method from reaching {@code release}, or null. */
  public static @Nullable Exit exitThatSkips(Outcome outcome, TreePath release) {
    // Behind a guard that lets the release be skipped anyway, a caught exception proves nothing.
    boolean guarded = outcome.leaks(ExitKind.END) || outcome.leaks(ExitKind.RETURN);
    Exit exit = outcome.first(e -> e.kind() == ExitKind.THROW && !(guarded && e.caught()));
    // What throws behind the release skips it only where there is nothing to release.
    return exit == null
            || Positions.start(exit.at()) > Positions.start(release.getLeaf())
            || leavesAnyway(exit.at(), release)
        ? null
        : exit;
  }

  /** Whether what throws stands in a block that ends with a return, and so skips it in any case. */
  private static boolean leavesAnyway(@Nullable Tree thrower, TreePath release) {
    TreePath body = Paths.body(release);
    TreePath path = thrower == null || body == null ? null : TreePath.getPath(body, thrower);
    while (path != null && body != null && path.getLeaf() != body.getLeaf()) {
      if (path.getLeaf() instanceof BlockTree block
          && !block.getStatements().isEmpty()
          && block.getStatements().get(block.getStatements().size() - 1) instanceof ReturnTree
          && !Paths.isWithin(release, block)) {
        return true;
      }
      path = path.getParentPath();
    }
    return false;
  }

  private static boolean assignsBefore(TreePath body, VarSymbol field, int end) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree.getVariable()) == field && Positions.start(tree) < end;
        return super.visitAssignment(tree, null);
      }
    }.scan(body.getLeaf(), null);
    return found[0];
  }

  /** A release method that clears the field first releases nothing. */
  private boolean dropsReference(
      Creation creation, Trace trace, VarSymbol home, Outcome outcome, Consumer<Leak> sink) {
    Exit exit = outcome.first(ExitKind.OVERWRITTEN);
    if (exit == null || trace.releases.size() > 1) {
      return false;
    }
    sink.accept(
        leaks.of(creation, trace, Cause.OVERWRITTEN).holder(home).witness(exit.at()).build());
    return true;
  }
}

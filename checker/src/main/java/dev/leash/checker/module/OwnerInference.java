package dev.leash.checker.module;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Infers thread owners: a class whose field holds an owner that the class releases in a method of
 * its own. Each class is found from the creations of its parts, so that owners of owners follow in
 * rounds until nothing new is learnt.
 */
final class OwnerInference {

  /** More callers than this, and the rest counts as unknown. */
  private static final int CLIMB_BUDGET = 200;

  private final RunView view;
  private final Map<ClassSymbol, Set<MethodSymbol>> staticReleases = new HashMap<>();

  OwnerInference(RunView view) {
    this.view = view;
  }

  /** Static methods of {@code type} that release what some static field of it holds. */
  Set<MethodSymbol> staticReleases(ClassSymbol type) {
    return staticReleases.getOrDefault(type, Set.of());
  }

  /**
   * Takes in what {@code trace} shows about the classes that hold the created value.
   *
   * @return whether that changed anything
   */
  boolean learn(Creation creation, Trace trace) {
    if (trace.releases.isEmpty() || trace.isOutOfSight() || trace.endsByItself) {
      return false;
    }
    boolean changed = false;
    for (VarSymbol field : trace.fields) {
      ClassSymbol type = field.enclClass();
      if (!view.facts().declares(type) || !isHome(type, creation, trace)) {
        continue;
      }
      Set<MethodSymbol> releases = releasesIn(type, trace, creation);
      if (field.isStatic()) {
        staticReleases.computeIfAbsent(type, t -> new LinkedHashSet<>()).addAll(releases);
      } else if (!releases.isEmpty()
          && !view.book().ownerByClass(type)
          && !Choices.dependsOnArgument(creation.at())) {
        changed |= learn(type, field, releases, creation, trace);
      }
    }
    return changed;
  }

  /**
   * Takes in that a class keeps a thread of its own.
   *
   * @return whether that is news
   */
  boolean learn(ThreadKeeper keeper) {
    ClassSymbol type = keeper.type();
    if (view.inferred().of(type) != null || view.book().ownerByClass(type)) {
      return false;
    }
    InferredOwner owner = new InferredOwner(type, keeper.field(), keeper.thread());
    keeper.ends().forEach(m -> climb(m, type, false, owner.releases));
    keeper.starts().forEach(m -> owner.activators.addAll(leadingTo(m, type)));
    owner.working.addAll(owner.activators);
    if (owner.releases.stream().anyMatch(owner.activators::contains)) {
      return false; // it starts anew: whoever calls that may mean either
    }
    view.inferred().put(owner);
    view.inferred().noteChange();
    return true;
  }

  /** Whether {@code type} keeps the value for itself: it made it, or nobody else has it. */
  private boolean isHome(ClassSymbol type, Creation creation, Trace trace) {
    return trace.fields.size() == 1
        || view.hierarchy().related(creation.member().owner(), type)
        || isNestedIn(creation.member().owner(), type);
  }

  private boolean learn(
      ClassSymbol type,
      VarSymbol field,
      Set<MethodSymbol> releases,
      Creation creation,
      Trace trace) {
    InferredOwner owner = view.inferred().exactly(type);
    boolean changed = owner == null;
    if (owner == null) {
      owner = new InferredOwner(type, field, creation);
      view.inferred().put(owner);
    }
    changed |= owner.releases.addAll(releases);
    boolean always = owner.always;
    Set<MethodSymbol> activators = activators(owner, field, creation);
    changed |= owner.activators.addAll(activators);
    changed |= owner.working.addAll(working(type, creation, trace, activators));
    changed |= always != owner.always;
    if (changed) {
      view.inferred().noteChange();
    }
    return changed;
  }

  private Set<MethodSymbol> working(
      ClassSymbol type, Creation part, Trace trace, Set<MethodSymbol> activators) {
    if (view.startsAtOnce(part)) {
      return activators;
    }
    Set<MethodSymbol> result = new LinkedHashSet<>();
    Deque<MethodSymbol> open = new ArrayDeque<>();
    for (Site site : trace.work) {
      MethodSymbol method = Paths.method(site.at());
      if (method != null) {
        open.add(method);
      }
    }
    climbKin(open, type, result);
    return result;
  }

  /** The methods and constructors of {@code type} and its kin that lead to {@code method}. */
  Set<MethodSymbol> leadingTo(MethodSymbol method, ClassSymbol type) {
    Set<MethodSymbol> result = new LinkedHashSet<>();
    climbKin(new ArrayDeque<>(List.of(method)), type, result);
    return result;
  }

  /** Adds the methods in {@code open} and their callers among the kin of {@code type}. */
  private void climbKin(Deque<MethodSymbol> open, ClassSymbol type, Set<MethodSymbol> result) {
    Set<MethodSymbol> seen = new HashSet<>();
    while (!open.isEmpty() && seen.size() < CLIMB_BUDGET) {
      MethodSymbol method = open.removeFirst();
      if (seen.add(method) && view.hierarchy().related(method.enclClass(), type)) {
        if (!method.isStatic()) {
          result.add(method);
        }
        open.addAll(callersOf(method));
      }
    }
  }

  /** The methods of {@code type} and its kin that lead to one of the releases of {@code trace}. */
  Set<MethodSymbol> releasesIn(ClassSymbol type, Trace trace, Creation creation) {
    boolean fieldIsStatic =
        trace.fields.stream().anyMatch(f -> f.isStatic() && f.enclClass() == type);
    MethodSymbol creator = Paths.method(creation.at());
    Set<MethodSymbol> result = new LinkedHashSet<>();
    for (Site site : trace.releases) {
      MethodSymbol method = Paths.method(site.at());
      // A release in a constructor or initializer is a hook for later.
      if (method != null && !method.isConstructor() && !isLater(site, method, creator)) {
        climb(method, type, fieldIsStatic, result);
      }
    }
    return result;
  }

  /** A lambda that the creating method itself makes is a hook that runs later, not a release. */
  private static boolean isLater(Site site, MethodSymbol method, @Nullable MethodSymbol creator) {
    return method == creator && Paths.inLambda(site.at());
  }

  /** Adds {@code method} and its callers, as far as they belong to {@code type} and its kin. */
  private void climb(
      MethodSymbol start, ClassSymbol type, boolean fieldIsStatic, Set<MethodSymbol> result) {
    Set<MethodSymbol> seen = new HashSet<>();
    Deque<MethodSymbol> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && seen.size() < CLIMB_BUDGET) {
      MethodSymbol method = open.removeFirst();
      if (!seen.add(method) || isTaskBody(method)) {
        continue; // a task that ends what it holds ends it by itself
      }
      boolean own = view.hierarchy().related(method.enclClass(), type);
      if (own && !method.isConstructor()) {
        if (!method.isStatic() || fieldIsStatic) {
          result.add(method);
        }
      } else if (!own && !method.isStatic() && !isNestedIn(method.enclClass(), type)) {
        continue; // some other object releases it; that doesn't make a method of this class
      }
      open.addAll(callersOf(method));
    }
  }

  private boolean isTaskBody(MethodSymbol method) {
    return view.hierarchy().overridden(method).stream()
        .map(m -> m.enclClass().getQualifiedName())
        .anyMatch(
            name ->
                name.contentEquals("java.lang.Runnable")
                    || name.contentEquals("java.util.concurrent.Callable"));
  }

  private static boolean isNestedIn(ClassSymbol inner, ClassSymbol outer) {
    return inner.outermostClass() == outer.outermostClass();
  }

  /** The methods whose code calls {@code method}; initializers don't count. */
  private List<MethodSymbol> callersOf(MethodSymbol method) {
    List<MethodSymbol> result = new ArrayList<>();
    for (MethodSymbol called : view.hierarchy().overridden(method)) {
      for (Member caller : view.facts().callersOf(called)) {
        for (TreePath path : caller.uses().callsOf(called)) {
          MethodSymbol calling = Paths.method(path);
          if (calling != null) {
            result.add(calling);
          }
        }
      }
    }
    return result;
  }

  private Set<MethodSymbol> activators(InferredOwner owner, VarSymbol field, Creation creation) {
    Set<MethodSymbol> result = new LinkedHashSet<>();
    ClassSymbol type = owner.type;
    MethodSymbol creator = Paths.method(creation.at());
    ClassSymbol where = creation.member().owner();
    Deque<MethodSymbol> open = new ArrayDeque<>();
    boolean passedIn = creator != null && creator.isStatic();
    if (passedIn || !view.hierarchy().related(where, type)) {
      open.addAll(constructorsTaking(type, field.type));
    } else if (creator == null) {
      owner.always |= !isStaticMember(creation.member());
    } else {
      open.add(creator);
    }
    climbKin(open, type, result);
    return result;
  }

  private static boolean isStaticMember(Member member) {
    return member.tree() instanceof com.sun.tools.javac.tree.JCTree.JCBlock block
        ? block.isStatic()
        : member.tree() instanceof com.sun.tools.javac.tree.JCTree.JCVariableDecl variable
            && variable.sym.isStatic();
  }

  private Set<MethodSymbol> constructorsTaking(ClassSymbol type, Type part) {
    Set<MethodSymbol> result = new LinkedHashSet<>();
    for (Member member : view.facts().membersOf(type)) {
      MethodSymbol method = member.method();
      if (method != null
          && method.isConstructor()
          && method.type.getParameterTypes().stream()
              .anyMatch(
                  p ->
                      view.types()
                          .isSubtype(view.types().erasure(p), view.types().erasure(part)))) {
        result.add(method);
      }
    }
    return result;
  }
}

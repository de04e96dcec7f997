package dev.leash.checker.module;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.Ends;
import dev.leash.checker.contract.OwnerContract;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Makes leaks from creations, with what their wording and fixes need to know. */
final class LeakFactory {

  private final RunView view;

  LeakFactory(RunView view) {
    this.view = view;
  }

  /** Whether what is created is an executor of the platform, rather than some other owner. */
  boolean isExecutor(Creation creation) {
    return creation.kind() == Creation.Kind.CONTRACT && isExecutor(creation.type());
  }

  /** Whether {@code type} is an executor by the contract of the platform's own types. */
  boolean isExecutor(Type type) {
    OwnerContract owner = view.book().owner(type);
    return owner != null && owner.type().startsWith("java.util.concurrent.");
  }

  private Ends ends(Creation creation, Trace trace) {
    if (trace.work.stream().anyMatch(view::isPeriodic)) {
      return Ends.NEVER; // repeated work keeps its owner reachable, and busy
    }
    Ends stated = view.book().method(creation.constructor()).ends();
    if (stated != Ends.UNSTATED) {
      return stated;
    }
    OwnerContract owner = view.book().owner(creation.type());
    return owner == null ? Ends.NEVER : owner.ends();
  }

  /** The names of the methods that release what is created, the best first. */
  List<String> releasedBy(Creation creation) {
    Set<String> names = new LinkedHashSet<>();
    OwnerContract owner = view.book().owner(creation.type());
    if (owner != null) {
      names.addAll(owner.releasedBy());
    }
    InferredOwner inferred = view.inferred().of(creation.knownClass());
    if (inferred != null) {
      inferred.releases.stream()
          .filter(method -> !method.isPrivate())
          .filter(method -> view.inferred().releases(method, creation.knownClass()))
          .map(method -> method.name.toString())
          .sorted(LeakFactory::byConvention)
          .forEach(names::add);
    }
    if (names.isEmpty() && inferred == null) {
      names.addAll(ContractBook.conventionalReleases());
    }
    return List.copyOf(names);
  }

  private static int byConvention(String a, String b) {
    List<String> conventional = ContractBook.conventionalReleases();
    int first = conventional.indexOf(a);
    int second = conventional.indexOf(b);
    return first == second
        ? a.compareTo(b)
        : Integer.compare(
            first < 0 ? Integer.MAX_VALUE : first, second < 0 ? Integer.MAX_VALUE : second);
  }

  private List<Leak.Link> chain(Creation creation) {
    List<Leak.Link> chain = new ArrayList<>();
    Creation current = creation;
    Set<ClassSymbol> seen = new LinkedHashSet<>();
    while (current.kind() == Creation.Kind.INFERRED && seen.add(current.knownClass())) {
      InferredOwner owner = view.inferred().of(current.knownClass());
      if (owner == null) {
        break;
      }
      chain.add(new Leak.Link(owner.field, owner.part.tree(), owner.part.at()));
      current = owner.part;
    }
    return chain;
  }

  /** A leak of what a variable holds that is declared to own it. */
  Leak ofVariable(
      VarSymbol variable, TreePath at, Cause cause, @Nullable MethodSymbol releaseMethod) {
    OwnerContract owner = view.book().owner(variable.type);
    return new Leak(
        cause,
        isExecutor(variable.type) ? Leak.Subject.EXECUTOR : Leak.Subject.OWNER,
        at,
        at.getLeaf(),
        variable.type,
        variable,
        null,
        releaseMethod,
        owner == null ? ContractBook.conventionalReleases() : List.copyOf(owner.releasedBy()),
        owner == null ? Ends.NEVER : owner.ends(),
        List.of());
  }

  /** A leak of what {@code creation} makes, to be completed. */
  Builder of(Creation creation, Trace trace, Cause cause) {
    return new Builder(creation, trace, cause);
  }

  /** Collects what a leak is about. */
  final class Builder {

    private final Creation creation;
    private final Trace trace;
    private final Cause cause;
    private TreePath at;
    private @Nullable VarSymbol holder;
    private @Nullable Tree witness;
    private @Nullable MethodSymbol releaseMethod;

    private Builder(Creation creation, Trace trace, Cause cause) {
      this.creation = creation;
      this.trace = trace;
      this.cause = cause;
      this.at = creation.at();
    }

    Builder at(TreePath path) {
      this.at = path;
      return this;
    }

    Builder holder(@Nullable VarSymbol variable) {
      this.holder = variable;
      return this;
    }

    Builder witness(@Nullable Tree tree) {
      this.witness = tree;
      return this;
    }

    Builder releaseMethod(@Nullable MethodSymbol method) {
      this.releaseMethod = method;
      return this;
    }

    Leak build() {
      return new Leak(
          cause,
          isExecutor(creation) ? Leak.Subject.EXECUTOR : Leak.Subject.OWNER,
          at,
          creation.tree(),
          creation.type(),
          holder,
          witness,
          releaseMethod,
          releasedBy(creation),
          ends(creation, trace),
          chain(creation));
    }
  }
}

package dev.leash.checker.contract;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What methods promise: stubs and annotations joined, overridden methods included. */
final class MethodContracts {
  private final ContractIndex shipped;
  private final List<ContractIndex> projectOnes;
  private final Marks marks;
  private final Kin kin;
  private final TypeContracts types;
  private final IdentityHashMap<MethodSymbol, MethodContract> known = new IdentityHashMap<>();

  MethodContracts(
      ContractIndex shipped,
      List<ContractIndex> projectOnes,
      Marks marks,
      Kin kin,
      TypeContracts types) {
    this.shipped = shipped;
    this.projectOnes = projectOnes;
    this.marks = marks;
    this.kin = kin;
    this.types = types;
  }

  MethodContract of(MethodSymbol method) {
    MethodContract contract = known.get(method);
    if (contract == null) {
      contract = read(method);
      known.put(method, contract);
    }
    return contract;
  }

  private MethodContract read(MethodSymbol method) {
    if (!(method.owner instanceof ClassSymbol owner)) {
      return MethodContract.UNSTATED;
    }
    List<String> parameters = kin.erasedParameters(method);
    MethodMerge merge = new MethodMerge(parameters.size());
    addAllSaid(method, owner, parameters, merge);
    for (MethodSymbol above : kin.overridden(method)) {
      if (above.owner instanceof ClassSymbol declaring) {
        addAllSaid(above, declaring, kin.erasedParameters(above), merge);
      }
    }
    // What is said about a method, even one further up, is more exact than what its type says.
    addDefaults(method, owner, merge);
    for (MethodSymbol above : kin.overridden(method)) {
      if (above.owner instanceof ClassSymbol declaring) {
        addDefaults(above, declaring, merge);
      }
    }
    addRelease(method, owner, merge);
    addFramework(method, owner, merge);
    return merge.contract();
  }

  private void addRelease(MethodSymbol method, ClassSymbol owner, MethodMerge merge) {
    Release release = releaseByName(method, types.owner(owner));
    if (release != null) {
      merge.release(release);
    }
  }

  /** How a method releases an instance of that owner because of its name; null if it doesn't. */
  static @Nullable Release releaseByName(MethodSymbol method, @Nullable OwnerContract owner) {
    if (owner == null || method.isStatic() || method.isConstructor()) {
      return null;
    }
    String name = method.name.toString();
    return owner.releasedBy().contains(name)
        ? new Release(name.equals("shutdownNow"), false)
        : null;
  }

  private void addAllSaid(
      MethodSymbol method, ClassSymbol owner, List<String> parameters, MethodMerge merge) {
    String type = owner.flatname.toString();
    String name = method.name.toString();
    boolean replaced = false;
    for (ContractIndex index : projectOnes) {
      MethodRow row = row(index, type, name, parameters);
      if (row != null) {
        merge.add(row);
        replaced = true;
      }
    }
    addMarks(method, parameters.size(), merge);
    MethodRow row = replaced ? null : row(shipped, type, name, parameters);
    if (row != null) {
      merge.add(row);
    }
  }

  private void addDefaults(MethodSymbol method, ClassSymbol owner, MethodMerge merge) {
    TypeContract stated = types.stated(owner);
    merge.quiet(stated.quiet());
    merge.unbounded(stated.unbounded() && method.isConstructor());
    if (stated.borrows() && !method.isConstructor()) {
      merge.allParams(ParamRole.BORROWED);
    }
  }

  private static @Nullable MethodRow row(
      ContractIndex index, String type, String name, List<String> parameters) {
    TypeRow row = index.type(type);
    return row == null ? null : row.method(name, parameters);
  }

  private void addMarks(MethodSymbol method, int parameters, MethodMerge merge) {
    for (int i = 0; i < parameters; i++) {
      for (Mark mark : marks.onParameter(method, i)) {
        merge.param(i, role(mark));
        if (mark.means(Meaning.Word.CANCELLABLE)) {
          merge.cancellableTask(i);
        }
      }
    }
    for (Mark mark : marks.on(method)) {
      addMark(mark, method, merge);
    }
  }

  private static ParamRole role(Mark mark) {
    return switch (mark.meaning().word()) {
      case OWNS_THREAD, OWNING -> ParamRole.TAKEN;
      case NOT_OWNING, BORROWS -> ParamRole.BORROWED;
      case ALIAS -> ParamRole.ALIAS;
      case RELEASES, DISPOSES -> ParamRole.RELEASED;
      default -> ParamRole.UNSTATED;
    };
  }

  private static void addMark(Mark mark, MethodSymbol method, MethodMerge merge) {
    switch (mark.meaning().word()) {
      case OWNS_THREAD, OWNING, MUST_BE_CLOSED -> merge.result(Result.OWNED);
      case NOT_OWNING -> merge.result(Result.SHARED);
      case MUST_CALL -> {
        // @MustCall({}) on the result's type: nothing is left to release.
        if (mark.strings("value").isEmpty()) {
          merge.result(Result.SHARED);
        }
      }
      case FLUENT -> merge.result(Result.RECEIVER);
      case BORROWS -> merge.allParams(ParamRole.BORROWED);
      case RELEASES -> {
        if (method.isVarArgs()) {
          merge.param(method.type.getParameterTypes().size() - 1, ParamRole.RELEASED);
        }
      }
      case NEVER_RETURNS -> merge.neverReturns();
      case CANCELLABLE -> merge.cancellable();
      case CALLED_AT_END -> merge.calledAtEnd();
      case SERVES_REQUESTS -> merge.servesRequests();
      case CONTRACT -> ContractClauses.add(mark.strings("value"), merge);
      case ENSURES_CALLED_METHODS -> {
        for (String expression : mark.strings("value")) {
          if (expression.matches("#[1-9][0-9]?")) {
            merge.param(Integer.parseInt(expression.substring(1)) - 1, ParamRole.RELEASED);
          }
        }
      }
      default -> {
        // Says nothing that a contract holds.
      }
    }
  }

  private void addFramework(MethodSymbol method, ClassSymbol owner, MethodMerge merge) {
    if (method.name.contentEquals("close")
        && method.type.getParameterTypes().isEmpty()
        && isMarked(owner, Meaning.Word.COMPONENT)
        && isAutoCloseable(owner)) {
      merge.calledAtEnd();
    }
    for (Type parameter : method.type.getParameterTypes()) {
      for (ClassSymbol event : kin.classesOf(parameter)) {
        if (types.stated(event).calledAtEnd()) {
          merge.calledAtEnd();
        }
      }
    }
    List<Mark> own = marks.on(method);
    for (Mark mark : own) {
      if (mark.means(Meaning.Word.RELEASED_BY_FRAMEWORK)
          && releases(mark, method)
          && !isPrototype(own)
          && !isPrototype(marks.on(owner))) {
        merge.releasedByFramework();
      }
    }
  }

  private boolean isMarked(ClassSymbol symbol, Meaning.Word word) {
    return marks.on(symbol).stream().anyMatch(mark -> mark.means(word));
  }

  private boolean isAutoCloseable(ClassSymbol symbol) {
    return kin.levels(symbol).stream()
        .flatMap(List::stream)
        .anyMatch(each -> each.flatname.contentEquals("java.lang.AutoCloseable"));
  }

  private static boolean isPrototype(List<Mark> marks) {
    return marks.stream()
        .anyMatch(mark -> mark.means(Meaning.Word.PROTOTYPE) && mark.says("prototype"));
  }

  /** Whether the framework finds a method by which to release what this one returns. */
  private boolean releases(Mark mark, MethodSymbol method) {
    if (mark.meaning().element().isEmpty() && mark.meaning().inferred().isEmpty()) {
      return true;
    }
    List<String> names = mark.methods();
    if (mark.namesMethods()) {
      return !names.isEmpty();
    }
    List<MethodSymbol> candidates = new ArrayList<>();
    for (ClassSymbol result : kin.classesOf(method.getReturnType())) {
      for (String name : mark.meaning().inferred()) {
        candidates.addAll(kin.inheritedMethods(result, name));
      }
    }
    return candidates.stream().anyMatch(MethodContracts::isPublicWithoutParameters);
  }

  private static boolean isPublicWithoutParameters(Symbol method) {
    return (method.flags_field & Flags.PUBLIC) != 0 && method.type.getParameterTypes().isEmpty();
  }
}

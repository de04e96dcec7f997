package dev.leash.checker.module;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.facts.RunFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The classes of the run that were found to be thread owners. */
final class InferredOwners {

  private final RunFacts facts;
  private final Types types;
  private int version;
  private final Map<ClassSymbol, InferredOwner> owners = new LinkedHashMap<>();

  InferredOwners(RunFacts facts, Types types) {
    this.facts = facts;
    this.types = types;
  }

  void put(InferredOwner owner) {
    owners.put(owner.type, owner);
  }

  /** A number that grows with whatever is learnt. */
  int version() {
    return version;
  }

  void noteChange() {
    version++;
  }

  @Nullable InferredOwner exactly(ClassSymbol type) {
    return owners.get(type);
  }

  /** What makes {@code type} an owner: itself or the nearest of its super classes; or null. */
  @Nullable InferredOwner of(ClassSymbol type) {
    for (ClassSymbol c = type; facts.declares(c); ) {
      InferredOwner owner = owners.get(c);
      if (owner != null) {
        return owner;
      }
      if (!(c.getSuperclass().tsym instanceof ClassSymbol superclass)) {
        return null;
      }
      c = superclass;
    }
    return null;
  }

  /** A method of a super class out of sight may call the release that the class overrides. */
  private boolean mayCallHook(MethodSymbol called, InferredOwner owner) {
    if (facts.declares(called.enclClass())
        || !ContractBook.conventionalReleases().contains(called.name.toString())) {
      return false;
    }
    return owner.releases.stream().anyMatch(release -> isInheritedFrom(release, called));
  }

  private boolean isInheritedFrom(MethodSymbol release, MethodSymbol called) {
    for (Type above : types.closure(called.enclClass().type)) {
      for (Symbol candidate : above.tsym.members().getSymbolsByName(release.name)) {
        if (candidate instanceof MethodSymbol hook
            && release.overrides(hook, release.enclClass(), types, false)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether calling {@code method} on an instance of {@code type} releases it. */
  boolean releases(MethodSymbol method, ClassSymbol type) {
    if (owners.isEmpty()) {
      return false;
    }
    InferredOwner owner = of(type);
    if (owner == null || method.isStatic() || method.isConstructor()) {
      return false;
    }
    if (!type.isSubClass(method.enclClass(), types)) {
      return owner.releases.contains(method);
    }
    MethodSymbol implementation = method.implementation(type, types, true);
    MethodSymbol called = implementation != null ? implementation : method;
    return owner.releases.contains(called) || mayCallHook(called, owner);
  }
}

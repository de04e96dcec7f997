package dev.leash.checker.module;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import dev.leash.checker.facts.RunFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The classes of the run that were found to be thread owners. */
final class InferredOwners {

  private final RunFacts facts;
  private final Types types;
  private final Map<ClassSymbol, InferredOwner> owners = new LinkedHashMap<>();

  InferredOwners(RunFacts facts, Types types) {
    this.facts = facts;
    this.types = types;
  }

  void put(InferredOwner owner) {
    owners.put(owner.type, owner);
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
    return owner.releases.contains(implementation != null ? implementation : method);
  }
}

package dev.leash.checker.module;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.util.Names;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Overriding, dispatch and accessibility among the classes of the run. */
public final class Hierarchy {

  private final RunFacts facts;
  private final Types types;
  private final Names names;
  private final Map<MethodSymbol, List<MethodSymbol>> implementations = new HashMap<>();

  Hierarchy(RunFacts facts, Types types, Names names) {
    this.facts = facts;
    this.names = names;
    this.types = types;
  }

  public Types types() {
    return types;
  }

  /** The methods of the run with a body that a call of {@code method} may run. */
  public List<MethodSymbol> implementations(MethodSymbol method) {
    List<MethodSymbol> known = implementations.get(method);
    if (known == null) {
      known = findImplementations(method);
      implementations.put(method, known);
    }
    return known;
  }

  private List<MethodSymbol> findImplementations(MethodSymbol method) {
    List<MethodSymbol> result = new ArrayList<>();
    if (hasBody(method)) {
      result.add(method);
    }
    if (!method.isStatic() && !method.isConstructor() && !method.isPrivate()) {
      for (ClassSymbol type : subclasses(method.enclClass())) {
        for (Symbol candidate : type.members().getSymbolsByName(method.name)) {
          if (candidate instanceof MethodSymbol overrider
              && hasBody(overrider)
              && overrider.overrides(method, type, types, false)) {
            result.add(overrider);
          }
        }
      }
    }
    return result;
  }

  /**
   * The one body that a call of {@code method} runs, or null if there may be several: the method
   * must be of the run, and no lambda can stand for it.
   */
  public @Nullable MethodSymbol soleImplementation(MethodSymbol method) {
    ClassSymbol owner = method.enclClass();
    if (!facts.declares(owner)
        || (owner.isInterface() && types.isFunctionalInterface(owner) && !hasBody(method))) {
      return null;
    }
    List<MethodSymbol> bodies = implementations(method);
    return bodies.size() == 1 ? bodies.get(0) : null;
  }

  /** The implementations that a call of {@code method} runs on an instance of {@code type}. */
  public List<MethodSymbol> implementations(MethodSymbol method, @Nullable ClassSymbol type) {
    if (type == null || !type.isSubClass(method.enclClass(), types)) {
      return implementations(method);
    }
    MethodSymbol implementation = method.implementation(type, types, true);
    return implementation != null && hasBody(implementation) ? List.of(implementation) : List.of();
  }

  /** Whether {@code type} has a method that ends its objects' life, by its name. */
  public boolean canBeReleased(ClassSymbol type) {
    for (Type above : types.closure(type.type)) {
      for (String name : ContractBook.conventionalReleases()) {
        if (above.tsym.members().findFirst(names.fromString(name)) instanceof MethodSymbol) {
          return true;
        }
      }
    }
    return false;
  }

  /** The method that a try statement calls on a resource of {@code type}, or null. */
  public @Nullable MethodSymbol closeMethod(ClassSymbol type) {
    for (Type above : types.closure(type.type)) {
      for (Symbol member : above.tsym.members().getSymbolsByName(names.fromString("close"))) {
        if (member instanceof MethodSymbol close && close.getParameters().isEmpty()) {
          return close;
        }
      }
    }
    return null;
  }

  public boolean hasBody(MethodSymbol method) {
    JCMethodDecl declaration = facts.declaration(method);
    return declaration != null && declaration.body != null;
  }

  /** All classes of the run below {@code type}, itself excluded. */
  public Set<ClassSymbol> subclasses(Symbol type) {
    Set<ClassSymbol> result = new LinkedHashSet<>();
    Deque<Symbol> open = new ArrayDeque<>();
    open.add(type);
    while (!open.isEmpty()) {
      for (ClassSymbol subclass : facts.directSubclasses(open.removeFirst())) {
        if (result.add(subclass)) {
          open.add(subclass);
        }
      }
    }
    return result;
  }

  /** {@code method} and every method that it overrides, in super classes and interfaces. */
  public Set<MethodSymbol> overridden(MethodSymbol method) {
    Set<MethodSymbol> result = new LinkedHashSet<>();
    result.add(method);
    if (!method.isStatic() && !method.isConstructor() && !method.isPrivate()) {
      ClassSymbol owner = method.enclClass();
      for (Type superType : types.closure(owner.type)) {
        if (superType.tsym != owner) {
          for (Symbol candidate : superType.tsym.members().getSymbolsByName(method.name)) {
            if (candidate instanceof MethodSymbol base
                && method.overrides(base, owner, types, false)) {
              result.add(base);
            }
          }
        }
      }
    }
    return result;
  }

  /** The members of the run that may call {@code method}, directly or through what it overrides. */
  public Set<Member> callers(MethodSymbol method) {
    Set<Member> result = new LinkedHashSet<>();
    for (MethodSymbol called : overridden(method)) {
      result.addAll(facts.callersOf(called));
    }
    return result;
  }

  /** Whether {@code method} implements or overrides something that isn't declared in the run. */
  public boolean overridesUnseen(MethodSymbol method) {
    return overridden(method).stream().anyMatch(m -> !facts.declares(m.enclClass()));
  }

  /** The parameter of {@code method} that receives argument {@code index}, or null. */
  public @Nullable VarSymbol parameter(MethodSymbol method, int index) {
    JCMethodDecl declaration = facts.declaration(method);
    if (declaration == null || declaration.params.isEmpty()) {
      return null;
    }
    List<JCVariableDecl> parameters = declaration.params;
    return parameters.get(Math.min(index, parameters.size() - 1)).sym;
  }

  /** Whether code outside the run can name {@code type}. */
  public static boolean isExported(Symbol type) {
    for (Symbol s = type; s instanceof ClassSymbol; s = s.owner) {
      if ((s.flags() & (Flags.PUBLIC | Flags.PROTECTED)) == 0) {
        return false;
      }
      if (!(s.owner instanceof ClassSymbol)) {
        return true;
      }
    }
    return false;
  }

  /** Whether code outside the run can name {@code member}, a field or method. */
  public static boolean isAccessible(Symbol member) {
    return (member.flags() & (Flags.PUBLIC | Flags.PROTECTED)) != 0
        && isExported(member.enclClass());
  }

  /** Whether only code of the run can name {@code member}, a field or method. */
  public boolean isConfined(Symbol member, boolean wholeRun) {
    if (member.isPrivate()) {
      return true;
    }
    return wholeRun && !isAccessible(member) && isWholePackageInView(member);
  }

  /** Whether no class of the package comes from a class file, as in an incremental compile. */
  private boolean isWholePackageInView(Symbol inside) {
    for (Symbol member : inside.packge().members().getSymbols()) {
      if (member instanceof ClassSymbol c
          && !facts.declares(c)
          && c.classfile != null
          && c.classfile.getKind() == JavaFileObject.Kind.CLASS) {
        return false;
      }
    }
    return true;
  }

  /** {@code type} and its super classes that are declared in the run. */
  public List<ClassSymbol> chain(ClassSymbol type) {
    List<ClassSymbol> result = new ArrayList<>();
    for (Symbol s = type; s instanceof ClassSymbol c && facts.declares(c); ) {
      result.add(c);
      s = c.getSuperclass().tsym;
    }
    return result;
  }

  /** Whether one of the two classes is the other or extends it. */
  public boolean related(ClassSymbol a, ClassSymbol b) {
    return a.isSubClass(b, types) || b.isSubClass(a, types);
  }
}

package dev.leash.checker.contract;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Scope.LookupKind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Super types and overridden methods, nearest first. A missing class file counts as no kin. */
final class Kin {
  private final Types types;
  private final Names names;
  private final IdentityHashMap<ClassSymbol, List<ClassSymbol>> supers = new IdentityHashMap<>();

  private final IdentityHashMap<ClassSymbol, List<List<ClassSymbol>>> levels =
      new IdentityHashMap<>();

  Kin(Types types, Names names) {
    this.types = types;
    this.names = names;
  }

  /** The classes that a type stands for: several for an intersection, none for a primitive. */
  List<ClassSymbol> classesOf(Type type) {
    List<ClassSymbol> classes = new ArrayList<>();
    addClasses(type, classes, 0);
    return classes;
  }

  private void addClasses(Type type, List<ClassSymbol> classes, int depth) {
    if (type == null || depth > 20) {
      return;
    }
    try {
      if (type.hasTag(TypeTag.TYPEVAR)) {
        addClasses(type.getUpperBound(), classes, depth + 1);
      } else if (type.hasTag(TypeTag.WILDCARD)) {
        addClasses(types.wildUpperBound(type), classes, depth + 1);
      } else if (type.hasTag(TypeTag.CLASS)) {
        if (type.isIntersection()) {
          for (Type each : types.directSupertypes(type)) {
            addClasses(each, classes, depth + 1);
          }
        } else if (type.tsym instanceof ClassSymbol symbol) {
          classes.add(symbol);
        }
      }
    } catch (CompletionFailure e) {
      // No kin.
    }
  }

  /** The direct super types, the super class first. */
  List<ClassSymbol> supers(ClassSymbol symbol) {
    List<ClassSymbol> known = supers.get(symbol);
    if (known != null) {
      return known;
    }
    List<ClassSymbol> found = new ArrayList<>();
    try {
      for (Type type : types.directSupertypes(symbol.type)) {
        if (type.tsym instanceof ClassSymbol each && each != symbol) {
          found.add(each);
        }
      }
    } catch (CompletionFailure e) {
      // No kin.
    }
    supers.put(symbol, found);
    return found;
  }

  /** The type and all its super types, by distance; each once, at its nearest. */
  List<List<ClassSymbol>> levels(ClassSymbol symbol) {
    List<List<ClassSymbol>> known = levels.get(symbol);
    if (known == null) {
      known = findLevels(symbol);
      levels.put(symbol, known);
    }
    return known;
  }

  private List<List<ClassSymbol>> findLevels(ClassSymbol symbol) {
    Set<ClassSymbol> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<List<ClassSymbol>> levels = new ArrayList<>();
    List<ClassSymbol> level = List.of(symbol);
    seen.add(symbol);
    while (!level.isEmpty()) {
      levels.add(level);
      List<ClassSymbol> next = new ArrayList<>();
      for (ClassSymbol each : level) {
        for (ClassSymbol above : supers(each)) {
          if (seen.add(above)) {
            next.add(above);
          }
        }
      }
      level = next;
    }
    return levels;
  }

  /** The methods that this one overrides, those of near super types first. */
  List<MethodSymbol> overridden(MethodSymbol method) {
    if (method.isConstructor()
        || method.isStatic()
        || (method.flags_field & Flags.PRIVATE) != 0
        || !(method.owner instanceof ClassSymbol owner)) {
      return List.of();
    }
    List<MethodSymbol> overridden = new ArrayList<>();
    List<List<ClassSymbol>> levels = levels(owner);
    for (List<ClassSymbol> level : levels.subList(1, levels.size())) {
      for (ClassSymbol above : level) {
        for (MethodSymbol candidate : methods(above, method.name.toString())) {
          if (overrides(method, candidate, owner)) {
            overridden.add(candidate);
          }
        }
      }
    }
    return overridden;
  }

  private boolean overrides(MethodSymbol method, MethodSymbol candidate, ClassSymbol origin) {
    try {
      return !candidate.isStatic() && method.overrides(candidate, origin, types, false);
    } catch (CompletionFailure e) {
      return false;
    }
  }

  /** The members that the type or package itself declares, in their order. */
  static List<Symbol> declared(Symbol symbol) {
    List<Symbol> members = new ArrayList<>();
    try {
      for (Symbol each : symbol.members().getSymbols(LookupKind.NON_RECURSIVE)) {
        if ((each.flags_field & Flags.SYNTHETIC) == 0) {
          members.add(each);
        }
      }
    } catch (CompletionFailure e) {
      // No members.
    }
    // javac gives the last one first.
    Collections.reverse(members);
    return members;
  }

  /** The methods of that name which the class itself declares. */
  List<MethodSymbol> methods(ClassSymbol symbol, String name) {
    List<MethodSymbol> methods = new ArrayList<>();
    try {
      for (Symbol each : symbol.members().getSymbolsByName(names.fromString(name))) {
        if (each instanceof MethodSymbol method) {
          methods.add(method);
        }
      }
    } catch (CompletionFailure e) {
      // No methods.
    }
    return methods;
  }

  /** The instance methods of that name which the class declares or inherits. */
  List<MethodSymbol> inheritedMethods(ClassSymbol symbol, String name) {
    List<MethodSymbol> methods = new ArrayList<>();
    for (List<ClassSymbol> level : levels(symbol)) {
      for (ClassSymbol each : level) {
        for (MethodSymbol method : methods(each, name)) {
          if (!method.isStatic()
              && !method.isConstructor()
              && (each == symbol || (method.flags_field & Flags.PRIVATE) == 0)) {
            methods.add(method);
          }
        }
      }
    }
    return methods;
  }

  /** The erased, qualified parameter types of a method. */
  List<String> erasedParameters(MethodSymbol method) {
    List<String> names = new ArrayList<>();
    try {
      for (Type each : types.erasure(method.type).getParameterTypes()) {
        names.add(erasedName(each));
      }
    } catch (CompletionFailure e) {
      return List.of("?");
    }
    return names;
  }

  private String erasedName(Type type) {
    if (type.hasTag(TypeTag.ARRAY)) {
      return erasedName(types.elemtype(type)) + "[]";
    }
    return type.tsym == null ? type.toString() : type.tsym.getQualifiedName().toString();
  }
}

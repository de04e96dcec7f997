package dev.leash.checker.contract;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Erases the parameter types of a stub, and qualifies them as far as its imports say. */
final class StubTypes {
  private final Map<String, String> imports;
  private final Map<String, String> variables;

  private StubTypes(Map<String, String> imports, Map<String, String> variables) {
    this.imports = imports;
    this.variables = variables;
  }

  static StubTypes of(List<ImportDeclaration> imports) {
    Map<String, String> bySimpleName = new HashMap<>();
    for (ImportDeclaration each : imports) {
      if (!each.isAsterisk() && !each.isStatic()) {
        bySimpleName.put(each.getName().getIdentifier(), each.getNameAsString());
      }
    }
    return new StubTypes(bySimpleName, Map.of());
  }

  /** The same with the given type variables in scope. */
  StubTypes with(List<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return this;
    }
    Map<String, String> inner = new HashMap<>(variables);
    // Before the bounds are erased, so that a variable bounded by a later one isn't taken for a
    // class; twice, so that it gets the later one's bound.
    for (TypeParameter parameter : parameters) {
      inner.put(parameter.getNameAsString(), "java.lang.Object");
    }
    StubTypes scope = new StubTypes(imports, inner);
    for (int round = 0; round < 2; round++) {
      for (TypeParameter parameter : parameters) {
        parameter
            .getTypeBound()
            .getFirst()
            .ifPresent(bound -> inner.put(parameter.getNameAsString(), scope.erase(bound)));
      }
    }
    return scope;
  }

  /** The erased type of a parameter; a variable one is an array. */
  String erase(Parameter parameter) {
    return erase(parameter.getType()) + (parameter.isVarArgs() ? "[]" : "");
  }

  /** The erased name of a type. */
  String erase(Type type) {
    if (type instanceof ArrayType array) {
      return erase(array.getComponentType()) + "[]";
    }
    if (type instanceof ClassOrInterfaceType named) {
      String written = named.getNameWithScope();
      String variable = variables.get(written);
      return variable != null ? variable : qualify(written);
    }
    return type.asString();
  }

  private String qualify(String written) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    String imported = imports.get(first);
    return imported == null ? written : imported + written.substring(first.length());
  }
}

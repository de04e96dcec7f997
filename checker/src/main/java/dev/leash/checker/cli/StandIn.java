package dev.leash.checker.cli;

import java.util.Map;
import java.util.TreeMap;

/** A class that stands in for one that isn't there, of the shape that its users expect. */
final class StandIn {

  private final Map<String, StandIn> nested = new TreeMap<>();
  private final Map<String, String> elements = new TreeMap<>();
  private boolean isAnnotation;
  private boolean isInterface;
  private boolean isThrowable;
  private int typeArguments;

  /** The class {@code name} in this one. */
  StandIn nested(String name) {
    return nested.computeIfAbsent(name, n -> new StandIn());
  }

  void useAsAnnotation() {
    isAnnotation = true;
  }

  void useAsInterface() {
    isInterface = true;
  }

  void useAsThrowable() {
    isThrowable = true;
  }

  void useWithTypeArguments(int count) {
    typeArguments = Math.max(typeArguments, count);
  }

  /**
   * An annotation gives its element {@code name} a value of {@code type}; of a type and its array,
   * the array takes both.
   */
  void useElement(String name, String type) {
    elements.merge(name, type, (one, other) -> one.length() >= other.length() ? one : other);
  }

  /** Writes it as source. */
  void write(String name, boolean isTop, StringBuilder out) {
    out.append(isTop ? "public " : "public static ");
    if (isAnnotation) {
      out.append("@interface ").append(name).append(" {\n");
      elements.forEach((element, type) -> writeElement(element, type, out));
    } else {
      boolean generic = typeArguments > 0;
      boolean isClass = !isInterface || (isThrowable && !generic);
      out.append(isClass ? "class " : "interface ").append(name);
      for (int i = 0; i < typeArguments; i++) {
        out.append(i == 0 ? "<T" : ", T").append(i);
      }
      out.append(generic ? ">" : isThrowable ? " extends RuntimeException" : "").append(" {\n");
      if (isClass) {
        // So that no 'new' finds one: what is made isn't known.
        out.append("private ").append(name).append("(Void none) {}\n");
      }
    }
    nested.forEach(
        (inner, standIn) -> {
          if (!inner.equals(name)) {
            standIn.write(inner, false, out);
          }
        });
    out.append("}\n");
  }

  private static void writeElement(String name, String type, StringBuilder out) {
    String value =
        switch (type) {
          case "String" -> "\"\"";
          case "boolean" -> "false";
          case "Class<?>" -> "void.class";
          default -> type.endsWith("[]") ? "{}" : "0";
        };
    out.append(type).append(' ').append(name).append("() default ").append(value).append(";\n");
  }
}

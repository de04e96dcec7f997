package dev.leash.checker.contract;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.model.JavacElements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Holds a project's stubs against the classes of the run, so that a mistyped row is told instead of
 * never applying. A class that isn't there is no mistake: one set of stubs may serve modules with
 * different class paths.
 */
final class ProjectStubCheck {
  private final JavacElements elements;
  private final Kin kin;
  private final ProblemSink sink;

  ProjectStubCheck(JavacElements elements, Kin kin, ProblemSink sink) {
    this.elements = elements;
    this.kin = kin;
    this.sink = sink;
  }

  void check(ContractIndex index) {
    for (String name : index.typeNames()) {
      TypeRow row = index.type(name);
      if (row != null && row.since() == 0) {
        ClassSymbol symbol = find(name);
        if (symbol == null) {
          checkAbsence(row);
        } else {
          checkMembers(row, symbol);
        }
      }
    }
  }

  private @Nullable ClassSymbol find(String binaryName) {
    try {
      return elements.getTypeElement(binaryName.replace('$', '.'));
    } catch (CompletionFailure e) {
      return null;
    }
  }

  /** Tells of a type that is missing where its neighbours are known to be complete. */
  private void checkAbsence(TypeRow row) {
    String name = row.name();
    int nested = name.lastIndexOf('$');
    Symbol around = null;
    if (nested > 0) {
      around = find(name.substring(0, nested));
    } else if (name.startsWith("java.")) {
      around = packageOf(name);
    }
    if (around == null) {
      return;
    }
    Set<String> neighbours = new LinkedHashSet<>();
    for (Symbol each : Kin.declared(around)) {
      if (each instanceof ClassSymbol) {
        neighbours.add(each.name.toString());
      }
    }
    if (nested > 0 || !neighbours.isEmpty()) {
      String simple = name.substring(Math.max(name.lastIndexOf('.'), nested) + 1);
      report(
          row.place(),
          "'" + around.getQualifiedName() + "' has no type '" + simple + "'",
          Nearest.of(simple, neighbours));
    }
  }

  private @Nullable PackageSymbol packageOf(String name) {
    try {
      return elements.getPackageElement(name.substring(0, name.lastIndexOf('.')));
    } catch (CompletionFailure e) {
      return null;
    }
  }

  private void checkMembers(TypeRow row, ClassSymbol symbol) {
    List<String> named = new ArrayList<>(row.contract().releasedBy());
    named.addAll(row.contract().startedBy());
    for (String name : named) {
      if (kin.inheritedMethods(symbol, name).isEmpty()) {
        report(
            row.place(),
            "'" + symbol.getQualifiedName() + "' has no method '" + name + "'",
            Nearest.of(name, namesOfMethods(symbol)));
      }
    }
    for (MethodRow method : row.methods()) {
      if (method.since() == 0 && !declares(symbol, method)) {
        reportMethod(method, symbol);
      }
    }
    for (FieldRow field : row.fields()) {
      checkField(field, symbol);
    }
  }

  private boolean declares(ClassSymbol symbol, MethodRow row) {
    return kin.methods(symbol, row.name()).stream()
        .anyMatch(method -> Signatures.match(row.parameters(), kin.erasedParameters(method)));
  }

  private void reportMethod(MethodRow row, ClassSymbol symbol) {
    boolean constructor = row.name().equals(MethodRow.CONSTRUCTOR);
    for (MethodSymbol inherited : kin.inheritedMethods(symbol, row.name())) {
      if (Signatures.match(row.parameters(), kin.erasedParameters(inherited))) {
        sink.problem(
            row.place()
                + ": '"
                + symbol.getQualifiedName()
                + "' only inherits '"
                + row.signature()
                + "'; write the row in '"
                + inherited.owner.getQualifiedName()
                + "', which declares it");
        return;
      }
    }
    Set<String> signatures = new LinkedHashSet<>();
    for (MethodSymbol method : kin.methods(symbol, row.name())) {
      signatures.add(signature(method, symbol));
    }
    if (signatures.isEmpty()) {
      for (String name : namesOfMethods(symbol)) {
        for (MethodSymbol method : kin.methods(symbol, name)) {
          signatures.add(signature(method, symbol));
        }
      }
    }
    String written = row.signature().replace(MethodRow.CONSTRUCTOR, symbol.name.toString());
    String nearest = Nearest.of(written, signatures);
    // Of overloads even the furthest is worth naming.
    if (nearest == null && signatures.size() == 1 && written.startsWith(nameOf(signatures))) {
      nearest = signatures.iterator().next();
    }
    report(
        row.place(),
        "'"
            + symbol.getQualifiedName()
            + "' has no "
            + (constructor ? "constructor" : "method")
            + " '"
            + written
            + "'",
        nearest);
  }

  private static String nameOf(Set<String> signatures) {
    String signature = signatures.iterator().next();
    return signature.substring(0, signature.indexOf('(') + 1);
  }

  private String signature(MethodSymbol method, ClassSymbol symbol) {
    List<String> simple =
        kin.erasedParameters(method).stream()
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .toList();
    String name = method.isConstructor() ? symbol.name.toString() : method.name.toString();
    return name + "(" + String.join(", ", simple) + ")";
  }

  private static Set<String> namesOfMethods(ClassSymbol symbol) {
    Set<String> names = new LinkedHashSet<>();
    for (Symbol each : Kin.declared(symbol)) {
      if (each instanceof MethodSymbol method && !method.isConstructor()) {
        names.add(method.name.toString());
      }
    }
    return names;
  }

  private void checkField(FieldRow row, ClassSymbol symbol) {
    Set<String> names = new LinkedHashSet<>();
    for (Symbol each : Kin.declared(symbol)) {
      if (each instanceof VarSymbol) {
        names.add(each.name.toString());
      }
    }
    if (!names.contains(row.name())) {
      report(
          row.place(),
          "'" + symbol.getQualifiedName() + "' has no field '" + row.name() + "'",
          Nearest.of(row.name(), names));
    }
  }

  private void report(Place place, String wrong, @Nullable String nearest) {
    sink.problem(
        place
            + ": "
            + wrong
            + (nearest == null ? "; drop the row" : "; the nearest is '" + nearest + "'"));
  }
}

package dev.leash.checker.contract;

import dev.leash.checker.contract.StubFile.AnnotationRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins stub files into one index. The first of two rows that contradict each other holds, and the
 * other one is reported with both places; files must be added in a fixed order.
 */
final class StubSet {
  private final ProblemSink sink;
  private final Map<String, TypeRow> types = new TreeMap<>();
  private final Map<String, AnnotationRow> annotations = new TreeMap<>();

  StubSet(ProblemSink sink) {
    this.sink = sink;
  }

  void add(StubFile file) {
    for (TypeRow row : file.types()) {
      TypeRow other = types.get(row.name());
      types.put(row.name(), other == null ? row : join(other, row));
    }
    for (AnnotationRow row : file.annotations()) {
      AnnotationRow other = annotations.putIfAbsent(row.name(), row);
      if (other != null && !other.meanings().equals(row.meanings())) {
        report(
            row.place(),
            "@"
                + simple(row.name())
                + " has another meaning at "
                + other.place()
                + "; make them equal or keep one of them");
      }
    }
  }

  private TypeRow join(TypeRow first, TypeRow second) {
    TypeContract contract = first.contract();
    if (!first.statesType()) {
      contract = second.contract();
    } else if (second.statesType() && !first.contract().equals(second.contract())) {
      report(
          second.place(),
          "'"
              + simple(second.name())
              + "' has another contract at "
              + first.place()
              + "; make them equal or keep one of them");
    }
    return new TypeRow(
        contract,
        joinMethods(first, second),
        joinFields(first, second),
        Math.max(first.since(), second.since()),
        first.place());
  }

  private List<MethodRow> joinMethods(TypeRow first, TypeRow second) {
    List<MethodRow> methods = new ArrayList<>(first.methods());
    for (MethodRow row : second.methods()) {
      MethodRow same = null;
      for (MethodRow other : first.methods()) {
        if (other.sameMethod(row)) {
          same = other;
        }
      }
      if (same == null) {
        methods.add(row);
      } else if (!same.saysTheSame(row)) {
        report(row.place(), StubReader.contradiction(row, same));
      }
    }
    return methods;
  }

  private List<FieldRow> joinFields(TypeRow first, TypeRow second) {
    List<FieldRow> fields = new ArrayList<>(first.fields());
    for (FieldRow row : second.fields()) {
      FieldRow same = first.field(row.name());
      if (same == null) {
        fields.add(row);
      } else if (!same.saysTheSame(row)) {
        report(
            row.place(),
            "'"
                + row.name()
                + "' has another contract at "
                + same.place()
                + "; make them equal or keep one of them");
      }
    }
    return fields;
  }

  private static String simple(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }

  private void report(Place place, String message) {
    sink.problem(place + ": " + message);
  }

  /** The index of all that was added. */
  ContractIndex index() {
    Map<String, List<Meaning>> meanings = new TreeMap<>();
    annotations.forEach((name, row) -> meanings.put(name, row.meanings()));
    return ContractIndex.of(types.values(), meanings);
  }
}

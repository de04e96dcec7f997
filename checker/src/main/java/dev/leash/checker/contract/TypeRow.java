package dev.leash.checker.contract;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * All that the stubs say about one type.
 *
 * @param contract what its instances promise
 * @param methods the rows of its methods and constructors, in the order of the stub
 * @param fields the rows of its fields
 * @param since the Java version that brought the type; 0 if all supported versions have it
 * @param place where the type stands
 */
record TypeRow(
    TypeContract contract, List<MethodRow> methods, List<FieldRow> fields, int since, Place place) {

  TypeRow {
    methods = List.copyOf(methods);
    fields = List.copyOf(fields);
  }

  /** The binary name of the type. */
  String name() {
    return contract.name();
  }

  /** Whether the stub says anything about the type itself, not only about its members. */
  boolean statesType() {
    return !contract.equals(TypeContract.unstated(contract.name()));
  }

  /**
   * The row of a method, or null if there is none.
   *
   * @param name its name, {@code <init>} for a constructor
   * @param parameters its erased parameter types, qualified
   */
  @Nullable MethodRow method(String name, List<String> parameters) {
    MethodRow found = null;
    for (MethodRow row : methods) {
      if (row.name().equals(name)) {
        if (row.parameters().equals(parameters)) {
          return row;
        }
        if (found == null && Signatures.match(row.parameters(), parameters)) {
          found = row;
        }
      }
    }
    return found;
  }

  /** The row of a field, or null if there is none. */
  @Nullable FieldRow field(String name) {
    for (FieldRow row : fields) {
      if (row.name().equals(name)) {
        return row;
      }
    }
    return null;
  }
}

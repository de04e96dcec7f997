package dev.leash.checker.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a set of stubs says, looked up by name. Immutable and safe for use by several threads; knows
 * nothing of inheritance, which is the {@link ContractBook}'s part.
 */
public interface ContractIndex {

  /** An index that says nothing. */
  ContractIndex EMPTY = of(List.of(), Map.of());

  /** What the stubs say about the type of that binary name, or null if nothing. */
  @Nullable TypeRow type(String binaryName);

  /** What the annotation type of that binary name means to Leash; empty if nothing. */
  List<Meaning> meanings(String binaryName);

  /** The binary names of all types that the stubs speak of, sorted. */
  Set<String> typeNames();

  /** The binary names of all annotation types with a meaning, sorted. */
  Set<String> annotationNames();

  /**
   * The names of all methods of which some row says that they wait, give what waits, start work, or
   * ask for cancellable tasks; sorted. {@code <init>} stands for constructors. Spares most calls
   * the look at their contract.
   */
  Set<String> waitsAndSpawns();

  /** An index over rows in memory; no two rows may have the same name. */
  static ContractIndex of(Collection<TypeRow> rows, Map<String, List<Meaning>> meanings) {
    TreeMap<String, TypeRow> byName = new TreeMap<>();
    for (TypeRow row : rows) {
      byName.put(row.name(), row);
    }
    return new RowIndex(byName, new TreeMap<>(meanings));
  }
}

package dev.leash.checker.contract;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.checkerframework.checker.nullness.qual.Nullable;

/** An index over rows in memory. */
final class RowIndex implements ContractIndex {
  private final SortedMap<String, TypeRow> types;
  private final SortedMap<String, List<Meaning>> meanings;

  RowIndex(SortedMap<String, TypeRow> types, SortedMap<String, List<Meaning>> meanings) {
    this.types = types;
    this.meanings = meanings;
  }

  @Override
  public @Nullable TypeRow type(String binaryName) {
    return types.get(binaryName);
  }

  @Override
  public List<Meaning> meanings(String binaryName) {
    return meanings.getOrDefault(binaryName, List.of());
  }

  @Override
  public Set<String> typeNames() {
    return Collections.unmodifiableSet(types.keySet());
  }

  @Override
  public Set<String> waitsAndSpawns() {
    Set<String> names = new TreeSet<>();
    for (TypeRow row : types.values()) {
      for (MethodRow method : row.methods()) {
        MethodContract contract = method.contract();
        if (contract.blocks() != null
            || contract.readsBlock() != null
            || contract.spawns() != null
            || !contract.cancellableTasks().isEmpty()) {
          names.add(method.name());
        }
      }
    }
    return names;
  }

  @Override
  public Set<String> annotationNames() {
    return Collections.unmodifiableSet(meanings.keySet());
  }
}

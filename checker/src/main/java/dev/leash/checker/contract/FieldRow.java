package dev.leash.checker.contract;

import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a stub says about a field.
 *
 * @param name the field's name
 * @param role what it says about the object that it holds
 * @param readsBlock set if reading from the stream that it holds can wait
 * @param place where the row stands
 */
record FieldRow(String name, FieldRole role, @Nullable Blocks readsBlock, Place place) {

  /** Whether this row says the same as the other one. */
  boolean saysTheSame(FieldRow other) {
    return role == other.role && Objects.equals(readsBlock, other.readsBlock);
  }
}

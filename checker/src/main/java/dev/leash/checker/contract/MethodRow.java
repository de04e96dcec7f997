package dev.leash.checker.contract;

import java.util.List;

/**
 * What a stub says about a method or constructor.
 *
 * @param name the method's name, {@code <init>} for a constructor
 * @param parameters erased parameter types, simple or qualified as far as the stub says, arrays
 *     with {@code []}
 * @param contract what it promises
 * @param neverBlocks whether it denies a wait that an overridden method has
 * @param mayThrow whether it denies that it or an overridden method is quiet
 * @param since the Java version that brought it; 0 if all supported versions have it
 * @param place where the row stands
 */
record MethodRow(
    String name,
    List<String> parameters,
    MethodContract contract,
    boolean neverBlocks,
    boolean mayThrow,
    int since,
    Place place) {

  static final String CONSTRUCTOR = "<init>";

  MethodRow {
    parameters = List.copyOf(parameters);
  }

  /** Name and parameters as a reader would write them. */
  String signature() {
    return name + "(" + String.join(", ", parameters) + ")";
  }

  /** Whether this row and the other one are about the same method of their type. */
  boolean sameMethod(MethodRow other) {
    return name.equals(other.name) && Signatures.match(parameters, other.parameters);
  }

  /** Whether this row says the same as the other one. */
  boolean saysTheSame(MethodRow other) {
    return contract.equals(other.contract)
        && neverBlocks == other.neverBlocks
        && mayThrow == other.mayThrow;
  }
}

package dev.leash.checker.contract;

import java.io.IOException;
import java.io.InputStream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The contracts that ship with Leash. */
final class ShippedContracts {
  private static final String INDEX = "/META-INF/leash/contracts.index";

  /** Immutable and the same for every run, so one copy serves all runs of this class loader. */
  private static volatile @Nullable ContractIndex loaded;

  private ShippedContracts() {}

  /** The shipped index; an empty one and a line for the sink if it is missing or damaged. */
  static ContractIndex index(ProblemSink sink) {
    ContractIndex index = loaded;
    if (index == null) {
      index = load(INDEX, sink);
      if (index != ContractIndex.EMPTY) {
        loaded = index;
      }
    }
    return index;
  }

  /** The index of that resource; an empty one and a line for the sink if it can't be used. */
  static ContractIndex load(String resource, ProblemSink sink) {
    try (InputStream in = ShippedContracts.class.getResourceAsStream(resource)) {
      if (in == null) {
        return missing("it is not in the plugin's jar", sink);
      }
      return IndexFile.read(in.readAllBytes());
    } catch (IOException e) {
      return missing(e.getMessage(), sink);
    }
  }

  private static ContractIndex missing(@Nullable String reason, ProblemSink sink) {
    sink.problem(
        "Leash: no shipped contracts ("
            + reason
            + "); JDK and library types are unknown until Leash is installed afresh");
    return ContractIndex.EMPTY;
  }
}

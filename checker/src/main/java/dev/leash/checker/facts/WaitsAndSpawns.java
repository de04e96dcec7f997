package dev.leash.checker.facts;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.MethodContract;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Decides by contract whether a call can wait, starts work on another thread, or asks for tasks
 * that are cancellable.
 */
final class WaitsAndSpawns {

  private static final Kind NEITHER = new Kind(false, false, false);

  private final ContractBook book;
  private final Map<MethodSymbol, Kind> known = new IdentityHashMap<>();

  private final Map<ClassSymbol, Boolean> mentions = new IdentityHashMap<>();

  /** What a call is. */
  record Kind(boolean waits, boolean spawns, boolean asks) {}

  WaitsAndSpawns(ContractBook book) {
    this.book = book;
  }

  /** Whether some contract speaks of the class; it spares the rest the search for their own. */
  private boolean isMentioned(ClassSymbol type) {
    Boolean mentioned = mentions.get(type);
    if (mentioned == null) {
      mentioned = book.mentions(type);
      mentions.put(type, mentioned);
    }
    return mentioned;
  }

  Kind of(MethodSymbol method) {
    if (!book.mayWaitOrSpawn(method)
        || !(book.asksForCancellable(method) || isMentioned(method.enclClass()))) {
      return NEITHER;
    }
    Kind kind = known.get(method);
    if (kind == null) {
      MethodContract contract = book.method(method);
      boolean waits = contract.blocks() != null || contract.readsBlock() != null;
      boolean asks = !contract.cancellableTasks().isEmpty();
      kind = new Kind(waits, contract.spawns() != null, asks);
      known.put(method, kind);
    }
    return kind;
  }
}

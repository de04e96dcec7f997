package dev.leash.checker.facts;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.Ends;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.OwnerContract;
import dev.leash.checker.contract.Pool;
import dev.leash.checker.contract.Result;
import dev.leash.checker.contract.Starts;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides by contract whether an expression creates a thread owner that its creator then owns. */
public final class Creations {

  private final ContractBook book;
  private final Set<? extends Symbol> inRun;
  private final Set<String> declaredOwners;
  private final Map<MethodSymbol, Made> known = new HashMap<>();

  /**
   * @param book the contracts of the run
   * @param inRun the classes that the sources of the run declare
   */
  public Creations(ContractBook book, Set<ClassSymbol> inRun) {
    this.book = book;
    this.inRun = inRun;
    this.declaredOwners =
        inRun.stream()
            .filter(type -> !type.getAnnotationMirrors().isEmpty())
            .map(type -> type.flatname.toString())
            .collect(Collectors.toSet());
  }

  /** Whether the sources of the run declare {@code type}. */
  boolean isInRun(Symbol type) {
    return inRun.contains(type);
  }

  /** What a call of {@code method}, or a {@code new} with it as constructor, makes. */
  Made made(JCExpression tree, MethodSymbol method) {
    boolean invoked = tree instanceof JCMethodInvocation;
    if (invoked && method.isConstructor()) {
      return Made.NOTHING; // this(...) and super(...) create nothing
    }
    Made made = known.get(method);
    if (made == null) {
      boolean owner = invoked ? factory(method) : constructor(method);
      made = owner ? Made.OWNER : invoked && isClient(method) ? Made.SELF_ENDING : Made.NOTHING;
      known.put(method, made);
    }
    return made == Made.OWNER && arrangesItsEnd(tree, method) ? Made.NOTHING : made;
  }

  /** What a call or {@code new} makes. */
  enum Made {
    /** A thread owner that somebody must release. */
    OWNER,
    /** One that has a thread at once and ends it by itself, so that nobody must. */
    SELF_ENDING,
    /** Neither. */
    NOTHING
  }

  /** Whether a factory makes an owner that ends by itself, but has a thread until then. */
  private boolean isClient(MethodSymbol method) {
    Type type = method.getReturnType();
    OwnerContract owner = type == null || type.isPrimitiveOrVoid() ? null : book.owner(type);
    return owner != null
        && owner.ends() == Ends.BY_ITSELF
        && owner.starts() == Starts.AT_ONCE
        && book.method(method).result() == Result.OWNED;
  }

  /** Whether it makes a pool without core threads: its threads end with their keep-alive. */
  private boolean arrangesItsEnd(JCExpression tree, MethodSymbol method) {
    Pool pool = book.method(method).pool();
    return pool != null
        && pool.threads() == Pool.Bound.ARGUMENT
        && tree instanceof JCNewClass created
        && created.args.head instanceof JCLiteral core
        && Integer.valueOf(0).equals(core.getValue());
  }

  private boolean factory(MethodSymbol method) {
    Type type = method.getReturnType();
    if (type == null || type.isPrimitiveOrVoid() || !mayMakeOwner(type, method)) {
      return false;
    }
    MethodContract contract = book.method(method);
    return contract.result() == Result.OWNED
        && contract.ends() != Ends.BY_ITSELF
        && !endsByItself(type);
  }

  /** A look at the type alone, which spares nearly every method the look at its contract. */
  private boolean mayMakeOwner(Type type, MethodSymbol method) {
    return book.owner(type) != null || isAnnotated(method);
  }

  private static boolean isAnnotated(MethodSymbol method) {
    return !method.getAnnotationMirrors().isEmpty();
  }

  private boolean constructor(MethodSymbol constructor) {
    ClassSymbol type = constructor.enclClass();
    OwnerContract owner = book.owner(type.type);
    if (owner == null || endsByItself(type.type)) {
      return isAnnotated(constructor) && book.method(constructor).result() == Result.OWNED;
    }
    MethodContract contract = book.method(constructor);
    if (contract.ends() == Ends.BY_ITSELF || contract.result() == Result.SHARED) {
      return false;
    }
    if (declaredOwners.contains(owner.type())) {
      return true;
    }
    // A class that only implements an owner's interface may delegate, or run tasks in the caller's
    // thread: of a class in view, what it holds decides; of any other, whether it wraps something.
    return book.ownerByClass(type) || (!inRun.contains(type) && !wrapsAnOwner(constructor));
  }

  private boolean wrapsAnOwner(MethodSymbol constructor) {
    return constructor.type.getParameterTypes().stream().anyMatch(p -> book.owner(p) != null);
  }

  private boolean endsByItself(Type type) {
    OwnerContract owner = book.owner(type);
    return owner != null && owner.ends() == Ends.BY_ITSELF;
  }
}

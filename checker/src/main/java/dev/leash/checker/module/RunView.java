package dev.leash.checker.module;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.Ends;
import dev.leash.checker.contract.FieldRole;
import dev.leash.checker.contract.OwnerContract;
import dev.leash.checker.contract.Result;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.contract.Starts;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.flow.Life;
import dev.leash.checker.flow.ValueNode;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What the stages of the module analysis share: facts, contracts and what was inferred so far. */
public record RunView(
    RunFacts facts,
    ContractBook book,
    Hierarchy hierarchy,
    Nodes nodes,
    Types types,
    InferredOwners inferred,
    ModuleOptions options) {

  /** Whether only code of the run can name {@code member}. */
  public boolean isConfined(Symbol member) {
    return hierarchy.isConfined(member, options.wholeRun());
  }

  /** Whether calling {@code method} on an instance of {@code type} releases it. */
  public boolean releases(MethodSymbol method, @Nullable ClassSymbol type) {
    boolean byContract = book.method(method).release() != null;
    if (type == null) {
      return byContract;
    }
    boolean applies = type.isSubClass(method.enclClass(), types);
    if (byContract && (applies || hierarchy.related(method.enclClass(), type))) {
      return true;
    }
    return (applies && book.release(method, type.type) != null) || inferred.releases(method, type);
  }

  /**
   * Whether {@code method}, called on an instance of {@code type}, may return that instance: by
   * contract, by a body in view, or, out of sight, because it returns an owner of the same kind.
   */
  public boolean returnsReceiver(MethodSymbol method, @Nullable ClassSymbol type) {
    Result result = book.method(method).result();
    if (result != Result.UNSTATED || type == null) {
      return result == Result.RECEIVER;
    }
    if (facts.declares(method.enclClass())) {
      return hierarchy.implementations(method, type).stream().anyMatch(nodes::returnsSelf);
    }
    return method.getReturnType().tsym instanceof ClassSymbol family
        && type.isSubClass(family, types)
        && book.owner(family) != null;
  }

  /** Whether calling {@code method} makes an instance of {@code type} start its threads. */
  public boolean startsByCall(MethodSymbol method, @Nullable ClassSymbol type) {
    if (type == null) {
      return false;
    }
    OwnerContract owner = book.owner(type);
    if (owner == null) {
      InferredOwner part = inferred.of(type);
      return part != null
          && hierarchy.implementations(method, type).stream().anyMatch(part.working::contains);
    }
    return owner.starts() == Starts.BY_CALL && owner.startedBy().contains(method.name.toString());
  }

  /**
   * Whether an instance of {@code type} that {@code constructor} makes comes to hold threads, as
   * the code of the run shows.
   *
   * @param calls what is called on the instance
   */
  public boolean isInferredOwner(
      ClassSymbol type, MethodSymbol constructor, List<MethodSymbol> calls) {
    InferredOwner owner = inferred.of(type);
    return owner != null
        && (owner.always
            || owner.activators.contains(constructor)
            || calls.stream().anyMatch(owner.activators::contains));
  }

  /** Whether some class of the run may be an owner because of what the code of the run shows. */
  public boolean mayBeInferredOwner(ClassSymbol type) {
    return inferred.of(type) != null && !book.ownerByClass(type);
  }

  /** Whether what {@code creation} makes has a thread as soon as it exists. */
  public boolean startsAtOnce(Creation creation) {
    if (creation.kind() == Creation.Kind.INFERRED) {
      InferredOwner owner = inferred.of(creation.knownClass());
      return owner != null
          && (owner.working.contains(creation.constructor())
              || (owner.always && startsAtOnce(owner.part)));
    }
    OwnerContract owner = book.owner(creation.type());
    return owner == null || owner.starts() == Starts.AT_ONCE;
  }

  /** When what {@code creation} makes comes to hold a thread. */
  public Life life(Creation creation) {
    if (startsAtOnce(creation)) {
      return Life.WORKS_AT_ONCE;
    }
    OwnerContract owner = book.owner(creation.type());
    return owner != null && owner.starts() == Starts.BY_CALL
        ? Life.NOTHING_UNTIL_STARTED
        : Life.WORKS_WHEN_USED;
  }

  /**
   * Whether a forgotten value ends with the collector's help because it has no work left: a timer
   * that was only given one-shot tasks.
   */
  public boolean endsWhenForgotten(Creation creation, Trace trace) {
    OwnerContract owner = book.owner(creation.type());
    return creation.kind() == Creation.Kind.CONTRACT
        && owner != null
        && owner.ends() == Ends.WHEN_UNREACHABLE
        && owner.starts() == Starts.AT_ONCE
        && !trace.keptOnCondition
        && !trace.work.isEmpty()
        && trace.work.stream().noneMatch(this::isPeriodic);
  }

  /** Whether what starts with its first task is never given one, nor to anybody who might. */
  public boolean isUnused(Creation creation, Trace trace) {
    return creation.kind() == Creation.Kind.CONTRACT
        && !startsAtOnce(creation)
        && trace.calls.isEmpty()
        && trace.lost.isEmpty()
        && trace.returnedBy.isEmpty();
  }

  /** Whether the work given there repeats, or may. */
  public boolean isPeriodic(Site site) {
    Spawns spawns = site.method() == null ? null : book.method(site.method()).spawns();
    return spawns == null || spawns.periodic();
  }

  /** Whether what {@code variable} holds is released by something outside the code. */
  public boolean isAutoClosed(VarSymbol variable) {
    return book.field(variable) == FieldRole.AUTO_CLOSED;
  }

  /**
   * Whether the place can hold an instance of {@code type} by its declared type, as points-to
   * analyses filter (Lhoták and Hendren, "Scaling Java points-to analysis using Spark", CC 2003).
   *
   * @param exact whether the value is of exactly that class
   */
  public boolean canHold(ValueNode node, @Nullable ClassSymbol type, boolean exact) {
    Type declared = declaredType(node);
    return declared == null || canHold(declared, type, exact);
  }

  /** Whether a value of the declared type can be, or contain, an instance of {@code type}. */
  public boolean canHold(Type declared, @Nullable ClassSymbol type, boolean exact) {
    Type erased = types.erasure(declared);
    if (type == null
        || !erased.hasTag(TypeTag.CLASS)
        || !(erased.tsym instanceof ClassSymbol holder)) {
      return !erased.isPrimitive();
    }
    if (type.isSubClass(holder, types)
        || holder.getQualifiedName().contentEquals("java.lang.Object")) {
      return true;
    }
    if (book.container(declared)) {
      return canContain(declared, type, exact);
    }
    boolean other = exact || !(holder.isInterface() || holder.isSubClass(type, types));
    return !other || isHolder(holder);
  }

  private boolean canContain(Type declared, ClassSymbol type, boolean exact) {
    List<Type> elements = declared.getTypeArguments();
    return elements.isEmpty()
        || elements.stream().anyMatch(e -> canHold(types.wildUpperBound(e), type, exact));
  }

  /** A functional interface can stand for what makes or hands out the value. */
  private boolean isHolder(ClassSymbol type) {
    return type.isInterface() && types.isFunctionalInterface(type);
  }

  private static @Nullable Type declaredType(ValueNode node) {
    if (node instanceof ValueNode.Field field) {
      return field.variable().type;
    }
    if (node instanceof ValueNode.Local local) {
      return local.variable().type;
    }
    return node instanceof ValueNode.Returned returned ? returned.method().getReturnType() : null;
  }

  /** The parameters that argument {@code index} of a call of {@code method} may arrive in. */
  public List<ValueNode> parameters(MethodSymbol method, int index) {
    List<ValueNode> result = new ArrayList<>();
    for (MethodSymbol implementation : hierarchy.implementations(method)) {
      VarSymbol parameter = hierarchy.parameter(implementation, index);
      Member member = facts.memberOf(implementation);
      if (parameter != null && member != null) {
        result.add(new ValueNode.Local(parameter, member));
      }
    }
    ValueNode component = nodes.recordComponent(method, index);
    if (component != null) {
      result.add(component);
    }
    return result;
  }
}

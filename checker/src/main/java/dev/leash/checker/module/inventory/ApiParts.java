package dev.leash.checker.module.inventory;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.ParamRole;
import dev.leash.checker.contract.Result;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Fate;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.handles.HandedHandles;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Lists the methods, constructors and classes that code out of the run can use, and through which
 * owners or handles change hands: whether they say so.
 */
final class ApiParts {

  private final TaskTools tools;
  private final RunView view;
  private final ContractBook book;
  private final Set<MethodSymbol> makers = new LinkedHashSet<>();
  private final Set<MethodSymbol> starters;
  private final Map<ClassSymbol, Boolean> saysSo = new HashMap<>();

  ApiParts(TaskTools tools, List<Fate> fates) {
    this.tools = tools;
    this.view = tools.view();
    this.book = view.book();
    for (Fate fate : fates) {
      if (fate.end() == Fate.End.RETURNED && fate.trace().fields.isEmpty()) {
        makers.addAll(fate.trace().returnedBy);
      }
    }
    this.starters = HandedHandles.returnedBy(tools);
  }

  /** What {@code member}, a method or constructor, hands over or takes; null if nothing. */
  @Nullable Part of(Member member) {
    MethodSymbol method = member.method();
    if (method == null || !Hierarchy.isAccessible(method)) {
      return null;
    }
    if (method.isConstructor() && makesOwner(method)) {
      return ofClass(member, method);
    }
    boolean contractAbove = view.hierarchy().overridesUnseen(method);
    if (makers.contains(method) && !contractAbove) {
      boolean declared =
          book.method(method).result() != Result.UNSTATED || typeSaysSo(method.getReturnType());
      return part(member, method, declared, "a thread owner that the caller has to release");
    }
    if (starters.contains(method) && !contractAbove) {
      boolean declared =
          book.method(method).result() != Result.UNSTATED
              || book.saysCancellable(method)
              || typeSaysSo(method.getReturnType());
      return part(member, method, declared, "a handle of work that the caller can cancel");
    }
    return taken(member, method, contractAbove);
  }

  private static Part part(Member member, MethodSymbol method, boolean declared, String what) {
    String note = "gives " + what + (declared ? ", and says so" : ", and doesn't say so");
    return noted(member, method, declared, note);
  }

  private static Part noted(Member member, MethodSymbol method, boolean declared, String note) {
    return new Part(
        PartKind.API,
        member.path(),
        member,
        Say.name(method),
        method,
        declared ? How.DECLARED : How.UNDECLARED,
        note,
        List.of());
  }

  /** Whether {@code constructor} is the one by which a class that owns threads is listed. */
  private boolean makesOwner(MethodSymbol constructor) {
    ClassSymbol type = constructor.enclClass();
    if ((type.flags() & Flags.ABSTRACT) != 0
        || !(view.mayBeInferredOwner(type) || isMarked(type))) {
      return false;
    }
    for (Member member : view.facts().membersOf(type)) {
      MethodSymbol first = member.method();
      if (first != null && first.isConstructor() && Hierarchy.isAccessible(first)) {
        return first == constructor;
      }
    }
    return false;
  }

  private boolean isMarked(ClassSymbol type) {
    return view.facts().declares(type) && book.type(type).isOwner();
  }

  private Part ofClass(Member member, MethodSymbol constructor) {
    ClassSymbol type = constructor.enclClass();
    boolean implied = (constructor.flags() & Flags.GENERATEDCONSTR) != 0;
    TreePath at = implied ? member.path().getParentPath() : member.path();
    boolean declared =
        typeSaysSo(type.type) || book.method(constructor).result() != Result.UNSTATED;
    return new Part(
        PartKind.API,
        at,
        member,
        Say.name(constructor),
        constructor,
        declared ? How.DECLARED : How.UNDECLARED,
        declared
            ? "'" + type.name + "' owns threads, and says so"
            : "'" + type.name + "' owns threads, and doesn't say so",
        List.of());
  }

  /** Whether a class of the run says that its objects must be released. */
  private boolean typeSaysSo(Type type) {
    return type.tsym instanceof ClassSymbol symbol
        && view.facts().declares(symbol)
        && saysSo.computeIfAbsent(symbol, this::isDeclared);
  }

  private boolean isDeclared(ClassSymbol type) {
    return book.ownerByClass(type)
        || !book.type(type).cancelledBy().isEmpty()
        || view.types().closure(type.type).stream()
            .anyMatch(
                above -> above.tsym.getQualifiedName().contentEquals("java.lang.AutoCloseable"));
  }

  /** A method that keeps what it is passed, for its object to release. */
  private @Nullable Part taken(Member member, MethodSymbol method, boolean contractAbove) {
    List<VarSymbol> parameters = method.params();
    for (int i = 0; i < parameters.size(); i++) {
      VarSymbol parameter = parameters.get(i);
      if (!isOwner(parameter.type.tsym, parameter.type)) {
        continue;
      }
      ParamRole role = book.method(method).param(i);
      boolean declared = role == ParamRole.TAKEN || role == ParamRole.RELEASED;
      if (declared || (role == ParamRole.UNSTATED && !contractAbove && takes(parameter, member))) {
        String note = "takes '" + parameter.name + "' over";
        return noted(member, method, declared, note + (declared ? "" : ", and doesn't say so"));
      }
    }
    return null;
  }

  private boolean isOwner(Symbol symbol, Type type) {
    return symbol instanceof ClassSymbol known
        && !type.isPrimitive()
        && (book.owner(type) != null || view.mayBeInferredOwner(known));
  }

  private boolean takes(VarSymbol parameter, Member member) {
    ClassSymbol known = parameter.type.tsym instanceof ClassSymbol symbol ? symbol : null;
    Trace trace = tools.tracer().trace(new ValueNode.Local(parameter, member), known, false);
    return !trace.releases.isEmpty() && !trace.fields.isEmpty();
  }
}

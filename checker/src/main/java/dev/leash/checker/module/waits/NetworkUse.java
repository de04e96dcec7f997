package dev.leash.checker.module.waits;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What the run does with something that waits for the network: which calls wait on it, or on what
 * is got from it, and which end it.
 */
final class NetworkUse {

  private static final int DERIVED = 30;

  private final TaskTools tools;
  private final RunView view;
  private final Limits limits;
  private final Type type;
  private final Trace own;
  private final List<Site> waits = new ArrayList<>();
  private final List<Site> ends = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean timed;

  /**
   * Follows the value of the expression at {@code made}.
   *
   * @param limits what limits waiting for it
   */
  NetworkUse(TaskTools tools, TreePath made, Member member, Limits limits) {
    this.tools = tools;
    this.view = tools.view();
    this.limits = limits;
    this.type = ((JCTree) made.getLeaf()).type;
    this.own = trace(made, member);
    collect();
  }

  /** All that is done with the value itself. */
  Trace own() {
    return own;
  }

  /** The calls that wait, those that read from a stream of it included. */
  List<Site> waits() {
    return waits;
  }

  /** The calls that close it, or otherwise end a wait. */
  List<Site> ends() {
    return ends;
  }

  /** Whether a wait for its outcome has a limit, or only what is there is read. */
  boolean isTimed() {
    return timed;
  }

  private Trace trace(TreePath at, Member member) {
    Type made = ((JCTree) at.getLeaf()).type;
    ClassSymbol known = made != null && made.tsym instanceof ClassSymbol c ? c : null;
    return tools.tracer().trace(new ValueNode.Expression(at, member), known, true);
  }

  /** Whether code out of view gets the value itself, and so may set a limit. */
  boolean isShared() {
    if (!own.handOvers.isEmpty()
        || own.lost.stream().anyMatch(site -> takes(site, type))
        || own.calls.stream().anyMatch(this::isHook)) {
      return true;
    }
    return own.fields.stream().anyMatch(this::isOpen);
  }

  /** An empty method that subclasses out of view may fill. */
  private boolean isHook(Site site) {
    MethodSymbol method = site.method();
    JCTree.JCMethodDecl declaration = method == null ? null : view.facts().declaration(method);
    return method != null
        && declaration != null
        && declaration.body != null
        && declaration.body.stats.isEmpty()
        && (method.flags() & (Flags.FINAL | Flags.STATIC | Flags.PRIVATE)) == 0
        && Hierarchy.isAccessible(method)
        && (method.enclClass().flags() & Flags.FINAL) == 0;
  }

  /** What a method returns afresh is its caller's; what it returns of a field is anybody's. */
  private boolean isOpen(VarSymbol field) {
    if (!view.isConfined(field)) {
      return true;
    }
    boolean component = !field.isStatic() && (field.enclClass().flags() & Flags.RECORD) != 0;
    if (component && Hierarchy.isExported(field.enclClass())) {
      return true;
    }
    ClassSymbol known = type.tsym instanceof ClassSymbol c ? c : null;
    return tools.tracer().trace(new ValueNode.Field(field), known, false).returnedBy.stream()
        .anyMatch(Hierarchy::isAccessible);
  }

  /** Whether the code out of view at {@code site} takes the value for what it is. */
  private boolean takes(Site site, Type value) {
    MethodSymbol method = site.method();
    if (method == null) {
      return true;
    }
    for (Type parameter : method.type.getParameterTypes()) {
      Type one = parameter.hasTag(TypeTag.ARRAY) ? view.types().elemtype(parameter) : parameter;
      if (one.hasTag(TypeTag.TYPEVAR)
          || view.types().isSubtype(view.types().erasure(one), view.types().erasure(value))
          || (isReadable(value) && isReadable(one))) {
        return true;
      }
    }
    return false;
  }

  private void collect() {
    Deque<Site> open = new ArrayDeque<>();
    for (Site site : own.calls) {
      look(site, false, open);
    }
    for (int n = 0; n < DERIVED && !open.isEmpty(); n++) {
      derived(open.removeFirst(), open);
    }
  }

  /** Takes in a call on the value, or with it. */
  private void look(Site site, boolean derived, Deque<Site> open) {
    MethodSymbol method = site.method();
    if (method == null || !seen.add(site.at().getLeaf())) {
      return;
    }
    MethodContract contract = view.book().method(method);
    boolean reads = derived && contract.reads();
    timed |= derived && JavaNet.looksFirst(method);
    if (reads || limits.holdFor(contract.blocks())) {
      waits.add(site);
    }
    if (contract.readsBlock() != null
        && limits.holdFor(contract.readsBlock())
        && !isCreation(site, contract.readsBlock())) {
      open.add(site);
    }
    if (contract.signal() != null || contract.cancel() != null) {
      ends.add(site);
    }
  }

  /** What has limits of its own is judged by itself. */
  private boolean isCreation(Site site, Blocks made) {
    return new Limits(view, made).typeOf(((JCTree) site.at().getLeaf()).type) != null;
  }

  /** Follows what is got from the value: a stream, a request, a future. */
  private void derived(Site site, Deque<Site> open) {
    if (!(site.at().getLeaf() instanceof ExpressionTree)) {
      return;
    }
    Type made = ((JCTree) site.at().getLeaf()).type;
    Trace trace = trace(site.at(), site.member());
    boolean stream = isReadable(made);
    for (Site call : trace.calls) {
      look(call, true, open);
      if (!stream && call.method() != null) {
        outcome(call, call.method(), made, open);
      }
    }
    if (stream) {
      trace.lost.stream()
          .filter(lost -> lost.method() != null && takes(lost, made))
          .forEach(waits::add);
    }
  }

  /** A call on what stands for the outcome of an exchange. */
  private void outcome(Site call, MethodSymbol method, Type made, Deque<Site> open) {
    MethodContract contract = view.book().method(method);
    if (contract.blocks() != null && !contract.blocks().limited() && !waits.contains(call)) {
      waits.add(call);
    }
    timed |= takesTime(method);
    Type result = ((JCTree) call.at().getLeaf()).type;
    boolean stage =
        contract.blocks() == null
            && Nodes.isReference(result)
            && view.types().isSubtype(view.types().erasure(result), view.types().erasure(made));
    if (stage) {
      open.add(call);
    }
  }

  static boolean takesTime(MethodSymbol method) {
    return method.type.getParameterTypes().stream().anyMatch(JavaNet::isTime);
  }

  /** Whether {@code value} is a stream or reader: it has a method that reads. */
  private boolean isReadable(@Nullable Type value) {
    if (value == null || !view.types().erasure(value).hasTag(TypeTag.CLASS)) {
      return false;
    }
    for (Type above : view.types().closure(view.types().erasure(value))) {
      for (Symbol member : above.tsym.members().getSymbols(s -> s instanceof MethodSymbol)) {
        if (member instanceof MethodSymbol method
            && member.name.contentEquals("read")
            && view.book().method(method).reads()) {
          return true;
        }
      }
    }
    return false;
  }
}

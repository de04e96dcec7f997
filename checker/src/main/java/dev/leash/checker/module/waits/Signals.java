package dev.leash.checker.module.waits;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Signal;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Who ends a wait: the calls on what is waited on that let the waiting thread go on. */
final class Signals {

  private final TaskTools tools;

  Signals(TaskTools tools) {
    this.tools = tools;
  }

  /**
   * The signals for one wait.
   *
   * @param sites calls that end it, or may
   * @param complete whether there are no others: nobody else has what is waited on
   */
  record Found(List<Site> sites, boolean complete) {}

  /**
   * What a wait waits on, where the run shows all of its life.
   *
   * @param kind what it is
   * @param made where it is made
   * @param calls every call on it, and every place that names such a method of it
   * @param fields the fields that hold it
   * @param passed the calls and creations of the run that it is passed to
   */
  record Subject(
      Kind kind,
      List<Origins.Origin> made,
      List<Site> calls,
      Set<VarSymbol> fields,
      Set<Tree> passed) {}

  /** The calls that end {@code wait}. */
  Found of(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    ValueNode node =
        receiver != null && receiver.getLeaf() instanceof ExpressionTree expression
            ? tools.view().nodes().root(expression, wait.member())
            : null;
    if (receiver == null || node == null) {
      return new Found(List.of(), false);
    }
    boolean complete = isPrivate(node);
    Type type = ((JCTree) receiver.getLeaf()).type;
    ClassSymbol known = type != null && type.tsym instanceof ClassSymbol c ? c : null;
    List<Site> sites = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    Origins.Found origins = tools.origins().of(receiver, wait.member());
    complete &= origins.complete();
    complete &= collect(tools.tracer().trace(node, known, true), wait, known, sites, seen);
    for (Origins.Origin origin : origins.origins()) {
      ValueNode made = new ValueNode.Expression(origin.at(), origin.member());
      complete &= collect(tools.tracer().trace(made, known, true), wait, known, sites, seen);
    }
    return new Found(sites, complete);
  }

  private boolean isPrivate(ValueNode node) {
    return !(node instanceof ValueNode.Field field) || tools.view().isConfined(field.variable());
  }

  /** Adds the signals in {@code trace}; false if somebody out of view may signal too. */
  private boolean collect(
      Trace trace, Wait wait, @Nullable ClassSymbol known, List<Site> sites, Set<Object> seen) {
    for (Site site : trace.calls) {
      if (site.method() != null
          && !isPassedOn(site)
          && isOn(known, site.method())
          && maySignal(site.method(), wait)
          && seen.add(site.at().getLeaf())) {
        sites.add(site);
      }
    }
    boolean closed = trace.fields.stream().allMatch(f -> isPrivate(new ValueNode.Field(f)));
    return closed
        && !trace.isOutOfSight()
        && trace.returnedBy.stream().noneMatch(Hierarchy::isAccessible);
  }

  /** Whether a call of {@code method} can be on the value itself, not on what holds it. */
  private boolean isOn(@Nullable ClassSymbol known, MethodSymbol method) {
    return known == null
        || method.isStatic()
        || tools.view().hierarchy().related(known, method.enclClass());
  }

  /** A method in view does what the calls in it do, and they are found as well. */
  private boolean isPassedOn(Site site) {
    MethodSymbol method = site.method();
    return method != null && !tools.view().hierarchy().implementations(method).isEmpty();
  }

  /** Whether {@code method} may end {@code wait}; what a contract doesn't deny counts. */
  private boolean maySignal(MethodSymbol method, Wait wait) {
    MethodContract contract = tools.view().book().method(method);
    Signal signal = contract.signal();
    if (signal != null) {
      return signal.ends(wait.method().name.toString());
    }
    boolean looks =
        method.getParameters().isEmpty() && !method.getReturnType().hasTag(TypeTag.VOID);
    boolean waits = contract.blocks() != null && contract.cancel() == null;
    return contract.cancel() != null || (!waits && !looks);
  }

  /** What {@code wait} waits on; null if code out of view has it too, or may. */
  @Nullable Subject subject(Wait wait, Kind kind) {
    TreePath receiver = Origins.receiver(wait.at());
    if (receiver == null) {
      return null;
    }
    Origins.Found origins = tools.origins().of(receiver, wait.member());
    List<Origins.Origin> made = origins.origins().stream().filter(o -> !o.isNull()).toList();
    if (!origins.complete() || made.isEmpty()) {
      return null;
    }
    Set<Tree> seen = new HashSet<>();
    List<Site> calls = new ArrayList<>();
    Set<VarSymbol> fields = new LinkedHashSet<>();
    Set<Tree> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Origins.Origin origin : made) {
      Subject one = subject(origin, kind);
      if (one == null) {
        return null;
      }
      one.calls().stream().filter(s -> seen.add(s.at().getLeaf())).forEach(calls::add);
      fields.addAll(one.fields());
      passed.addAll(one.passed());
    }
    return new Subject(kind, made, calls, fields, passed);
  }

  /** Each thing that {@code wait} may wait on, as far as the run shows all of its life. */
  List<Subject> subjects(Wait wait, Kind kind) {
    TreePath receiver = Origins.receiver(wait.at());
    List<Subject> result = new ArrayList<>(1);
    if (receiver != null) {
      for (Origins.Origin origin : tools.origins().of(receiver, wait.member()).origins()) {
        Subject one = subject(origin, kind);
        if (one != null) {
          result.add(one);
        }
      }
    }
    return result;
  }

  /** What {@code origin} makes; null if code out of view has it too, or may. */
  private @Nullable Subject subject(Origins.Origin origin, Kind kind) {
    ClassSymbol type = madeType(origin, kind);
    if (type == null) {
      return null;
    }
    ValueNode node = new ValueNode.Expression(origin.at(), origin.member());
    Trace trace = tools.tracer().trace(node, type, true);
    if (!isHidden(trace) || trace.calls.stream().anyMatch(s -> givesAway(s, type, kind))) {
      return null;
    }
    Set<Tree> seen = new HashSet<>();
    Set<Tree> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Site> calls =
        trace.calls.stream().filter(s -> isOn(s, type) && seen.add(s.at().getLeaf())).toList();
    trace.calls.stream().filter(s -> !isOn(s, type)).forEach(s -> passed.add(s.at().getLeaf()));
    return new Subject(kind, List.of(origin), calls, trace.fields, passed);
  }

  /** The type of a new object of {@code kind}; null if it is something else. */
  private @Nullable ClassSymbol madeType(Origins.Origin origin, Kind kind) {
    if (origin.tree() instanceof NewClassTree created) {
      Symbol constructor = ((JCTree.JCNewClass) created).constructor;
      return constructor instanceof MethodSymbol method
              && created.getClassBody() == null
              && !tools.view().facts().declares(method.enclClass())
              && Synchronizers.makes(method, kind)
          ? method.enclClass()
          : null;
    }
    return kind == Kind.CONDITION
            && origin.tree() instanceof MethodInvocationTree call
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
            && Synchronizers.makesCondition(method)
        ? (ClassSymbol) method.getReturnType().tsym
        : null;
  }

  /** Whether nothing but the source that makes it can name it. */
  private boolean isHidden(Trace trace) {
    return !trace.isOutOfSight()
        && trace.releases.isEmpty()
        && !trace.endsByItself
        && trace.fields.stream().allMatch(this::isHidden)
        && trace.returnedBy.stream().allMatch(m -> Visibility.isHidden(m, tools.view()));
  }

  /** A private field of a record has an accessor that may be public. */
  private boolean isHidden(VarSymbol field) {
    boolean record = (field.enclClass().flags() & Flags.RECORD) != 0;
    return Visibility.isHidden(field, tools.view())
        && !(record && Hierarchy.isExported(field.enclClass()));
  }

  /** Whether the site is a call on the value itself, rather than on what holds it. */
  private boolean isOn(Site site, ClassSymbol type) {
    MethodSymbol method = site.method();
    Type receiver = tools.view().nodes().receiverType(site.at().getLeaf());
    return method != null
        && receiver != null
        && !method.isStatic()
        && type.isSubClass(method.enclClass(), tools.view().types())
        && canBe(receiver, type);
  }

  private boolean canBe(Type declared, ClassSymbol type) {
    Type erased = tools.view().types().erasure(declared);
    return erased.tsym instanceof ClassSymbol known && type.isSubClass(known, tools.view().types());
  }

  /** Whether the site passes it to code that isn't in view, or lets out what stands for it. */
  private boolean givesAway(Site site, ClassSymbol type, Kind kind) {
    MethodSymbol method = site.method();
    if (method == null) {
      return true;
    }
    if (isOn(site, type) && isView(site, type, kind)) {
      return true;
    }
    boolean passed =
        site.at().getLeaf() instanceof MemberReferenceTree
            ? !isOn(site, type)
            : Nodes.arguments(site.at().getLeaf()).stream()
                .anyMatch(argument -> isPassed(((JCTree) argument).type, site, type));
    if (!passed || isHolder(site, type) || (kind == Kind.FUTURE && isHeard(method))) {
      return false;
    }
    boolean seen = !tools.view().hierarchy().implementations(method).isEmpty();
    return !seen || Visibility.isOpenForOthers(method);
  }

  /** An element of any type, put into a queue, is hardly the queue. */
  private boolean isPassed(Type argument, Site site, ClassSymbol type) {
    return canBe(argument, type) && (!isOn(site, type) || tools.view().book().container(argument));
  }

  private static boolean isHeard(MethodSymbol method) {
    return Synchronizers.onlyListens(method);
  }

  /** A call on a collection that holds it, whose arguments are followed as values. */
  private boolean isHolder(Site site, ClassSymbol type) {
    Type receiver = tools.view().nodes().receiverType(site.at().getLeaf());
    return receiver != null && tools.view().book().container(receiver) && !canBe(receiver, type);
  }

  /** Whether a call on it gives something that may be the same again, behind another name. */
  private boolean isView(Site site, ClassSymbol type, Kind kind) {
    Type result = Nodes.resultType(site.at().getLeaf());
    MethodSymbol method = site.method();
    return kind == Kind.QUEUE
        && method != null
        && tools.view().book().method(method).signal() == null
        && site.at().getLeaf() instanceof MethodInvocationTree
        && result != null
        && tools.view().book().container(result)
        && canBe(result, type);
  }

  /** Whether a call of {@code method} on a {@code subject} ends {@code wait}. */
  boolean ends(MethodSymbol method, Wait wait, Subject subject) {
    Signal signal = tools.view().book().method(method).signal();
    boolean monitor = subject.kind() == Kind.MONITOR;
    return signal != null
        && signal.ends(wait.method().name.toString())
        && (Synchronizers.of(method) == Kind.MONITOR) == monitor;
  }

  /**
   * Whether none of {@code methods}, nor what they call, ends {@code wait}, and nobody else is
   * known to see to it.
   */
  boolean isOnlyIn(Wait wait, Collection<@Nullable MethodSymbol> methods) {
    if (tools.calls().canBeClosed(wait)) {
      return false;
    }
    Found found = of(wait);
    if (!found.complete()) {
      return false;
    }
    for (MethodSymbol method : methods) {
      Body body = method == null ? null : tools.graph().bodyOf(method);
      List<Body> reach = body == null ? List.of() : tools.loops().reach(body);
      for (Site site : found.sites()) {
        TreePath around = Paths.body(site.at());
        if (around != null && reach.stream().anyMatch(b -> b.tree() == around.getLeaf())) {
          return false;
        }
      }
    }
    return true;
  }
}

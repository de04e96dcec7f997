package dev.leash.checker.module;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.FieldRole;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.ParamRole;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.Use;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.flow.ValueUses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Follows one value through the run: a demand-driven reachability search over the value-flow graph
 * that {@link ValueUses} reads from the syntax, with contracts for code that isn't in view. It
 * over-approximates where the value may go, so what it doesn't find released nobody releases.
 */
public final class Tracer {

  /** More places than this, and the value counts as out of sight. */
  private static final int NODE_BUDGET = 3_000;

  private final RunView view;
  private final Obligation obligation;
  private final RunFacts facts;
  private final ContractBook book;
  private final Hierarchy hierarchy;
  private final Nodes nodes;

  /** A tracer of thread owners. */
  Tracer(RunView view) {
    this(view, view::releases);
  }

  /** A tracer of values that {@code obligation} says how to be done with. */
  public Tracer(RunView view, Obligation obligation) {
    this.view = view;
    this.obligation = obligation;
    this.facts = view.facts();
    this.book = view.book();
    this.hierarchy = view.hierarchy();
    this.nodes = view.nodes();
  }

  /** What is owed for the values that are traced. */
  Obligation obligation() {
    return obligation;
  }

  /**
   * Follows a created value.
   *
   * @param throughReturns whether to go on at the callers of methods that return it
   */
  public Trace trace(Creation creation, boolean throughReturns) {
    ClassSymbol exact = creation.exactClass();
    Search search = new Search(creation.knownClass(), exact != null, throughReturns);
    search.start(new ValueNode.Expression(creation.at(), creation.member()), false);
    if (exact != null && facts.declares(exact)) {
      search.start(new ValueNode.Self(creation.constructor()), true);
    }
    return search.run();
  }

  /** Follows whatever {@code node} holds, an instance of at least {@code type}. */
  public Trace trace(ValueNode node, @Nullable ClassSymbol type, boolean throughReturns) {
    Search search = new Search(type, false, throughReturns);
    search.start(node, false);
    return search.run();
  }

  /**
   * A node on the way.
   *
   * @param fromItself whether the object gave itself away, in its constructor, so that what holds
   *     it is no owner of it
   * @param wrapped whether it may be inside another object that stands for it
   */
  private record Visit(ValueNode node, boolean fromItself, boolean wrapped) {}

  private final class Search {

    private final @Nullable ClassSymbol type;
    private final boolean exact;
    private final boolean throughReturns;
    private final Trace trace = new Trace();
    private final Set<Visit> seen = new HashSet<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private @Nullable Visit current;

    Search(@Nullable ClassSymbol type, boolean exact, boolean throughReturns) {
      this.type = type;
      this.exact = exact;
      this.throughReturns = throughReturns;
    }

    void start(ValueNode node, boolean fromItself) {
      push(new Visit(node, fromItself, false));
    }

    private void reach(ValueNode node) {
      Visit from = current;
      push(new Visit(node, from != null && from.fromItself(), from != null && from.wrapped()));
    }

    private void push(Visit visit) {
      ValueNode node = visit.node();
      if ((visit.wrapped() || view.canHold(node, type, exact)) && seen.add(visit)) {
        open.add(visit);
      }
    }

    Trace run() {
      while (!open.isEmpty()) {
        Visit visit = open.removeFirst();
        current = visit;
        ValueNode node = visit.node();
        if (node instanceof ValueNode.Field field) {
          if (!visit.fromItself()) {
            trace.fields.add(field.variable());
          }
          if (book.field(field.variable()) == FieldRole.AUTO_CLOSED) {
            trace.endsByItself = true;
          }
        } else if (node instanceof ValueNode.Returned returned) {
          if (!visit.fromItself()) {
            trace.returnedBy.add(returned.method());
          }
          if (!throughReturns) {
            continue;
          }
        }
        List<Use> uses = nodes.uses(node);
        if (uses == null || seen.size() > NODE_BUDGET) {
          trace.lost.add(new Site(nodes.place(node), nodes.member(node), null));
          break;
        }
        uses.forEach(this::follow);
      }
      return trace;
    }

    private void follow(Use use) {
      if (use instanceof Use.Move move) {
        if (isStoredInGivenArray(move)) {
          lose(use, null);
        } else {
          reach(move.to());
        }
      } else if (use instanceof Use.Receiver receiver) {
        receiver(receiver);
      } else if (use instanceof Use.Argument argument) {
        argument(argument);
      } else if (use instanceof Use.Resource) {
        resource(use);
      } else if (use instanceof Use.Lost) {
        lose(use, null);
      }
    }

    /** Closed at the end of a try statement: by contract, or by the class's own close method. */
    private void resource(Use use) {
      MethodSymbol close = type == null ? null : hierarchy.closeMethod(type);
      if (close == null || !facts.declares(close.enclClass()) || obligation.isMetBy(close, type)) {
        trace.releases.add(site(use, close));
      } else {
        receiver(new Use.Receiver(close, use.at(), use.member()));
      }
    }

    /** Out of sight, which strict mode takes for harmless. */
    private void lose(Use use, @Nullable MethodSymbol method) {
      trace.givesItselfAway |= current != null && current.fromItself();
      (view.options().strict() ? trace.calls : trace.lost).add(site(use, method));
    }

    private boolean isStoredInGivenArray(Use.Move move) {
      return move.at().getLeaf() instanceof AssignmentTree assignment
          && assignment.getVariable() instanceof ArrayAccessTree
          && nodes.isGiven(move.to());
    }

    private Site site(Use use, @Nullable MethodSymbol method) {
      return new Site(use.at(), use.member(), method);
    }

    private void receiver(Use.Receiver use) {
      MethodSymbol method = use.method();
      MethodContract contract = book.method(method);
      if (obligation.isMetBy(method, type)) {
        if (!isInFinalizer(use.at())) {
          trace.releases.add(site(use, method));
        }
        return;
      }
      trace.calls.add(site(use, method));
      if (contract.spawns() != null || view.startsByCall(method, type)) {
        trace.work.add(site(use, method));
      }
      if (contract.selfEnding() && Nodes.isSwitchedOn(use.at().getLeaf())) {
        trace.endsByItself = true;
      }
      if (view.returnsReceiver(method, type)) {
        reachResult(use);
      }
      if (holdsOthers(use.at().getLeaf())) {
        throughContainer(use);
      } else {
        boolean wrapped = current != null && current.wrapped();
        for (MethodSymbol implementation : hierarchy.implementations(method, type)) {
          push(new Visit(new ValueNode.Self(implementation), true, wrapped));
        }
      }
    }

    /** Nobody knows whether and when a finalizer runs, so it releases nothing. */
    private boolean isInFinalizer(TreePath at) {
      MethodSymbol around = Paths.method(at);
      return around != null
          && around.name.contentEquals("finalize")
          && around.getParameters().isEmpty();
    }

    private void reachResult(Use use) {
      if (use.at().getLeaf() instanceof ExpressionTree) {
        reach(new ValueNode.Expression(use.at(), use.member()));
      }
    }

    /** The result may be of another type that stands for the value; a copy of a queue doesn't. */
    private void reachWrapper(Use.Argument use) {
      boolean fromItself = current != null && current.fromItself();
      boolean copy = use.method().isConstructor() && type != null && book.container(type.type);
      if (!copy && use.at().getLeaf() instanceof ExpressionTree) {
        push(new Visit(new ValueNode.Expression(use.at(), use.member()), fromItself, true));
      }
    }

    private void throughContainer(Use.Receiver use) {
      Type result = Nodes.resultType(use.at().getLeaf());
      if (Nodes.isReference(use.method().getReturnType())
          && (result == null || view.canHold(result, type, exact))) {
        reachResult(use);
      }
      if (use.at().getLeaf() instanceof MethodInvocationTree call) {
        for (ExpressionTree argument : call.getArguments()) {
          handElementsTo(argument, use);
        }
      }
    }

    /** What a container's method passes to a lambda or method reference may be the value. */
    private void handElementsTo(ExpressionTree argument, Use.Receiver use) {
      if (argument instanceof LambdaExpressionTree lambda) {
        for (VariableTree parameter : lambda.getParameters()) {
          VarSymbol symbol = ((JCTree.JCVariableDecl) parameter).sym;
          reach(new ValueNode.Local(symbol, use.member()));
        }
      } else if (argument instanceof MemberReferenceTree reference) {
        JCMemberReference typed = (JCMemberReference) reference;
        TreePath at = new TreePath(use.at(), argument);
        if (typed.sym instanceof MethodSymbol method) {
          if (typed.hasKind(JCMemberReference.ReferenceKind.UNBOUND)) {
            follow(new Use.Receiver(method, at, use.member()));
          } else if (!method.getParameters().isEmpty()) {
            int last = method.getParameters().size() - 1;
            follow(new Use.Argument(method, last, at, use.member()));
          }
        }
      } else if (takesAnArgument(((JCTree) argument).type)) {
        lose(use, use.method());
      } else if (book.container(((JCTree) argument).type)) {
        ValueNode target = nodes.root(argument, use.member()); // drainTo, addAll and the like
        if (target != null) {
          reach(target);
        }
      }
    }

    private void argument(Use.Argument use) {
      MethodSymbol method = use.method();
      MethodContract contract = book.method(method);
      ParamRole role = contract.param(use.index());
      if (suppliesValue(use)) {
        supplied(use);
        return;
      }
      switch (role) {
        case BORROWED -> trace.calls.add(site(use, method));
        case TAKEN -> trace.handOvers.add(site(use, method));
        case RELEASED -> trace.releases.add(site(use, method));
        case ALIAS -> reachWrapper(use);
        case KEPT -> keep(use);
        case KEPT_IF_ABSENT, KEPT_IF_TRUE -> {
          trace.keptOnCondition = true;
          keep(use);
        }
        case UNSTATED -> unstatedArgument(use);
      }
    }

    /** Whether the argument is a lambda or method reference that returns the value when asked. */
    private boolean suppliesValue(Use.Argument use) {
      List<? extends ExpressionTree> arguments = Nodes.arguments(use.at().getLeaf());
      return use.index() < arguments.size()
          && Nodes.isFunction(arguments.get(use.index()))
          && hierarchy.implementations(use.method()).isEmpty();
    }

    /** What a supplier makes goes into the collection or stream that asks it, and to the caller. */
    private void supplied(Use.Argument use) {
      Type result = Nodes.resultType(use.at().getLeaf());
      boolean intoResult = result != null && book.container(result);
      if (holdsOthers(use.at().getLeaf()) || intoResult) {
        keep(use);
      } else {
        lose(use, use.method());
      }
    }

    private void keep(Use.Argument use) {
      if (use.at().getLeaf() instanceof MethodInvocationTree call && !use.method().isStatic()) {
        ValueNode holder = nodes.root(nodes.receiver(call), use.member());
        if (nodes.isGiven(holder)) {
          lose(use, use.method()); // the caller's collection: it may do with it what it likes
        } else if (holder != null) {
          reach(holder);
        } else if (!nodes.isFresh(nodes.receiver(call))) {
          lose(use, use.method());
        }
      }
      if (Nodes.isReference(Nodes.resultType(use.at().getLeaf()))) {
        reachResult(use);
      }
    }

    private void unstatedArgument(Use.Argument use) {
      MethodSymbol method = use.method();
      List<MethodSymbol> candidates = hierarchy.implementations(method);
      ValueNode component = nodes.recordComponent(method, use.index());
      if (component != null) {
        reach(component);
      }
      if (candidates.isEmpty()) {
        Type receiver = nodes.receiverType(use.at().getLeaf());
        if (component != null) {
          return;
        } else if (receiver != null && book.container(receiver) && !isTheValueItself(receiver)) {
          keep(use);
        } else {
          lose(use, method);
        }
        return;
      }
      trace.calls.add(site(use, method));
      for (MethodSymbol candidate : candidates) {
        VarSymbol parameter = hierarchy.parameter(candidate, use.index());
        Member member = facts.memberOf(candidate);
        if (parameter != null && member != null) {
          reach(new ValueNode.Local(parameter, member));
        }
      }
    }

    private boolean holdsOthers(Tree call) {
      Type receiver = nodes.receiverType(call);
      return receiver != null
          && !isTheValueItself(receiver)
          && (book.container(receiver) || isFunctional(receiver));
    }

    private boolean isTheValueItself(Type receiver) {
      return type != null && type.isSubClass(receiver.tsym, view.types());
    }
  }

  private boolean takesAnArgument(Type type) {
    return isFunctional(type)
        && !view.types().findDescriptorType(type).getParameterTypes().isEmpty();
  }

  private boolean isFunctional(@Nullable Type type) {
    return type != null
        && type.isInterface()
        && !facts.declares(type.tsym)
        && view.types().isFunctionalInterface(type.tsym)
        && book.owner(type) == null;
  }
}

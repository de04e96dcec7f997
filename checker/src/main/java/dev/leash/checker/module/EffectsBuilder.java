package dev.leash.checker.module;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.ParamRole;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Effects.Kind;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.Use;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.flow.ValueUses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Says what each tree of one body does to one tracked value: the transfer function of the path
 * search, with calls summarized by contract or by tracing into the callee.
 */
public final class EffectsBuilder {

  private final Tracer tracer;
  private final RunView view;
  private final TreePath body;
  private final Member member;
  private final @Nullable ClassSymbol type;
  private final boolean fieldsAreAliases;
  private final Effects effects = new Effects();
  private final Set<VarSymbol> seen = new HashSet<>();
  private final Deque<VarSymbol> open = new ArrayDeque<>();

  private EffectsBuilder(
      Tracer tracer,
      RunView view,
      TreePath body,
      Member member,
      @Nullable ClassSymbol type,
      boolean fieldsAreAliases) {
    this.tracer = tracer;
    this.view = view;
    this.body = body;
    this.member = member;
    this.type = type;
    this.fieldsAreAliases = fieldsAreAliases;
  }

  /**
   * The effects of {@code body} on what {@code creation} makes.
   *
   * @param fieldsAreAliases whether storing it in a field keeps the obligation here, as in a
   *     constructor that may yet throw
   */
  public static Effects ofCreation(
      Tracer tracer, RunView view, TreePath body, Creation creation, boolean fieldsAreAliases) {
    EffectsBuilder builder =
        new EffectsBuilder(
            tracer, view, body, creation.member(), creation.knownClass(), fieldsAreAliases);
    builder.consume(creation.at(), null);
    return builder.finish();
  }

  /** The effects of {@code body} on what {@code variable} holds when it begins. */
  static Effects ofVariable(
      Tracer tracer,
      RunView view,
      TreePath body,
      Member member,
      VarSymbol variable,
      @Nullable ClassSymbol type) {
    EffectsBuilder builder = new EffectsBuilder(tracer, view, body, member, type, false);
    builder.enqueue(variable);
    return builder.finish();
  }

  /**
   * The effects of {@code body} on what {@code field} holds when it begins.
   *
   * @param releases methods of the field's class whose call releases what it holds
   */
  public static Effects ofField(
      Tracer tracer,
      RunView view,
      TreePath body,
      Member member,
      VarSymbol field,
      @Nullable ClassSymbol type,
      Set<MethodSymbol> releases) {
    Effects effects = ofVariable(tracer, view, body, member, field, type);
    addReleasingCalls(effects, member, field, releases);
    return effects;
  }

  /** Adds that calls of {@code releases} release what {@code field} holds. */
  static void addReleasingCalls(
      Effects effects, Member member, VarSymbol field, Set<MethodSymbol> releases) {
    for (MethodSymbol release : releases) {
      for (TreePath call : member.uses().callsOf(release)) {
        effects.add(call.getLeaf(), Kind.RELEASE, field);
      }
    }
  }

  private void enqueue(VarSymbol variable) {
    if (seen.add(variable)) {
      open.add(variable);
    }
  }

  private Effects finish() {
    while (!open.isEmpty()) {
      VarSymbol variable = open.removeFirst();
      for (TreePath path : member.uses().of(variable)) {
        Tree nested = nestedIn(path);
        if (nested == body.getLeaf()) {
          consume(path, variable);
        } else if (nested != null) {
          captured(path, nested, variable);
        }
      }
    }
    return effects;
  }

  /** The outermost lambda or class between {@code path} and the body; null outside of the body. */
  private @Nullable Tree nestedIn(TreePath path) {
    Tree outermost = null;
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (tree == body.getLeaf()) {
        return outermost == null ? tree : outermost;
      }
      if (tree instanceof LambdaExpressionTree) {
        outermost = tree;
      } else if (tree instanceof ClassTree) {
        Tree around = p.getParentPath().getLeaf();
        outermost = around instanceof NewClassTree ? around : tree;
      }
    }
    return null;
  }

  /** A lambda or class that may release the value later takes the obligation with it. */
  private void captured(TreePath path, Tree nested, VarSymbol variable) {
    List<Use> uses = new ArrayList<>();
    ValueUses.consume(path, member, uses);
    for (Use use : uses) {
      boolean harmless =
          (use instanceof Use.Receiver receiver && !releases(receiver.method(), use.at()))
              || (use instanceof Use.Argument argument && !mayBeReleasedBy(argument))
              || use instanceof Use.Overwritten;
      effects.add(nested, harmless ? Kind.WORK : Kind.HAND_OVER, variable);
    }
  }

  private void consume(TreePath path, @Nullable VarSymbol operand) {
    List<Use> uses = new ArrayList<>();
    ValueUses.consume(path, member, uses);
    for (Use use : uses) {
      apply(use, path, operand);
    }
  }

  private void apply(Use use, TreePath from, @Nullable VarSymbol operand) {
    Tree tree = use.at().getLeaf();
    if (use instanceof Use.Move move) {
      applyMove(move, from, operand);
    } else if (use instanceof Use.Receiver receiver) {
      applyReceiver(receiver, from, operand);
    } else if (use instanceof Use.Argument argument) {
      applyArgument(argument, from, operand);
    } else if (use instanceof Use.Resource || use instanceof Use.Lost) {
      effects.add(tree, Kind.HAND_OVER, operand);
    }
  }

  private void applyMove(Use.Move move, TreePath from, @Nullable VarSymbol operand) {
    Tree tree = move.at().getLeaf();
    if (tree instanceof AssignmentTree assignment
        && assignment.getVariable() instanceof ArrayAccessTree) {
      storeInArray(move, operand);
    } else if (move.to() instanceof ValueNode.Local local) {
      boolean plain = tree instanceof VariableTree || tree instanceof AssignmentTree;
      if (plain && view.isAutoClosed(local.variable())) {
        effects.add(tree, Kind.HAND_OVER, operand);
      } else if (plain) {
        enqueue(local.variable());
      } else {
        if (Paths.enclosing(move.at(), CaseTree.class) != null) {
          effects.add(from.getLeaf(), Kind.TEST, operand); // a switch over its type
        }
        applyBinding(local, operand);
      }
    } else if (move.to() instanceof ValueNode.Field field
        && fieldsAreAliases
        && !field.variable().isStatic()
        && tree instanceof AssignmentTree) {
      enqueue(field.variable());
    } else if (move.to() instanceof ValueNode.Expression result
        && !(result.path().getLeaf() instanceof LambdaExpressionTree)) {
      consume(result.path(), operand);
    } else {
      effects.add(tree, Kind.HAND_OVER, operand);
    }
  }

  /** An array that somebody empties takes the obligation; one that nobody does changes nothing. */
  private void storeInArray(Use.Move move, @Nullable VarSymbol operand) {
    boolean released =
        !(move.to() instanceof ValueNode.Local)
            || tracer.trace(move.to(), type, true).mayBeReleased()
            || !tracer.trace(move.to(), type, false).returnedBy.isEmpty();
    if (released) {
      effects.add(move.at().getLeaf(), Kind.HAND_OVER, operand);
    }
  }

  /** A pattern or loop variable: what is done through it is done to the operand. */
  private void applyBinding(ValueNode.Local binding, @Nullable VarSymbol operand) {
    if (seen.add(binding.variable())) {
      for (TreePath path : member.uses().of(binding.variable())) {
        Tree nested = nestedIn(path);
        if (nested == body.getLeaf()) {
          consume(path, operand);
        }
      }
    }
  }

  private boolean releases(MethodSymbol method, TreePath at) {
    return tracer.obligation().isMetBy(method, type)
        || (at.getLeaf() instanceof MethodInvocationTree && selfReleases(method));
  }

  private boolean selfReleases(MethodSymbol method) {
    for (MethodSymbol implementation : view.hierarchy().implementations(method, type)) {
      if (tracer.trace(new ValueNode.Self(implementation), type, true).mayBeReleased()) {
        return true;
      }
    }
    return false;
  }

  private void applyReceiver(Use.Receiver use, TreePath from, @Nullable VarSymbol operand) {
    Tree tree = use.at().getLeaf();
    MethodSymbol method = use.method();
    MethodContract contract = view.book().method(method);
    if (releases(method, use.at())) {
      boolean later = tree instanceof MemberReferenceTree;
      effects.add(tree, later ? Kind.HAND_OVER : tracer.obligation().effect(method), operand);
      return;
    }
    boolean isStateTest =
        method.getReturnType().hasTag(TypeTag.BOOLEAN) && method.getParameters().isEmpty();
    if (isStateTest) {
      effects.add(tree, Kind.TEST, operand);
    } else if (contract.spawns() != null) {
      effects.add(tree, Kind.WORK, operand);
    } else if (view.startsByCall(method, type)) {
      effects.add(tree, Kind.START, operand);
    }
    if (view.returnsReceiver(method, type) && from.getLeaf() instanceof ExpressionTree value) {
      effects.addAlias(tree, value);
      consume(use.at(), operand);
    }
  }

  private void applyArgument(Use.Argument use, TreePath from, @Nullable VarSymbol operand) {
    Tree tree = use.at().getLeaf();
    ParamRole role = view.book().method(use.method()).param(use.index());
    switch (role) {
      case BORROWED -> work(tree, operand, true);
      case TAKEN -> effects.add(tree, Kind.HAND_OVER, operand);
      case RELEASED -> effects.add(tree, Kind.RELEASE, operand);
      case ALIAS -> alias(use, from, operand);
      case KEPT_IF_ABSENT -> effects.add(tree, Kind.HAND_OVER_IF_NULL, operand);
      case KEPT_IF_TRUE -> effects.add(tree, Kind.HAND_OVER_IF_TRUE, operand);
      case KEPT, UNSTATED -> {
        if (mayBeReleasedBy(use)) {
          effects.add(tree, Kind.HAND_OVER, operand);
        } else {
          work(tree, operand, isGivenWork(use));
          if (returnsArgument(use)) {
            alias(use, from, operand);
          }
        }
      }
    }
  }

  /**
   * An executor may get a task from whoever has it; an owner by inference only from its own code.
   */
  private void work(Tree tree, @Nullable VarSymbol operand, boolean likely) {
    boolean byContract = type == null || view.book().owner(type) != null;
    if (likely && byContract) {
      effects.add(tree, Kind.WORK, operand);
    }
  }

  private boolean isGivenWork(Use.Argument use) {
    List<ValueNode> parameters = view.parameters(use.method(), use.index());
    return parameters.isEmpty()
        || parameters.stream().anyMatch(p -> !tracer.trace(p, type, true).work.isEmpty());
  }

  private void alias(Use.Argument use, TreePath from, @Nullable VarSymbol operand) {
    if (from.getLeaf() instanceof ExpressionTree value) {
      effects.addAlias(use.at().getLeaf(), value);
      consume(use.at(), operand);
    }
  }

  private boolean returnsArgument(Use.Argument use) {
    for (ValueNode parameter : view.parameters(use.method(), use.index())) {
      if (!tracer.trace(parameter, type, false).returnedBy.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether what the argument is passed to may release it or goes out of sight. */
  private boolean mayBeReleasedBy(Use.Argument use) {
    ParamRole role = view.book().method(use.method()).param(use.index());
    if (role == ParamRole.BORROWED) {
      return false;
    }
    if (role == ParamRole.KEPT
        || role == ParamRole.KEPT_IF_ABSENT
        || role == ParamRole.KEPT_IF_TRUE) {
      ValueNode holder = holder(use);
      return holder == null
          || !(holder instanceof ValueNode.Local)
          || tracer.trace(holder, type, true).mayBeReleased()
          || !tracer.trace(holder, type, false).returnedBy.isEmpty();
    }
    List<ValueNode> parameters = view.parameters(use.method(), use.index());
    if (role != ParamRole.UNSTATED || parameters.isEmpty()) {
      return true;
    }
    for (ValueNode parameter : parameters) {
      Trace trace = tracer.trace(parameter, type, true);
      if (trace.mayBeReleased()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ValueNode holder(Use.Argument use) {
    return use.at().getLeaf() instanceof MethodInvocationTree call && !use.method().isStatic()
        ? view.nodes().root(view.nodes().receiver(call), member)
        : null;
  }
}

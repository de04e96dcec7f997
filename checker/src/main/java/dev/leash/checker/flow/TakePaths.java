package dev.leash.checker.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.checkerframework.errorprone.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.errorprone.dataflow.cfg.block.Block;
import org.checkerframework.errorprone.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.errorprone.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.errorprone.dataflow.cfg.block.SpecialBlock;
import org.checkerframework.errorprone.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.errorprone.dataflow.cfg.node.MarkerNode;
import org.checkerframework.errorprone.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.Node;
import org.checkerframework.errorprone.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.ThrowNode;

/**
 * Counts how often something is taken on each way from one call to an exit of its body. Outcomes of
 * repeated conditions are remembered as in {@link Conditions}, and so is what came of a try.
 */
public final class TakePaths {

  /** More states than this in one body and the search gives up, which means silence. */
  private static final int STATE_BUDGET = 10_000;

  /** Nobody needs to count further. */
  private static final int MOST = 8;

  /** What a tree does. */
  public enum Step {
    /** Takes one, unless it throws. */
    TAKE,
    /** Takes one, or gives null. */
    TRY,
    /** Asks for one more to be taken. */
    OWE,
    /** Nothing needs to be taken any more. */
    END
  }

  /**
   * What the trees of a body do.
   *
   * @param steps the trees that take, or end the need to
   * @param rounds loops, counted or over a collection, that take all if each of their rounds takes
   *     one
   */
  public record Plan(Map<Tree, Step> steps, Set<Tree> rounds) {}

  /**
   * A way out.
   *
   * @param kind how control leaves
   * @param at the statement or call that leaves, or null for the end of the body
   * @param least how many are taken if the last try gives null
   * @param most how many are taken if the last try gives something
   */
  public record Way(ExitKind kind, @Nullable Tree at, int least, int most) {}

  /**
   * What the search found.
   *
   * @param ways the ways out with the need to take open
   * @param ended whether the need ends on some other way
   */
  public record Found(List<Way> ways, boolean ended) {}

  /**
   * A point of a path; immutable.
   *
   * @param tried the unfinished call, or the variable, that is null if the last try took nothing
   * @param missed whether some try took nothing
   */
  private record State(
      int taken,
      @Nullable Object tried,
      boolean missed,
      Map<String, Boolean> known,
      PathState.@Nullable Thrower thrower) {

    State took() {
      return new State(Math.min(MOST, taken + 1), tried, missed, known, thrower);
    }

    State owes() {
      return new State(Math.max(-MOST, taken - 1), tried, missed, known, thrower);
    }

    State trying(Object holder) {
      return new State(taken, holder, missed || tried != null, known, thrower);
    }

    State in(VarSymbol holder) {
      return new State(taken, holder, missed, known, thrower);
    }

    State decided(boolean success) {
      int now = success ? Math.min(MOST, taken + 1) : taken;
      return new State(now, null, missed || !success, known, thrower);
    }

    State knowing(Map<String, Boolean> changed) {
      return new State(taken, tried, missed, Map.copyOf(changed), thrower);
    }

    State thrownBy(Tree tree) {
      return thrower != null
          ? this
          : new State(taken, tried, missed, known, new PathState.Thrower(tree));
    }
  }

  private record Visit(Block block, State state, @Nullable Node last) {}

  private final Plan plan;
  private final Effects.ThrowPolicy policy;
  private final Tree start;
  private final Conditions conditions;
  private final Set<Tree> heads = new HashSet<>();
  private final Set<Visit> visited = new HashSet<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final List<Way> ways = new ArrayList<>();
  private boolean ended;

  private TakePaths(TreePath body, Tree start, Plan plan, Effects.ThrowPolicy policy) {
    this.plan = plan;
    this.policy = policy;
    this.start = start;
    this.conditions = Conditions.in(body.getLeaf());
    for (Tree loop : plan.rounds()) {
      if (loop instanceof EnhancedForLoopTree each) {
        heads.add(each.getVariable());
      } else if (loop instanceof ForLoopTree counted && counted.getCondition() != null) {
        heads.add(counted.getCondition());
      }
    }
  }

  /**
   * Follows the ways behind {@code start}.
   *
   * @param body a method with a body, or a lambda, that holds {@code start}
   * @param start the call from which on something has to be taken
   * @return null if that can't be known
   */
  public static @Nullable Found from(
      Graphs graphs, TreePath body, Tree start, Plan plan, Effects.ThrowPolicy policy) {
    ControlFlowGraph graph = graphs.of(body);
    return graph == null ? null : new TakePaths(body, start, plan, policy).search(graph, body);
  }

  private @Nullable Found search(ControlFlowGraph graph, TreePath body) {
    State first = new State(0, null, false, Map.copyOf(conditions.around(start, body)), null);
    for (Block block : graph.getAllBlocks()) {
      List<Node> nodes = block.getNodes();
      for (int i = 0; i < nodes.size(); i++) {
        if (isStart(nodes.get(i))) {
          go(block, run(nodes.subList(i + 1, nodes.size()), first), nodes);
        }
      }
    }
    while (!open.isEmpty()) {
      if (visited.size() > STATE_BUDGET) {
        return null;
      }
      Visit visit = open.removeLast();
      step(visit.block(), visit.state(), visit.last());
    }
    return new Found(List.copyOf(ways), ended);
  }

  private boolean isStart(Node node) {
    return node.getTree() == start
        && (node instanceof MethodInvocationNode || node instanceof ObjectCreationNode);
  }

  private void push(@Nullable Block block, @Nullable State state, @Nullable Node last) {
    if (block != null && state != null) {
      Visit visit = new Visit(block, state, last);
      if (visited.add(visit)) {
        open.addLast(visit);
      }
    }
  }

  private void go(Block block, @Nullable State state, List<Node> nodes) {
    Node last = nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
    if (block instanceof ExceptionBlock throwing) {
      push(throwing.getSuccessor(), state, last);
    } else {
      block.getSuccessors().forEach(next -> push(next, state, last));
    }
  }

  private void step(Block block, State state, @Nullable Node last) {
    if (block instanceof ConditionalBlock conditional) {
      branch(conditional, state, last);
    } else if (block instanceof SpecialBlock special) {
      leave(special, state, last);
    } else {
      if (block instanceof ExceptionBlock throwing) {
        fail(throwing, state);
      }
      List<Node> nodes = block.getNodes();
      State after = run(nodes, state);
      if (nodes.isEmpty()) {
        block.getSuccessors().forEach(next -> push(next, after, last));
      } else {
        go(block, after, nodes);
      }
    }
  }

  private void leave(SpecialBlock block, State state, @Nullable Node last) {
    PathState.Thrower thrower = state.thrower();
    int most = state.taken() + (state.tried() == null ? 0 : 1);
    if (block.getSpecialType() == SpecialBlock.SpecialBlockType.ENTRY) {
      go(block, state, List.of());
    } else if (thrower != null) {
      ways.add(new Way(ExitKind.THROW, thrower.tree(), state.taken(), most));
    } else if (block.getSpecialType() == SpecialBlock.SpecialBlockType.EXIT) {
      ways.add(
          last != null && last.getTree() instanceof ReturnTree statement
              ? new Way(ExitKind.RETURN, statement, state.taken(), most)
              : new Way(ExitKind.END, null, state.taken(), most));
    }
  }

  /** Runs through {@code nodes}; null as soon as there is no need to take any more. */
  private @Nullable State run(List<Node> nodes, State from) {
    State state = from;
    for (Node node : nodes) {
      Step step = node.getTree() == null ? null : plan.steps().get(node.getTree());
      if (step == Step.END || isStart(node)) {
        ended |= step == Step.END; // or round the loop: that is another start
        return null;
      }
      if (node instanceof MethodInvocationNode && step != null) {
        state = after(step, node.getTree(), state);
      }
      if (node instanceof AssignmentNode assignment) {
        state = assign(state, assignment);
      }
    }
    return state;
  }

  private static State after(Step step, Tree tree, State state) {
    return switch (step) {
      case TAKE -> state.took();
      case OWE -> state.owes();
      default -> state.trying(tree);
    };
  }

  private State assign(State state, AssignmentNode node) {
    VarSymbol target = Assignments.variable(node.getTarget());
    if (target == null) {
      return state;
    }
    Map<String, Boolean> known = new HashMap<>(state.known());
    known.keySet().removeIf(key -> conditions.reads(key, target));
    Tree value = bare(Assignments.assigned(node));
    if (value instanceof LiteralTree literal) {
      if (literal.getValue() instanceof Boolean outcome) {
        known.put(target.name.toString(), outcome);
      } else if (literal.getValue() == null) {
        known.put(target.name + "==null", true);
      }
    }
    State next = known.equals(state.known()) ? state : state.knowing(known);
    return value != null && value == state.tried()
        ? next.in(target)
        : state.tried() == target ? next.decided(false) : next;
  }

  /** {@code tree} without parentheses and casts. */
  private static @Nullable Tree bare(@Nullable Tree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return bare(parenthesized.getExpression());
    }
    return tree instanceof TypeCastTree cast ? bare(cast.getExpression()) : tree;
  }

  private void branch(ConditionalBlock block, State state, @Nullable Node last) {
    Tree tree = last == null ? null : last.getTree();
    Block then = block.getThenSuccessor();
    if (heads.contains(Conditions.stripped(tree)) || heads.contains(first(then))) {
      push(then, state, null);
      if (state.missed() || state.tried() != null) {
        push(block.getElseSuccessor(), state, null);
      } else {
        ended = true;
      }
      return;
    }
    push(then, assume(tree, true, state), null);
    push(block.getElseSuccessor(), assume(tree, false, state), null);
  }

  private static @Nullable Tree first(Block block) {
    return block.getNodes().isEmpty() ? null : block.getNodes().get(0).getTree();
  }

  /** The state in which {@code tree} has {@code outcome}, or null if it can't have it. */
  private @Nullable State assume(@Nullable Tree tree, boolean outcome, State state) {
    boolean plain = Conditions.isPlain(tree);
    Boolean success = success(Conditions.stripped(tree), outcome == plain, state);
    if (success != null) {
      return state.decided(success);
    }
    Conditions.Condition condition = Conditions.of(tree);
    if (condition == null) {
      return state;
    }
    boolean holds = outcome == condition.holds();
    Boolean known = state.known().get(condition.key());
    if (known != null || !conditions.isRepeated(condition)) {
      return known == null || known == holds ? state : null;
    }
    Map<String, Boolean> more = new HashMap<>(state.known());
    more.put(condition.key(), holds);
    return state.knowing(more);
  }

  /** Whether the last try took something, by {@code outcome} of a test; null if it isn't told. */
  private static @Nullable Boolean success(@Nullable Tree test, boolean outcome, State state) {
    if (test instanceof InstanceOfTree type) {
      return (outcome && isTried(type.getExpression(), state)) ? Boolean.TRUE : null;
    }
    boolean equal = test != null && test.getKind() == Tree.Kind.EQUAL_TO;
    if (!(test instanceof BinaryTree binary)
        || !(equal || test.getKind() == Tree.Kind.NOT_EQUAL_TO)) {
      return null;
    }
    Tree left = binary.getLeftOperand();
    Tree right = binary.getRightOperand();
    boolean told =
        (right.getKind() == Tree.Kind.NULL_LITERAL && isTried(left, state))
            || (left.getKind() == Tree.Kind.NULL_LITERAL && isTried(right, state));
    return told ? (Boolean) (equal != outcome) : null;
  }

  private static boolean isTried(Tree operand, State state) {
    Tree bare = bare(operand);
    if (bare instanceof AssignmentTree assignment) {
      bare = assignment.getVariable();
    }
    return state.tried() != null
        && (bare == state.tried() || TreeInfo.symbol((JCTree) bare) == state.tried());
  }

  private void fail(ExceptionBlock block, State state) {
    Node node = block.getNode();
    Tree tree = node.getTree();
    if (tree == null || plan.steps().get(tree) == Step.END) {
      return;
    }
    for (Map.Entry<TypeMirror, Set<Block>> edge : block.getExceptionalSuccessors().entrySet()) {
      if (node instanceof MarkerNode) {
        edge.getValue().forEach(next -> push(next, state, null)); // it came through a finally
      } else if (node instanceof ThrowNode || mayFail(tree, edge.getKey(), state)) {
        edge.getValue().forEach(next -> push(next, state.thrownBy(tree), null));
      }
    }
  }

  /** An interrupt is left to who sends it; nobody plans for a bug on top of a failure. */
  private boolean mayFail(Tree tree, TypeMirror thrown, State state) {
    String name = thrown.toString();
    return !name.equals("java.lang.InterruptedException")
        && !(state.thrower() != null && name.equals("java.lang.RuntimeException"))
        && policy.canThrow(tree, thrown);
  }
}

package dev.leash.checker.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.checkerframework.errorprone.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.errorprone.dataflow.cfg.block.Block;
import org.checkerframework.errorprone.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.errorprone.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.errorprone.dataflow.cfg.block.SpecialBlock;
import org.checkerframework.errorprone.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.errorprone.dataflow.cfg.node.CatchMarkerNode;
import org.checkerframework.errorprone.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.errorprone.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.errorprone.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.Node;
import org.checkerframework.errorprone.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.ThrowNode;

/**
 * Follows one obligation along every path of a body and collects the exits at which it is still
 * open: the consistency check of the Resource Leak Checker (Kellogg, Shadab, Sridharan and Ernst,
 * "Lightweight and modular resource leak verification", ESEC/FSE 2021), with outcomes of repeated
 * conditions remembered as in {@link Conditions}.
 */
public final class PathSearch {

  /** More states than this in one body and the search gives up, which means silence. */
  private static final int STATE_BUDGET = 20_000;

  private final ControlFlowGraph graph;
  private final Effects effects;
  private final Effects.ThrowPolicy throwPolicy;
  private final @Nullable Tree creation;
  private final boolean worksAtOnce;
  private final boolean harmlessUntilWorking;
  private final Conditions conditions;
  private final Map<String, Boolean> knownAtStart;
  private final Set<Visit> visited = new HashSet<>();
  private final Deque<Visit> worklist = new ArrayDeque<>();
  private final List<Exit> exits = new ArrayList<>();
  private boolean released;

  private record Visit(Block block, PathState state, @Nullable Node last) {}

  private PathSearch(
      ControlFlowGraph graph,
      TreePath body,
      Effects effects,
      Effects.ThrowPolicy throwPolicy,
      @Nullable Tree creation,
      Life life) {
    this.graph = graph;
    this.effects = effects;
    this.throwPolicy = throwPolicy;
    this.creation = creation;
    this.worksAtOnce = life == Life.WORKS_AT_ONCE;
    this.harmlessUntilWorking = life == Life.NOTHING_UNTIL_STARTED;
    this.conditions = Conditions.in(body.getLeaf());
    this.knownAtStart = creation == null ? Map.of() : conditions.around(creation, body);
  }

  /**
   * Follows a value from the expression that creates it.
   *
   * @param body a method with a body, or a lambda, that holds {@code creation}
   * @param life when the value comes to hold a thread
   * @return the outcome, or null if it can't be known
   */
  public static @Nullable Outcome fromCreation(
      Graphs graphs,
      TreePath body,
      Tree creation,
      Effects effects,
      Effects.ThrowPolicy throwPolicy,
      Life life) {
    ControlFlowGraph graph = graphs.of(body);
    return graph == null
        ? null
        : new PathSearch(graph, body, effects, throwPolicy, creation, life).search(null);
  }

  /**
   * Follows a value that {@code variable} holds when {@code body} begins.
   *
   * @return the outcome, or null if it can't be known
   */
  public static @Nullable Outcome fromEntry(
      Graphs graphs,
      TreePath body,
      VarSymbol variable,
      Effects effects,
      Effects.ThrowPolicy throwPolicy) {
    ControlFlowGraph graph = graphs.of(body);
    return graph == null
        ? null
        : new PathSearch(graph, body, effects, throwPolicy, null, Life.WORKS_AT_ONCE)
            .search(variable);
  }

  private @Nullable Outcome search(@Nullable VarSymbol initial) {
    if (initial != null) {
      push(graph.getEntryBlock(), open(Set.of(initial), false), null);
    } else {
      for (Block block : graph.getAllBlocks()) {
        startIn(block);
      }
    }
    while (!worklist.isEmpty()) {
      if (visited.size() > STATE_BUDGET) {
        return null;
      }
      Visit visit = worklist.removeLast();
      step(visit.block(), visit.state(), visit.last());
    }
    return new Outcome(List.copyOf(exits), released);
  }

  private PathState open(Set<VarSymbol> aliases, boolean pending) {
    return new PathState(aliases, pending, worksAtOnce, false, null, knownAtStart, null);
  }

  /** Opens the obligation behind each node of {@code block} that stands for the creation. */
  private void startIn(Block block) {
    List<Node> nodes = block.getNodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).getTree() == creation && isCreation(nodes.get(i))) {
        PathState state = applyEffects(open(Set.of(), true), nodes.get(i));
        if (state != null) {
          leave(block, run(nodes.subList(i + 1, nodes.size()), state), lastOf(nodes));
        }
      }
    }
  }

  private static boolean isCreation(Node node) {
    return node instanceof ObjectCreationNode || node instanceof MethodInvocationNode;
  }

  private static @Nullable Node lastOf(List<Node> nodes) {
    return nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
  }

  private void step(Block block, PathState state, @Nullable Node last) {
    if (block instanceof SpecialBlock special
        && special.getSpecialType() != SpecialBlock.SpecialBlockType.ENTRY) {
      exit(special, state, last);
    } else if (block instanceof ConditionalBlock conditional) {
      branch(conditional, state, last);
    } else {
      if (block instanceof ExceptionBlock throwing) {
        followExceptions(throwing, state);
      }
      List<Node> nodes = block.getNodes();
      leave(block, run(nodes, state), nodes.isEmpty() ? last : lastOf(nodes));
    }
  }

  private void leave(Block block, @Nullable PathState state, @Nullable Node last) {
    if (state == null) {
      return;
    }
    if (block instanceof ExceptionBlock throwing) {
      Block next = throwing.getSuccessor();
      if (next != null) {
        push(next, state, last);
      }
      return;
    }
    for (Block next : block.getSuccessors()) {
      push(next, state, last);
    }
  }

  private void push(Block block, PathState state, @Nullable Node last) {
    Visit visit = new Visit(block, state, last);
    if (visited.add(visit)) {
      worklist.addLast(visit);
    }
  }

  private void exit(SpecialBlock block, PathState state, @Nullable Node last) {
    if (state.tested() || state.kept() != null || (harmlessUntilWorking && !state.working())) {
      return;
    }
    PathState.Thrower thrower = state.thrower();
    if (thrower != null) {
      boolean caught = block.getSpecialType() == SpecialBlock.SpecialBlockType.EXIT;
      exits.add(new Exit(ExitKind.THROW, thrower.tree(), caught));
    } else if (block.getSpecialType() == SpecialBlock.SpecialBlockType.EXIT) {
      exits.add(
          last != null && last.getTree() instanceof ReturnTree statement
              ? new Exit(ExitKind.RETURN, statement, false)
              : new Exit(ExitKind.END, null, false));
    }
  }

  private void branch(ConditionalBlock block, PathState state, @Nullable Node last) {
    Tree tree = last == null ? null : last.getTree();
    if (state.kept() != null && Conditions.stripped(tree) == state.kept()) {
      // The call's own outcome says whether the value was handed over.
      released = true;
      boolean plain = Conditions.isPlain(tree);
      push(plain ? block.getElseSuccessor() : block.getThenSuccessor(), state.keptIn(null), null);
      return;
    }
    Conditions.Condition condition = Conditions.of(tree);
    if (condition == null) {
      push(block.getThenSuccessor(), state, null);
      push(block.getElseSuccessor(), state, null);
      return;
    }
    PathState whenTrue = assume(condition, condition.holds(), state);
    PathState whenFalse = assume(condition, !condition.holds(), state);
    if (whenTrue != null) {
      push(block.getThenSuccessor(), whenTrue, null);
    }
    if (whenFalse != null) {
      push(block.getElseSuccessor(), whenFalse, null);
    }
  }

  /** The state in which {@code condition} has {@code outcome}, or null if it can't have it. */
  private @Nullable PathState assume(
      Conditions.Condition condition, boolean outcome, PathState state) {
    boolean nullTest = condition.key().endsWith("==null") || condition.key().startsWith("null==");
    boolean aboutValue = condition.variables().stream().anyMatch(state.aliases()::contains);
    if (aboutValue && ((nullTest && outcome) || (condition.isTypeTest() && !outcome))) {
      return null;
    }
    if (nullTest && state.kept() != null && condition.variables().contains(state.kept())) {
      if (outcome) {
        released = true;
        return null;
      }
      return state.keptIn(null);
    }
    Boolean known = state.known().get(condition.key());
    if (known != null && known != outcome) {
      return null;
    }
    return conditions.isRepeated(condition) ? state.knowing(condition.key(), outcome) : state;
  }

  private void followExceptions(ExceptionBlock block, PathState state) {
    Node node = block.getNode();
    Tree tree = node.getTree();
    if (tree == null) {
      return;
    }
    PathState after = applyEffects(state, node);
    boolean failsToStart = !state.working() && effects.starts(tree);
    if (after == null || !after.working() || failsToStart) {
      return;
    }
    Map<TypeMirror, Set<Block>> edges = block.getExceptionalSuccessors();
    boolean handled =
        edges.entrySet().stream()
            .anyMatch(edge -> throwPolicy.canThrow(tree, edge.getKey()) && hasHandler(edge));
    for (Map.Entry<TypeMirror, Set<Block>> edge : edges.entrySet()) {
      // Where a handler may catch the exception, that is where the program means it to go.
      boolean beside = handled && !hasHandler(edge) && isAnyUnchecked(edge.getKey());
      if (node instanceof ThrowNode || (!beside && throwPolicy.canThrow(tree, edge.getKey()))) {
        edge.getValue().forEach(next -> push(next, after.thrownBy(tree), null));
      }
    }
  }

  private static boolean isAnyUnchecked(TypeMirror exception) {
    return exception.toString().equals("java.lang.RuntimeException");
  }

  private static boolean hasHandler(Map.Entry<TypeMirror, Set<Block>> edge) {
    return edge.getValue().stream().anyMatch(PathSearch::isHandler);
  }

  private static boolean isHandler(Block block) {
    List<Node> nodes = block.getNodes();
    return !nodes.isEmpty() && nodes.get(0) instanceof CatchMarkerNode;
  }

  /** Runs through {@code nodes}; null as soon as the obligation is met or the value is lost. */
  private @Nullable PathState run(List<Node> nodes, PathState state) {
    PathState current = state;
    for (Node node : nodes) {
      if (creation != null && node.getTree() == creation && isCreation(node)) {
        current = current.notPending(); // round the loop: this is another value
        PathState passed = applyEffects(current, node);
        if (passed == null) {
          return null;
        }
        if (current.aliases().isEmpty()) {
          exits.add(new Exit(ExitKind.OVERWRITTEN, creation, false));
          return null;
        }
        continue;
      }
      PathState next = applyEffects(current, node);
      if (next != null && node instanceof AssignmentNode assignment) {
        next = assign(next, assignment);
      }
      if (next == null) {
        return null;
      }
      current = next;
    }
    return current;
  }

  private @Nullable PathState applyEffects(PathState state, Node node) {
    Tree tree = node.getTree();
    if (tree == null) {
      return state;
    }
    PathState current = state;
    for (Effects.Effect effect : effects.of(tree)) {
      VarSymbol operand = effect.operand();
      boolean concerned = operand == null ? state.pending() : state.aliases().contains(operand);
      if (concerned) {
        switch (effect.kind()) {
          case RELEASE, HAND_OVER -> {
            released = true;
            return null;
          }
          case WORK, START -> current = current.nowWorking();
          case TEST -> current = current.nowTested();
          case HAND_OVER_IF_NULL, HAND_OVER_IF_TRUE -> current = current.keptIn(tree);
        }
      }
    }
    return current;
  }

  private @Nullable PathState assign(PathState state, AssignmentNode node) {
    VarSymbol target = variable(node.getTarget());
    if (target == null) {
      return state;
    }
    Tree value = assigned(node);
    PathState current = forget(state, target);
    current = learn(current, target, value);
    Sources sources = Sources.of(value, effects);
    if (current.kept() instanceof Tree call && sources.includes(call)) {
      current = current.keptIn(target);
    }
    boolean fromCreation = creation != null && state.pending() && sources.includes(creation);
    if (fromCreation || sources.includesAny(state.aliases())) {
      return current.plusAlias(target);
    }
    if (!current.aliases().contains(target)) {
      return current;
    }
    PathState remaining = current.minusAlias(target);
    if (remaining.aliases().isEmpty() && !remaining.pending()) {
      PathState.Thrower thrower = state.thrower();
      if (!state.tested()) {
        exits.add(
            thrower != null
                ? new Exit(ExitKind.THROW, thrower.tree(), true)
                : new Exit(ExitKind.OVERWRITTEN, node.getTree(), false));
      }
      return null;
    }
    return remaining;
  }

  private PathState forget(PathState state, VarSymbol variable) {
    PathState current = state;
    for (String key : state.known().keySet()) {
      if (conditions.reads(key, variable)) {
        current = current.knowing(key, null);
      }
    }
    return current;
  }

  /** Remembers {@code flag = true} and {@code value = null}. */
  private PathState learn(PathState state, VarSymbol target, @Nullable Tree value) {
    if (!(value instanceof LiteralTree literal)) {
      return state;
    }
    if (literal.getValue() instanceof Boolean outcome) {
      return state.knowing(target.name.toString(), outcome);
    }
    if (literal.getKind() == Tree.Kind.NULL_LITERAL) {
      return state.knowing(target.name + "==null", true);
    }
    return state;
  }

  private static @Nullable Tree assigned(AssignmentNode node) {
    if (node.getTree() instanceof VariableTree declaration
        && declaration.getInitializer() != null) {
      return declaration.getInitializer();
    }
    if (node.getTree() instanceof AssignmentTree assignment) {
      return assignment.getExpression();
    }
    return node.getExpression().getTree();
  }

  private static @Nullable VarSymbol variable(Node target) {
    Element element = null;
    if (target instanceof LocalVariableNode local) {
      element = local.getElement();
    } else if (target instanceof FieldAccessNode field) {
      element = field.getElement();
    }
    return element instanceof VarSymbol variable ? variable : null;
  }
}

package dev.leash.checker.flow;

import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.checkerframework.errorprone.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.errorprone.dataflow.cfg.block.Block;
import org.checkerframework.errorprone.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.errorprone.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.errorprone.dataflow.cfg.block.SpecialBlock;
import org.checkerframework.errorprone.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.errorprone.dataflow.cfg.node.MarkerNode;
import org.checkerframework.errorprone.dataflow.cfg.node.Node;

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
  private final ExceptionEdges edges;
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
    this.edges = new ExceptionEdges(effects, throwPolicy);
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

  /**
   * Follows a value from where a call that waits for it gives up: by an exception that {@code
   * throwPolicy} admits, or by its answer.
   *
   * @param held the variables that hold the value there
   * @param answer what the call's negative answer means; null if it gives none
   * @return the outcome, or null if it can't be known
   */
  public static @Nullable Outcome fromGivingUp(
      Graphs graphs,
      TreePath body,
      Tree wait,
      Set<VarSymbol> held,
      @Nullable Answer answer,
      Effects effects,
      Effects.ThrowPolicy throwPolicy) {
    ControlFlowGraph graph = graphs.of(body);
    if (graph == null) {
      return null;
    }
    PathSearch search = new PathSearch(graph, body, effects, throwPolicy, null, Life.WORKS_AT_ONCE);
    for (Block block : graph.getAllBlocks()) {
      search.giveUpIn(block, wait, held, answer);
    }
    return search.follow();
  }

  private @Nullable Outcome search(@Nullable VarSymbol initial) {
    if (initial != null) {
      push(graph.getEntryBlock(), open(Set.of(initial), false), null);
    } else {
      for (Block block : graph.getAllBlocks()) {
        startIn(block);
      }
    }
    return follow();
  }

  private @Nullable Outcome follow() {
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
      if (nodes.get(i).getTree() == creation && Graphs.isCreation(nodes.get(i))) {
        PathState state = applyEffects(open(Set.of(), true), nodes.get(i));
        if (state != null) {
          leave(block, run(nodes.subList(i + 1, nodes.size()), state), Graphs.lastOf(nodes));
        }
      }
    }
  }

  /** Opens the obligation on each way on which {@code wait} gives up in {@code block}. */
  private void giveUpIn(Block block, Tree wait, Set<VarSymbol> held, @Nullable Answer answer) {
    PathState state = open(held, false);
    if (block instanceof ExceptionBlock throwing && throwing.getNode().getTree() == wait) {
      edges.admitted(throwing, wait).forEach(next -> push(next, state.thrownBy(wait), null));
    }
    List<Node> nodes = block.getNodes();
    for (int i = 0; answer != null && i < nodes.size(); i++) {
      if (nodes.get(i).getTree() == answer.given() && answer.isGivenAt(nodes.get(i))) {
        PathState after = answer.negative(state);
        leave(block, run(nodes.subList(i + 1, nodes.size()), after), Graphs.lastOf(nodes));
      }
    }
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
      leave(block, run(nodes, state), nodes.isEmpty() ? last : Graphs.lastOf(nodes));
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
    if (state.kept() instanceof Tree call && Conditions.stripped(tree) == call) {
      // The call's own outcome says whether the value was handed over.
      released = true;
      boolean plain = Conditions.isPlain(tree) != effects.mayFail(call);
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
    PathState after = effects.completes(tree) ? state : applyEffects(state, node);
    boolean failsToStart = !state.working() && effects.starts(tree);
    if (after == null || !after.working() || failsToStart) {
      return;
    }
    if (node instanceof MarkerNode) {
      // The end of a finally block that an exception came through: it goes on from there.
      ExceptionEdges.all(block).forEach(next -> push(next, after, null));
      return;
    }
    edges
        .of(block, tree, state.thrower() != null)
        .forEach(next -> push(next, after.thrownBy(tree), null));
  }

  /** Runs through {@code nodes}; null as soon as the obligation is met or the value is lost. */
  private @Nullable PathState run(List<Node> nodes, PathState state) {
    PathState current = state;
    for (Node node : nodes) {
      if (creation != null && node.getTree() == creation && Graphs.isCreation(node)) {
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
          case RELEASE, COMPLETE, HAND_OVER -> {
            released = true;
            return null;
          }
          case WORK, START -> current = current.nowWorking();
          case TEST -> current = current.nowTested();
          case HAND_OVER_IF_NULL, HAND_OVER_IF_TRUE, HAND_OVER_IF_FALSE ->
              current = current.keptIn(tree);
        }
      }
    }
    return current;
  }

  private @Nullable PathState assign(PathState state, AssignmentNode node) {
    VarSymbol target = Assignments.variable(node.getTarget());
    if (target == null) {
      return state;
    }
    Tree value = Assignments.assigned(node);
    PathState current = conditions.assigned(state, target, value);
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
}

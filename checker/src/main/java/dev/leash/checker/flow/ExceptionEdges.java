package dev.leash.checker.flow;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import dev.leash.checker.contract.JavaThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.errorprone.dataflow.cfg.block.Block;
import org.checkerframework.errorprone.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.errorprone.dataflow.cfg.node.CatchMarkerNode;
import org.checkerframework.errorprone.dataflow.cfg.node.Node;
import org.checkerframework.errorprone.dataflow.cfg.node.ThrowNode;

/** The ways out of a block by an exception that a program has to plan for. */
final class ExceptionEdges {

  private final Effects effects;
  private final Effects.ThrowPolicy throwPolicy;

  ExceptionEdges(Effects effects, Effects.ThrowPolicy throwPolicy) {
    this.effects = effects;
    this.throwPolicy = throwPolicy;
  }

  /** Where every exception of {@code block} leads, whatever it is. */
  static List<Block> all(ExceptionBlock block) {
    List<Block> result = new ArrayList<>();
    block.getExceptionalSuccessors().values().forEach(result::addAll);
    return result;
  }

  /** Where the exceptions lead that {@code tree}, in {@code block}, may throw by the policy. */
  List<Block> admitted(ExceptionBlock block, Tree tree) {
    List<Block> result = new ArrayList<>();
    block
        .getExceptionalSuccessors()
        .forEach(
            (exception, next) -> {
              if (throwPolicy.canThrow(tree, exception)) {
                result.addAll(next);
              }
            });
    return result;
  }

  /**
   * Where exceptions of {@code tree}, in {@code block}, lead.
   *
   * @param failing whether another exception is under way
   */
  List<Block> of(ExceptionBlock block, Tree tree, boolean failing) {
    Map<TypeMirror, Set<Block>> edges = block.getExceptionalSuccessors();
    boolean thrown = block.getNode() instanceof ThrowNode;
    boolean handled =
        edges.entrySet().stream()
            .anyMatch(edge -> throwPolicy.canThrow(tree, edge.getKey()) && hasHandler(edge));
    List<Block> result = new ArrayList<>();
    for (Map.Entry<TypeMirror, Set<Block>> edge : edges.entrySet()) {
      // Where a handler may catch the exception, that is where the program means it to go. Nor
      // does it plan for a bug on top of a failure: a finally block can throw without one.
      boolean beside = isAnyUnchecked(edge.getKey()) && ((handled && !hasHandler(edge)) || failing);
      boolean done = effects.completes(tree) && JavaThreads.tellsOfTheEnd((Type) edge.getKey());
      if (!done && (thrown || (!beside && throwPolicy.canThrow(tree, edge.getKey())))) {
        result.addAll(edge.getValue());
      }
    }
    return result;
  }

  private static boolean isAnyUnchecked(TypeMirror exception) {
    return exception.toString().equals("java.lang.RuntimeException");
  }

  private static boolean hasHandler(Map.Entry<TypeMirror, Set<Block>> edge) {
    return edge.getValue().stream().anyMatch(ExceptionEdges::isHandler);
  }

  private static boolean isHandler(Block block) {
    List<Node> nodes = block.getNodes();
    return !nodes.isEmpty() && nodes.get(0) instanceof CatchMarkerNode;
  }
}

package dev.leash.checker.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.checkerframework.errorprone.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.errorprone.dataflow.cfg.UnderlyingAST;
import org.checkerframework.errorprone.dataflow.cfg.builder.CFGBuilder;
import org.checkerframework.errorprone.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.Node;
import org.checkerframework.errorprone.dataflow.cfg.node.ObjectCreationNode;

/** Builds control-flow graphs of methods and lambdas, once each. */
public final class Graphs {

  private final Context context;
  private final Map<Tree, ControlFlowGraph> graphs = new IdentityHashMap<>();

  /** Graphs for the run that {@code context} belongs to. */
  public Graphs(Context context) {
    this.context = context;
  }

  /**
   * The graph of a body.
   *
   * @param body the path of a method with a body, or of a lambda
   * @return the graph, or null if {@code body} is neither
   */
  @Nullable ControlFlowGraph of(TreePath body) {
    ControlFlowGraph known = graphs.get(body.getLeaf());
    if (known != null) {
      return known;
    }
    UnderlyingAST code = code(body);
    if (code == null) {
      return null;
    }
    TreePath inner = new TreePath(body, code.getCode());
    ControlFlowGraph graph =
        CFGBuilder.build(inner, code, false, false, JavacProcessingEnvironment.instance(context));
    graphs.put(body.getLeaf(), graph);
    return graph;
  }

  private static @Nullable UnderlyingAST code(TreePath body) {
    TreePath type = Paths.enclosing(body, ClassTree.class);
    if (type == null) {
      return null;
    }
    ClassTree enclosing = (ClassTree) type.getLeaf();
    if (body.getLeaf() instanceof MethodTree method) {
      return method.getBody() == null ? null : new UnderlyingAST.CFGMethod(method, enclosing);
    }
    if (body.getLeaf() instanceof LambdaExpressionTree lambda) {
      TreePath method = Paths.enclosing(body, MethodTree.class);
      MethodTree around = method == null ? null : (MethodTree) method.getLeaf();
      return new UnderlyingAST.CFGLambda(lambda, enclosing, around);
    }
    return null;
  }

  /** Whether {@code node} is the creation or call itself, rather than what surrounds it. */
  static boolean isCreation(Node node) {
    return node instanceof ObjectCreationNode || node instanceof MethodInvocationNode;
  }

  /** The last of {@code nodes}, or null if there is none. */
  static @Nullable Node lastOf(List<Node> nodes) {
    return nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
  }
}

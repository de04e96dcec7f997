package dev.leash.checker.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import javax.lang.model.element.Element;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.checkerframework.errorprone.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.errorprone.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.errorprone.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.errorprone.dataflow.cfg.node.Node;

/** What the assignments of a control-flow graph assign, and to what. */
final class Assignments {

  private Assignments() {}

  /** What {@code node} assigns. */
  static @Nullable Tree assigned(AssignmentNode node) {
    if (node.getTree() instanceof VariableTree declaration
        && declaration.getInitializer() != null) {
      return declaration.getInitializer();
    }
    if (node.getTree() instanceof AssignmentTree assignment) {
      return assignment.getExpression();
    }
    return node.getExpression().getTree();
  }

  /** The variable or field that {@code target} names, or null if it is something else. */
  static @Nullable VarSymbol variable(Node target) {
    Element element = null;
    if (target instanceof LocalVariableNode local) {
      element = local.getElement();
    } else if (target instanceof FieldAccessNode field) {
      element = field.getElement();
    }
    return element instanceof VarSymbol variable ? variable : null;
  }
}

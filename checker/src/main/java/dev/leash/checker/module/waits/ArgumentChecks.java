package dev.leash.checker.module.waits;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Checks of arguments at the beginning of a method: who fails one has made a mistake and has asked
 * for nothing, so that nothing is due to anybody yet.
 */
final class ArgumentChecks {

  private static final String RUNTIME = "java.lang.RuntimeException";

  private final RunView view;

  ArgumentChecks(RunView view) {
    this.view = view;
  }

  /** The calls and throw statements that begin {@code body} and check its own parameters. */
  Set<Tree> in(Tree body) {
    Set<Tree> checks = Collections.newSetFromMap(new IdentityHashMap<>());
    if (body instanceof MethodTree method && method.getBody() != null) {
      for (StatementTree statement : method.getBody().getStatements()) {
        Tree thrown = thrown(statement, method);
        Tree check = thrown == null ? call(statement, method) : thrown;
        if (check == null) {
          break;
        }
        checks.add(check);
      }
    }
    return checks;
  }

  /** The call of a method of the run that does nothing but check what it is given; or null. */
  private @Nullable Tree call(StatementTree statement, MethodTree body) {
    if (!(statement instanceof ExpressionStatementTree expression)
        || !(expression.getExpression() instanceof MethodInvocationTree call)
        || !(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method)) {
      return null;
    }
    boolean own =
        Nodes.arguments(call).stream()
            .allMatch(argument -> isParameter(argument, body) || isConstant(argument));
    boolean closed = method.isStatic() || method.isPrivate() || method.isFinal();
    return own && closed && onlyChecks(method) ? call : null;
  }

  private boolean onlyChecks(MethodSymbol method) {
    JCTree.JCMethodDecl declared = view.facts().declaration(method);
    if (declared == null || declared.body == null) {
      return false;
    }
    List<? extends StatementTree> statements = declared.getBody().getStatements();
    return !statements.isEmpty()
        && statements.stream().allMatch(statement -> thrown(statement, declared) != null);
  }

  /** The throw statement that a plain test of a parameter of {@code method} leads to; or null. */
  private @Nullable Tree thrown(StatementTree statement, MethodTree method) {
    if (!(statement instanceof IfTree test)
        || test.getElseStatement() != null
        || !isPlain(test.getCondition(), method)) {
      return null;
    }
    StatementTree then = test.getThenStatement();
    if (then instanceof BlockTree block && !block.getStatements().isEmpty()) {
      then = block.getStatements().get(block.getStatements().size() - 1);
    }
    return then instanceof ThrowTree thrown && isUnchecked(thrown) ? thrown : null;
  }

  private boolean isUnchecked(ThrowTree thrown) {
    return view.types().closure(((JCTree) thrown.getExpression()).type).stream()
        .anyMatch(above -> above.tsym.getQualifiedName().contentEquals(RUNTIME));
  }

  /** Whether {@code condition} compares parameters with constants, not what they contain. */
  private static boolean isPlain(ExpressionTree condition, MethodTree method) {
    Tree tree = TreeInfo.skipParens((JCTree) condition);
    if (!(tree instanceof BinaryTree binary)) {
      return false;
    }
    ExpressionTree left = binary.getLeftOperand();
    ExpressionTree right = binary.getRightOperand();
    return switch (tree.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR -> isPlain(left, method) && isPlain(right, method);
      case EQUAL_TO, NOT_EQUAL_TO, LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL ->
          (isParameter(left, method) && (isConstant(right) || isParameter(right, method)))
              || (isConstant(left) && isParameter(right, method));
      default -> false;
    };
  }

  private static boolean isParameter(Tree tree, MethodTree method) {
    Symbol symbol = TreeInfo.symbol((JCTree) tree);
    return symbol != null
        && method.getParameters().stream().anyMatch(p -> ((JCTree.JCVariableDecl) p).sym == symbol);
  }

  private static boolean isConstant(ExpressionTree tree) {
    return tree.getKind() == Tree.Kind.NULL_LITERAL
        || (((JCTree) tree).type != null && ((JCTree) tree).type.constValue() != null)
        || (TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
            && variable.getConstValue() != null);
  }
}

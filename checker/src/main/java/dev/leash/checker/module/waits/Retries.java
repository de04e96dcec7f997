package dev.leash.checker.module.waits;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Failures after which a task is started once more: what it owes comes with a later try. */
final class Retries {

  private final RunView view;
  private final @Nullable MethodSymbol method;
  private final boolean object;
  private final List<MethodInvocationTree> restarts = new ArrayList<>(1);
  private final List<TryTree> tries = new ArrayList<>(1);

  /** Those of {@code body}. */
  Retries(RunView view, TreePath body) {
    this.view = view;
    TreePath around = Paths.enclosing(body, MethodTree.class);
    this.method = around == null ? null : ((JCTree.JCMethodDecl) around.getLeaf()).sym;
    this.object =
        method != null
            && body.getLeaf() instanceof MethodTree
            && view.hierarchy().overridden(method).size() > 1;
    if (method != null) {
      find(body);
    }
  }

  private void find(TreePath body) {
    new BodyScanner() {
      @Override
      public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
        tries.add(tree);
        return super.visitTry(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (isRestart(call)) {
          restarts.add(call);
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scanBody(body);
  }

  /** The calls that start the task again. */
  List<MethodInvocationTree> restarts() {
    return restarts;
  }

  /** Whether a catch clause that starts the task again, or may, gets what {@code tree} throws. */
  boolean isRetried(Tree tree, Type thrown) {
    for (int i = restarts.isEmpty() ? -1 : tries.size() - 1; i >= 0; i--) { // inner ones first
      if (contains(tries.get(i).getBlock(), tree)) {
        for (CatchTree clause : tries.get(i).getCatches()) {
          Type caught = ((JCTree) clause.getParameter()).type;
          if (caught != null && view.types().isSubtype(thrown, caught)) {
            return restarts.stream().anyMatch(call -> contains(clause.getBlock(), call));
          }
        }
      }
    }
    return false;
  }

  private static boolean contains(BlockTree block, Tree tree) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree inner, @Nullable Void unused) {
        found[0] |= inner == tree;
        return found[0] ? null : super.scan(inner, null);
      }
    }.scan(block, null);
    return found[0];
  }

  private boolean isRestart(MethodInvocationTree call) {
    if (!(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol called)
        || view.book().method(called).spawns() == null) {
      return false;
    }
    return Nodes.arguments(call).stream().anyMatch(this::isSame)
        || (call.getMethodSelect() instanceof JCTree.JCFieldAccess select
            && TreeInfo.skipParens(select.selected) instanceof NewClassTree created
            && (isSame(created) || Nodes.arguments(created).stream().anyMatch(this::isSame)));
  }

  /** Whether {@code task} runs the same code again. */
  private boolean isSame(ExpressionTree task) {
    MethodSymbol own = method;
    if (own == null) {
      return false;
    }
    if (task instanceof MemberReferenceTree) {
      return TreeInfo.symbol((JCTree) task) == own;
    }
    if (task instanceof LambdaExpressionTree lambda) {
      return calls(lambda.getBody(), own);
    }
    if (object && task instanceof NewClassTree created && created.getClassBody() == null) {
      Type type = ((JCTree) created).type;
      return type != null && type.tsym == own.enclClass();
    }
    return object
        && task instanceof IdentifierTree
        && TreeInfo.symbol((JCTree) task) instanceof VarSymbol variable
        && Self.isNamedBy(variable);
  }

  private static boolean calls(Tree body, MethodSymbol method) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        found[0] |= TreeInfo.symbol((JCTree) call.getMethodSelect()) == method;
        return super.visitMethodInvocation(call, null);
      }
    }.scan(body, null);
    return found[0];
  }
}

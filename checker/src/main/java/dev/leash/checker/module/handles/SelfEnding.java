package dev.leash.checker.module.handles;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.JavaRefs;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.RunGraph;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Tells tasks that come to an end by themselves from those that somebody must cancel. */
final class SelfEnding {

  private final TaskTools tools;
  private final ContractBook book;

  SelfEnding(TaskTools tools) {
    this.tools = tools;
    this.book = tools.view().book();
  }

  /** Whether the periodic task that {@code expression} stands for may end itself. */
  boolean mayEnd(TreePath expression, Member member) {
    RunGraph.Found found = tools.graph().bodiesOf(expression, member);
    for (Body body : found.bodies()) {
      if (throwsOnPurpose(body)) {
        return true;
      }
      for (Body reached : tools.loops().reach(body)) {
        if (endsItself(reached)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A scheduler drops a periodic task that throws. */
  private boolean throwsOnPurpose(Body body) {
    List<Body> reached = tools.loops().reach(body);
    for (Body each : reached) {
      boolean near =
          each.equals(body)
              || each.member().owner().outermostClass() == body.member().owner().outermostClass();
      if (near && hasThrow(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasThrow(Body body) {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
        if (tree.getCatches().isEmpty()) {
          return super.visitTry(tree, null);
        }
        scan(tree.getCatches(), null);
        scan(tree.getFinallyBlock(), null);
        return null;
      }

      @Override
      public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        found[0] = true;
        return null;
      }
    }.scanBody(body.path());
    return found[0];
  }

  /** Whether code of the task cancels something, or looks whether its owner is still there. */
  private boolean endsItself(Body body) {
    boolean[] found = new boolean[1];
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                && (book.method(method).cancel() != null || JavaRefs.asksWhetherGone(method));
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(body.path(), null);
    return found[0];
  }

  /** Whether the task has nothing to hold on to but what is static. */
  static boolean holdsNothing(Tree task) {
    if (task instanceof MemberReferenceTree reference) {
      return ((JCTree.JCMemberReference) reference).sym instanceof MethodSymbol method
          && method.isStatic();
    }
    if (task instanceof NewClassTree created) {
      return created.getArguments().isEmpty()
          && created.getEnclosingExpression() == null
          && ((JCTree) created).type.tsym instanceof ClassSymbol type
          && (type.isStatic() || type.owner.kind == Kinds.Kind.PCK);
    }
    return task instanceof LambdaExpressionTree lambda && capturesNothing(lambda);
  }

  private static boolean capturesNothing(LambdaExpressionTree lambda) {
    Captures captures = new Captures();
    captures.scan(lambda.getBody(), null);
    return !captures.any;
  }

  /** Looks for what a lambda takes from the code around it. */
  private static final class Captures extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Set<Symbol> own = new HashSet<>();
    private boolean any;

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      own.add(((JCTree.JCVariableDecl) tree).sym);
      return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      any = true;
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      any |=
          TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable && Self.isNamedBy(variable);
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      Symbol symbol = TreeInfo.symbol((JCTree) tree);
      boolean plain = symbol instanceof VarSymbol || symbol instanceof MethodSymbol;
      any |= plain && !symbol.isStatic() && !own.contains(symbol);
      return null;
    }
  }
}

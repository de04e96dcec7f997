package dev.leash.checker.check;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Loop;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * How a catch clause may lead out of a loop when the thread is interrupted, so that the code
 * compiles and nobody who relies on what the loop does is surprised.
 */
final class LoopExit {

  private final TreePath clause;
  private final Loop loop;
  private final Types types;
  private final @Nullable TreePath body;

  /** The ways. */
  enum Kind {
    /** The loop asks for the interrupt: setting the flag again is enough. */
    RESTORE,
    /** Restore and return. */
    RETURN,
    /** Let the caller have the exception, which the method declares. */
    THROW
  }

  LoopExit(TreePath clause, Loop loop, Types types) {
    this.clause = clause;
    this.loop = loop;
    this.types = types;
    this.body = Paths.body(clause);
  }

  /** The ways that are right, the best first. */
  List<Kind> ways() {
    List<Kind> ways = new ArrayList<>(2);
    if (body == null) {
      return ways;
    }
    boolean inLoop = innermostLoop() != null && Paths.isWithin(clause, loop.tree());
    boolean directly = innermostLoop() == loop.tree();
    if (testsInterrupt(loop.condition()) && (directly || !inLoop)) {
      ways.add(Kind.RESTORE);
    }
    if (!inLoop || isIn(SwitchExpressionTree.class)) {
      return ways;
    }
    List<StatementTree> after = after();
    boolean skipsNothing = after.stream().allMatch(statement -> statement instanceof ReturnTree);
    if (throwsInterruption() && !isCaught(clause.getParentPath(), body.getLeaf()) && skipsNothing) {
      ways.add(Kind.THROW);
    }
    if (isVoid() && after.isEmpty() && isOnlyLeftWhenStopped()) {
      ways.add(Kind.RETURN);
    }
    return ways;
  }

  /** The loop of the same body that holds the clause and no other that does. */
  @Nullable Tree innermostLoop() {
    for (TreePath p = clause;
        body != null && p.getLeaf() != body.getLeaf();
        p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf())) {
        return p.getLeaf();
      }
    }
    return null;
  }

  private boolean isIn(Class<? extends Tree> type) {
    TreePath found = Paths.enclosing(clause, type);
    return found != null && body != null && Paths.isWithin(found, body.getLeaf());
  }

  /** The statements that the body runs after the loop. */
  private List<StatementTree> after() {
    List<StatementTree> result = new ArrayList<>();
    for (TreePath p = loop.path();
        body != null && p.getLeaf() != body.getLeaf();
        p = p.getParentPath()) {
      result.addAll(following(p));
    }
    return result;
  }

  /** The statements behind the one at {@code path} in its block or case. */
  static List<? extends StatementTree> following(TreePath path) {
    Tree around = path.getParentPath().getLeaf();
    List<? extends StatementTree> statements =
        around instanceof BlockTree block
            ? block.getStatements()
            : around instanceof CaseTree group && group.getStatements() != null
                ? group.getStatements()
                : List.of();
    int index = statements.indexOf(path.getLeaf());
    return index < 0 ? List.of() : statements.subList(index + 1, statements.size());
  }

  /** Whether the loop goes on only while nobody interrupts the thread. */
  private static boolean testsInterrupt(@Nullable ExpressionTree condition) {
    ExpressionTree bare = strip(condition);
    if (bare instanceof BinaryTree both && both.getKind() == Tree.Kind.CONDITIONAL_AND) {
      return testsInterrupt(both.getLeftOperand()) || testsInterrupt(both.getRightOperand());
    }
    return bare instanceof UnaryTree not
        && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
        && strip(not.getExpression()) instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && JavaThreads.testsInterrupt(method);
  }

  private static @Nullable ExpressionTree strip(@Nullable ExpressionTree tree) {
    ExpressionTree bare = tree;
    while (bare instanceof ParenthesizedTree parenthesized) {
      bare = parenthesized.getExpression();
    }
    return bare;
  }

  /**
   * Whether nobody can take a return on interrupt for what the loop was to bring about: it has no
   * other way out but a flag that stops it, or it is a thread's own code, which nobody waits for.
   */
  private boolean isOnlyLeftWhenStopped() {
    return isRun() || (isFlag(strip(loop.condition())) && !leavesOtherwise());
  }

  private boolean isRun() {
    if (body == null) {
      return false;
    }
    if (body.getLeaf() instanceof LambdaExpressionTree lambda) {
      Type type = ((JCTree) lambda).type;
      return type != null && isRunnable(type);
    }
    MethodSymbol method = body.getLeaf() instanceof MethodTree ? symbol(body) : null;
    return method != null
        && method.name.contentEquals("run")
        && method.getParameters().isEmpty()
        && types.closure(method.enclClass().type).stream().anyMatch(LoopExit::isRunnable);
  }

  private static boolean isRunnable(Type type) {
    return type.tsym.getQualifiedName().contentEquals("java.lang.Runnable");
  }

  private static MethodSymbol symbol(TreePath method) {
    return ((JCTree.JCMethodDecl) method.getLeaf()).sym;
  }

  /** Whether a condition looks at nothing but fields; one that always holds does. */
  private static boolean isFlag(@Nullable ExpressionTree condition) {
    if (condition == null) {
      return true;
    }
    if (condition instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return isFlag(strip(not.getExpression()));
    }
    if (condition instanceof BinaryTree both && both.getKind() == Tree.Kind.CONDITIONAL_AND) {
      return isFlag(strip(both.getLeftOperand())) && isFlag(strip(both.getRightOperand()));
    }
    if (condition instanceof MethodInvocationTree call && call.getArguments().isEmpty()) {
      Tree receiver =
          call.getMethodSelect() instanceof MemberSelectTree s ? s.getExpression() : null;
      boolean asks =
          TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
              && JavaThreads.testsInterrupt(method);
      return asks || (receiver != null && isField(receiver) && isAtomic(receiver));
    }
    return isField(condition);
  }

  private static boolean isField(Tree tree) {
    return (tree instanceof IdentifierTree || tree instanceof MemberSelectTree)
        && TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
        && variable.owner instanceof ClassSymbol;
  }

  private static boolean isAtomic(Tree tree) {
    Type type = ((JCTree) tree).type;
    return type.tsym.packge().getQualifiedName().contentEquals("java.util.concurrent.atomic");
  }

  /** Whether a return or break stands in the loop. */
  private boolean leavesOtherwise() {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
        found[0] |= tree.getLabel() != null || !isOfNested(getCurrentPath());
        return null;
      }
    }.scanTree(loop.path());
    return found[0];
  }

  private boolean isOfNested(TreePath path) {
    for (TreePath p = path; p.getLeaf() != loop.tree(); p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf()) || p.getLeaf() instanceof SwitchTree) {
        return true;
      }
    }
    return false;
  }

  private boolean isVoid() {
    if (body != null && body.getLeaf() instanceof MethodTree method) {
      return method.getReturnType() != null
          && ((JCTree) method.getReturnType()).type.hasTag(TypeTag.VOID);
    }
    Type descriptor = descriptor();
    return descriptor != null && descriptor.getReturnType().hasTag(TypeTag.VOID);
  }

  private boolean throwsInterruption() {
    List<Type> thrown = new ArrayList<>();
    if (body != null && body.getLeaf() instanceof MethodTree) {
      thrown.addAll(symbol(body).getThrownTypes());
    } else {
      Type descriptor = descriptor();
      if (descriptor != null) {
        thrown.addAll(descriptor.getThrownTypes());
      }
    }
    return thrown.stream().anyMatch(this::takesInterruption);
  }

  private @Nullable Type descriptor() {
    boolean isLambda = body != null && body.getLeaf() instanceof LambdaExpressionTree;
    Type type = isLambda && body != null ? ((JCTree) body.getLeaf()).type : null;
    return type == null ? null : types.findDescriptorType(type);
  }

  /** Whether {@code type} is the exception of an interrupt, or one that includes it. */
  boolean takesInterruption(Type type) {
    return JavaThreads.isInterruption(type)
        || type.tsym.getQualifiedName().contentEquals("java.lang.Exception")
        || type.tsym.getQualifiedName().contentEquals("java.lang.Throwable");
  }

  /** Whether an interrupt in {@code path} is caught before it gets to {@code limit}. */
  boolean isCaught(TreePath path, Tree limit) {
    for (TreePath p = path; p.getLeaf() != limit; p = p.getParentPath()) {
      if (p.getParentPath().getLeaf() instanceof TryTree outer
          && (outer.getBlock() == p.getLeaf() || outer.getResources().contains(p.getLeaf()))
          && outer.getCatches().stream().anyMatch(this::takesInterruption)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code caught} takes what an interrupt throws. */
  boolean takesInterruption(CatchTree caught) {
    return alternatives(caught).stream().anyMatch(type -> takesInterruption(((JCTree) type).type));
  }

  /** The types that {@code caught} names. */
  static List<? extends Tree> alternatives(CatchTree caught) {
    Tree type = caught.getParameter().getType();
    return type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
  }
}

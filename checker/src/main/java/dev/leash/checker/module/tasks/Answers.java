package dev.leash.checker.module.tasks;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Loops that go on until a function says so which they were given: how long that takes is up to
 * whoever gave it, as with a flag.
 */
final class Answers {

  private static final int DEPTH = 3;

  private final RunView view;
  private final Origins origins;

  Answers(RunView view, Origins origins) {
    this.view = view;
    this.origins = origins;
  }

  /** Whether every way out of the loop that data decides needs the answer of such a function. */
  boolean decide(Loop loop, Ways ways) {
    if (ways.ends().isEmpty() || ways.ends().stream().anyMatch(List::isEmpty)) {
      return false;
    }
    Scan scan = new Scan();
    scan.scanTree(loop.path());
    return ways.ends().stream()
        .allMatch(
            end ->
                end.stream().anyMatch(condition -> isAnswer(condition, scan, loop.member(), 0))
                    || holdsAnswer(end.get(end.size() - 1), scan, loop.member()));
  }

  /** Whether a part of {@code condition}, which can't be split into alternatives, is an answer. */
  private boolean holdsAnswer(Tree condition, Scan scan, Member member) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return holdsAnswer(parenthesized.getExpression(), scan, member);
    }
    return isLogical(condition)
        ? holdsAnswer(((BinaryTree) condition).getLeftOperand(), scan, member)
            || holdsAnswer(((BinaryTree) condition).getRightOperand(), scan, member)
        : isAnswer(condition, scan, member, 0);
  }

  private static boolean isLogical(Tree tree) {
    return tree.getKind() == Tree.Kind.CONDITIONAL_AND
        || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
  }

  /** Whether a function that the loop calls, as far as it is in view, has {@code property}. */
  boolean anyFunction(Loop loop, Predicate<TreePath> property) {
    Scan scan = new Scan();
    scan.scanTree(loop.path());
    for (Map.Entry<Tree, TreePath> call : scan.calls.entrySet()) {
      if (method(call.getKey()) instanceof MethodSymbol method && isFunction(method.owner)) {
        TreePath receiver = Origins.receiver(call.getValue());
        if (receiver != null
            && (isCancellable(receiver)
                || origins.of(receiver, loop.member()).origins().stream()
                    .anyMatch(origin -> property.test(origin.at())))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isFunction(Symbol type) {
    return type instanceof ClassSymbol known && view.types().isFunctionalInterface(known);
  }

  private static @Nullable Symbol method(Tree call) {
    return TreeInfo.symbol((JCTree) ((MethodInvocationTree) call).getMethodSelect());
  }

  /** Whether the function is a parameter that asks for one which obeys the interrupt. */
  private boolean isCancellable(TreePath receiver) {
    return TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol variable
        && variable.owner instanceof MethodSymbol owner
        && owner.params != null
        && owner.params.contains(variable)
        && view.book().cancellableTask(owner, owner.params.indexOf(variable));
  }

  private boolean isAnswer(Tree condition, Scan scan, Member member, int depth) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return isAnswer(parenthesized.getExpression(), scan, member, depth);
    }
    if (condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return isAnswer(((UnaryTree) condition).getExpression(), scan, member, depth);
    }
    if (isLogical(condition)) {
      return isAnswer(((BinaryTree) condition).getLeftOperand(), scan, member, depth)
          && isAnswer(((BinaryTree) condition).getRightOperand(), scan, member, depth);
    }
    if (condition instanceof IdentifierTree) {
      return depth < DEPTH && isAnswerHeld(condition, scan, member, depth);
    }
    TreePath call = scan.calls.get(condition);
    return call != null
        && method(condition) instanceof MethodSymbol method
        && isAsked(call, method, member, depth);
  }

  /** Whether a local variable is set to such answers in the loop, and to nothing else there. */
  private boolean isAnswerHeld(Tree name, Scan scan, Member member, int depth) {
    List<Tree> values = scan.values.get(TreeInfo.symbol((JCTree) name));
    return values != null
        && values.stream().allMatch(value -> isAnswer(value, scan, member, depth + 1));
  }

  private boolean isAsked(TreePath call, MethodSymbol method, Member member, int depth) {
    TreePath receiver = Origins.receiver(call);
    if (receiver == null
        || depth >= DEPTH
        || !isFunction(method.owner)
        || !method.getReturnType().hasTag(TypeTag.BOOLEAN)
        || JavaThreads.goesThrough(method)
        || view.book().cancellable(method)
        || isInView(method)) {
      return false;
    }
    return origins.of(receiver, member).origins().stream()
        .allMatch(origin -> isUnknown(origin, depth));
  }

  /** Whether classes of the run say what the answer is. */
  private boolean isInView(MethodSymbol method) {
    return view.facts().declares(method.owner)
        && !view.hierarchy().implementations(method).isEmpty();
  }

  /** Whether a function tells nothing of how it answers, or asks another one in turn. */
  private boolean isUnknown(Origins.Origin origin, int depth) {
    if (origin.tree() instanceof LambdaExpressionTree lambda) {
      Scan scan = new Scan();
      scan.scanTree(new TreePath(origin.at(), lambda.getBody()));
      return isAnswer(lambda.getBody(), scan, origin.member(), depth + 1);
    }
    if (origin.tree() instanceof MemberReferenceTree) {
      return false;
    }
    return !(origin.tree() instanceof JCTree.JCNewClass);
  }

  /** The calls in some code, and what local booleans are set to there. */
  private static final class Scan extends BodyScanner {

    private final Map<Tree, TreePath> calls = new IdentityHashMap<>();
    private final Map<Symbol, List<Tree>> values = new IdentityHashMap<>();

    private void set(@Nullable Symbol symbol, Tree value) {
      if (symbol instanceof VarSymbol variable && !(variable.owner instanceof ClassSymbol)) {
        values.computeIfAbsent(variable, key -> new ArrayList<>(1)).add(value);
      }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      calls.put(tree, getCurrentPath());
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
      set(TreeInfo.symbol((JCTree) tree.getVariable()), tree.getExpression());
      return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      if (tree.getInitializer() != null) {
        set(((JCTree.JCVariableDecl) tree).sym, tree.getInitializer());
      }
      return super.visitVariable(tree, null);
    }
  }
}

package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.TaskTools;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Code that runs only when something else went well, beside which nothing runs when it failed. */
final class Successes {

  private final TaskTools tools;

  Successes(TaskTools tools) {
    this.tools = tools;
  }

  /**
   * Whether the signal at {@code path} is given only when something else went well.
   *
   * @param value whether it brings a value that the wait counts on: then what somebody far away
   *     calls back is a success
   */
  boolean isOnSuccessOnly(TreePath path, boolean value) {
    TreePath function = path.getLeaf() instanceof MemberReferenceTree ? path : Paths.body(path);
    if (function == null) {
      return false;
    }
    if (function.getLeaf() instanceof MethodTree) {
      return isSuccessOfCallback(function, value);
    }
    MethodSymbol method = givenTo(function);
    return method != null
        && (isStage(method)
            ? !isSureToSucceed(function)
            : value && Visibility.isOfPeer(method, tools.view()))
        && ((MethodInvocationTree) function.getParentPath().getLeaf())
            .getArguments().stream().noneMatch(a -> takesFailure(((JCTree) a).type));
  }

  /** Whether {@code body} is a function that a stage of asynchronous work runs. */
  boolean isOfStage(TreePath body) {
    MethodSymbol method = givenTo(body);
    return method != null && isStage(method);
  }

  /** Whether {@code body} is a function that somebody far away calls back. */
  boolean isOfPeer(TreePath body) {
    MethodSymbol method = givenTo(body);
    return method != null && Visibility.isOfPeer(method, tools.view());
  }

  private boolean isStage(MethodSymbol method) {
    return JavaThreads.isStage(method.owner.type, tools.view().types());
  }

  /** The method that the lambda or method reference at {@code function} is an argument of. */
  private static @Nullable MethodSymbol givenTo(TreePath function) {
    boolean isFunction =
        function.getLeaf() instanceof MemberReferenceTree
            || function.getLeaf() instanceof LambdaExpressionTree;
    return isFunction
            && function.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getArguments().contains(function.getLeaf())
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        ? method
        : null;
  }

  /** Whether the stage that {@code function} comes behind is made here of code that can't fail. */
  private boolean isSureToSucceed(TreePath function) {
    return function.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof MethodInvocationTree before
        && before.getArguments().size() > 0
        && before.getArguments().get(0) instanceof LambdaExpressionTree work
        && TreeInfo.symbol((JCTree) before.getMethodSelect()) instanceof MethodSymbol method
        && tools.view().book().method(method).spawns() != null
        && method.isStatic()
        && !tools.throwing().mayThrowBefore(work, Integer.MAX_VALUE);
  }

  private boolean takesFailure(@Nullable Type function) {
    if (function == null
        || function.tsym == null
        || !tools.view().types().isFunctionalInterface(function.tsym)) {
      return false;
    }
    return tools.view().types().findDescriptorType(function).getParameterTypes().stream()
        .anyMatch(this::isThrowable);
  }

  private boolean isThrowable(Type type) {
    Type bound = tools.view().types().erasure(tools.view().types().wildUpperBound(type));
    for (Type above : tools.view().types().closure(bound)) {
      if (above.tsym.getQualifiedName().contentEquals("java.lang.Throwable")) {
        return true;
      }
    }
    return false;
  }

  /** A callback's method for success, beside one for failure that doesn't give the signal. */
  private boolean isSuccessOfCallback(TreePath method, boolean value) {
    MethodSymbol own = ((JCTree.JCMethodDecl) method.getLeaf()).sym;
    if (!(method.getParentPath().getLeaf() instanceof ClassTree type)
        || !type.getSimpleName().isEmpty() // a class with a name has other ways to signal
        || !(value || type.getMembers().stream().filter(Successes::isMethod).count() == 2)
        || own.getParameters().stream().anyMatch(p -> isThrowable(p.type))) {
      return false;
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof JCTree.JCMethodDecl other
          && other.sym != own
          && other.sym.getParameters().stream().anyMatch(p -> isThrowable(p.type))
          && tools.view().hierarchy().overridden(other.sym).size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMethod(Tree member) {
    return member instanceof JCTree.JCMethodDecl method && !method.sym.isConstructor();
  }
}

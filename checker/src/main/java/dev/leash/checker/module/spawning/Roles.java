package dev.leash.checker.module.spawning;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.HashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What calls are for the code that repeats them: they take something in, or hold it back. */
final class Roles {

  private static final int DEPTH = 3;

  /** What a call does to its caller. */
  enum Role {
    /** It gives the next of something that comes from outside, and waits for it. */
    TAKES,
    /** It waits until others have made progress. */
    HOLDS_BACK,
    /** It may give the next of something: only its name says so. */
    MAY_TAKE,
    /** Nothing of that. */
    NEITHER
  }

  private final RunView view;
  private final TaskTools tools;
  private final Map<MethodSymbol, Role> known = new HashMap<>();

  Roles(TaskTools tools) {
    this.view = tools.view();
    this.tools = tools;
  }

  /** The role of the call at {@code path}. */
  Role of(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree call
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        ? of(path, method, 0)
        : Role.NEITHER;
  }

  /** Whether a contract, rather than a body in view, speaks of the call at {@code path}. */
  boolean isStated(TreePath path) {
    if (path.getLeaf() instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method) {
      MethodContract contract = view.book().method(method);
      return contract.blocks() != null || contract.reads();
    }
    return false;
  }

  private Role of(TreePath path, MethodSymbol method, int depth) {
    ContractBook book = view.book();
    if (!book.mayWaitOrSpawn(method) && !view.facts().declares(method.enclClass())) {
      return book.method(method).reads() ? Role.TAKES : unknown(method);
    }
    MethodContract contract = book.method(method);
    Blocks blocks = contract.blocks();
    if (contract.spawns() != null) {
      return blocks == null ? Role.NEITHER : Role.HOLDS_BACK;
    }
    if (contract.reads()) {
      return Role.TAKES;
    }
    return blocks == null ? unstated(method, depth) : waits(path, method, blocks);
  }

  private Role waits(TreePath path, MethodSymbol method, Blocks blocks) {
    if (blocks.isLock() || JavaThreads.sleeps(method)) {
      return Role.NEITHER;
    }
    Synchronizers.Kind kind = Synchronizers.of(method);
    Type result = ((JCTree) path.getLeaf()).type;
    if (Synchronizers.isFuture(result) || isHandle(receiver(path))) {
      return Role.HOLDS_BACK;
    }
    if (kind == Synchronizers.Kind.QUEUE) {
      return Synchronizers.puts(method)
          ? Role.HOLDS_BACK
          : isObject(result) ? Role.TAKES : Role.NEITHER;
    }
    if (kind == Synchronizers.Kind.CONDITION || kind == Synchronizers.Kind.MONITOR) {
      return guarded(path);
    }
    if (kind != null || JavaThreads.isThread(method.enclClass())) {
      return Role.HOLDS_BACK;
    }
    if (!JavaNet.isOfJava(method)) {
      return isObject(result)
          ? Role.TAKES
          : Hints.suggestsLimit(method) ? Role.HOLDS_BACK : Role.NEITHER;
    }
    return result != null && result.hasTag(TypeTag.BOOLEAN) ? Role.HOLDS_BACK : Role.TAKES;
  }

  private static boolean isObject(@Nullable Type type) {
    return type != null && !type.isPrimitiveOrVoid();
  }

  private boolean isHandle(@Nullable Type type) {
    return type != null && type.hasTag(TypeTag.CLASS) && !view.book().cancelledBy(type).isEmpty();
  }

  private @Nullable Type receiver(TreePath path) {
    TreePath receiver = Origins.receiver(path);
    return receiver == null ? null : ((JCTree) receiver.getLeaf()).type;
  }

  /** A wait for a change of state: what is tested around it says which. */
  private static Role guarded(TreePath path) {
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      ExpressionTree condition =
          Loop.isLoop(tree)
              ? Loop.condition(tree)
              : tree instanceof IfTree test ? test.getCondition() : null;
      if (condition != null) {
        return counts(condition) ? Role.HOLDS_BACK : Role.TAKES;
      }
    }
    return Role.NEITHER;
  }

  /** Whether a condition compares numbers, other than with zero. */
  private static boolean counts(ExpressionTree condition) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
        Type left = ((JCTree) tree.getLeftOperand()).type;
        found[0] |=
            left != null
                && left.isNumeric()
                && !(tree.getRightOperand() instanceof LiteralTree zero
                    && Integer.valueOf(0).equals(zero.getValue()));
        return super.visitBinary(tree, null);
      }
    }.scan(condition, null);
    return found[0];
  }

  private static Role unknown(MethodSymbol method) {
    return JavaNet.isOfJava(method)
        ? Role.NEITHER
        : Hints.suggestsLimit(method)
            ? Role.HOLDS_BACK
            : Hints.suggestsIntake(method) ? Role.MAY_TAKE : Role.NEITHER;
  }

  private Role unstated(MethodSymbol method, int depth) {
    MethodSymbol target = view.hierarchy().soleImplementation(method);
    Body body = target == null ? null : tools.graph().bodyOf(target);
    if (target == null || body == null || depth == DEPTH) {
      return unknown(method);
    }
    Role role = known.get(target);
    if (role == null) {
      known.put(target, Role.NEITHER);
      role = ofBody(body, target, depth);
      known.put(target, role);
    }
    return role;
  }

  private Role ofBody(Body body, MethodSymbol method, int depth) {
    boolean[] found = new boolean[3];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol called) {
          Role role = of(getCurrentPath(), called, depth + 1);
          found[0] |= role == Role.TAKES;
          found[1] |= role == Role.HOLDS_BACK && !isAside(getCurrentPath());
          found[2] |= role == Role.MAY_TAKE;
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body.path());
    if (isObject(method.getReturnType()) && !Synchronizers.isFuture(method.getReturnType())) {
      return found[0] || found[1] ? Role.TAKES : found[2] ? Role.MAY_TAKE : Role.NEITHER;
    }
    return found[1] ? Role.HOLDS_BACK : Role.NEITHER;
  }

  /** Whether a call is made only after a failure, or on the way out. */
  static boolean isAside(TreePath path) {
    Tree below = path.getLeaf();
    for (TreePath p = path.getParentPath(); p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (tree instanceof CatchTree) {
        return true;
      }
      if (tree instanceof IfTree test && below != test.getCondition() && leaves(below)) {
        return true;
      }
      if (Loop.isLoop(tree)) {
        return false;
      }
      below = tree;
    }
    return false;
  }

  /** Whether a branch ends by leaving the loop or method. */
  static boolean leaves(Tree branch) {
    Tree last =
        branch instanceof BlockTree block && !block.getStatements().isEmpty()
            ? block.getStatements().get(block.getStatements().size() - 1)
            : branch;
    return last instanceof ReturnTree || last instanceof BreakTree || last instanceof ThrowTree;
  }
}

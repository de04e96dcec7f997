package dev.leash.checker.module.tasks;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.RunView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What is done while a lock is held: whether somebody who waits for it may wait long. */
final class CriticalSections {

  private static final int DEPTH = 3;

  /** Further down, what a callback or a file is used for is hardly what the lock is held for. */
  private static final int NEAR = 1;

  private final RunView view;
  private final TaskTypes tasks;
  private final Map<VarSymbol, Boolean> known = new HashMap<>();

  CriticalSections(RunView view) {
    this.view = view;
    this.tasks = new TaskTypes(view);
  }

  /** Whether the lock that {@code call} takes may be held long by somebody in view. */
  boolean mayBeLong(TreePath call) {
    VarSymbol lock = root(Origins.receiver(call));
    return lock != null && known.computeIfAbsent(lock, this::isHeldLong);
  }

  /** The field that holds the lock, or what the lock is a part of. */
  private static @Nullable VarSymbol root(@Nullable TreePath receiver) {
    Tree tree = receiver == null ? null : receiver.getLeaf();
    while (tree instanceof MethodInvocationTree part
        && part.getMethodSelect() instanceof MemberSelectTree select) {
      tree = select.getExpression();
    }
    return tree != null
            && TreeInfo.symbol((JCTree) tree) instanceof VarSymbol field
            && field.owner instanceof ClassSymbol
            && !Self.isNamedBy(field)
        ? field
        : null;
  }

  private boolean isHeldLong(VarSymbol lock) {
    for (Member member : view.facts().usersOf(lock)) {
      for (TreePath use : member.uses().of(lock)) {
        TreePath taking = taking(use);
        if (taking != null && isSlowAfter(taking)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The call that takes the lock which is named at {@code use}, or null. */
  private @Nullable TreePath taking(TreePath use) {
    for (TreePath p = use.getParentPath(); p.getLeaf() instanceof ExpressionTree; ) {
      if (p.getLeaf() instanceof MethodInvocationTree call
          && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method) {
        Blocks blocks = view.book().method(method).blocks();
        if (blocks != null) {
          return blocks.isLock() || blocks.limited() ? p : null;
        }
      }
      p = p.getParentPath();
    }
    return null;
  }

  /** Whether something slow stands after the statement that takes the lock, in its block. */
  private boolean isSlowAfter(TreePath taking) {
    TreePath statement = taking;
    while (!(statement.getParentPath().getLeaf() instanceof BlockTree)) {
      statement = statement.getParentPath();
      if (statement.getParentPath() == null) {
        return false;
      }
    }
    TreePath around = statement.getParentPath();
    List<? extends StatementTree> statements = ((BlockTree) around.getLeaf()).getStatements();
    int from = statements.indexOf(statement.getLeaf());
    for (StatementTree next : statements.subList(from, statements.size())) {
      Scan scan = new Scan(0, new HashSet<>(), taking.getLeaf());
      scan.scanTree(new TreePath(around, next));
      if (scan.slow) {
        return true;
      }
    }
    return false;
  }

  private final class Scan extends BodyScanner {

    private final int depth;
    private final Set<MethodSymbol> seen;
    private final Tree taking;
    private boolean slow;

    Scan(int depth, Set<MethodSymbol> seen, Tree taking) {
      this.depth = depth;
      this.seen = seen;
      this.taking = taking;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      if (tree != taking
          && TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
        MethodSymbol body = view.hierarchy().soleImplementation(method);
        slow |= isSlow(tree, method);
        if (body != null && depth < DEPTH && seen.add(body)) {
          Member member = view.facts().memberOf(body);
          TreePath path = member == null ? null : member.uses().method(body);
          if (path != null) {
            Scan callee = new Scan(depth + 1, seen, taking);
            callee.scanBody(path);
            slow |= callee.slow;
          }
        }
      }
      return super.visitMethodInvocation(tree, null);
    }

    private boolean isSlow(MethodInvocationTree call, MethodSymbol method) {
      MethodContract contract = view.book().method(method);
      if (contract.blocks() != null) {
        return !contract.blocks().isLock() && !releasesLock(method);
      }
      boolean near = depth <= NEAR;
      return contract.reads() || (near && (isCallback(call, method) || usesDevice(method)));
    }

    /** Waiting on a condition leaves the lock to others meanwhile. */
    private boolean releasesLock(MethodSymbol method) {
      return taking instanceof MethodInvocationTree lock
          && TreeInfo.symbol((JCTree) lock.getMethodSelect()) instanceof MethodSymbol taken
          && method.packge() == taken.packge();
    }

    /** Code that somebody else has passed in: nobody knows how long it takes. */
    private boolean isCallback(MethodInvocationTree call, MethodSymbol method) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          && (select.getExpression() instanceof IdentifierTree
              || select.getExpression() instanceof MemberSelectTree)
          && !view.facts().declares(method.owner)
          && (method.flags() & com.sun.tools.javac.code.Flags.ABSTRACT) != 0
          && tasks.isTask(method.owner.type);
    }

    /** Files and networks take their time, and say so by the exception. */
    private boolean usesDevice(MethodSymbol method) {
      return !view.facts().declares(method.owner)
          && method.getThrownTypes().stream()
              .anyMatch(type -> type.tsym.packge().getQualifiedName().contentEquals("java.io"));
    }
  }
}

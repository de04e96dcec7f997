package dev.leash.checker.module.waits;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.facts.Self;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Origins;
import java.util.HashSet;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Which locks code holds, by the field or class that stands for them. */
final class Guards {

  private static final String THIS = "this";

  private final RunView view;

  Guards(RunView view) {
    this.view = view;
  }

  /** The locks that are held at {@code path}, as far as its method shows. */
  Set<Object> at(TreePath path) {
    Set<Object> held = new HashSet<>();
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof SynchronizedTree block) {
        held.add(key(block.getExpression()));
      } else if (p.getLeaf() instanceof TryTree statement) {
        addResources(statement, held);
      } else if (p.getLeaf() instanceof LambdaExpressionTree) {
        addLocks(p, path, held);
        break; // runs some other time, under other locks
      } else if (p.getLeaf() instanceof MethodTree method) {
        MethodSymbol symbol = ((JCTree.JCMethodDecl) method).sym;
        if ((symbol.flags() & Flags.SYNCHRONIZED) != 0) {
          held.add(symbol.isStatic() ? symbol.owner : THIS);
        }
        addLocks(p, path, held);
        break;
      }
    }
    return held;
  }

  /** A resource made by a call on a field may be a lock that is held: {@code lock.lock()}. */
  private static void addResources(TryTree statement, Set<Object> held) {
    for (Tree resource : statement.getResources()) {
      if (resource instanceof VariableTree declared
          && declared.getInitializer() instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof MemberSelectTree select) {
        held.add(key(select.getExpression()));
      }
    }
  }

  /** Adds the lock objects that the method locks before {@code path}. */
  private void addLocks(TreePath method, TreePath path, Set<Object> held) {
    int end = Positions.start(path.getLeaf());
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (Positions.start(tree) < end
            && TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol called) {
          Blocks blocks = view.book().method(called).blocks();
          TreePath receiver = Origins.receiver(new TreePath(method, tree));
          if (blocks != null && blocks.isLock() && receiver != null) {
            held.add(key(receiver.getLeaf()));
          }
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(method.getLeaf(), null);
  }

  private static Object key(Tree lock) {
    Tree stripped = TreeInfo.skipParens((JCTree) lock);
    Symbol symbol = TreeInfo.symbol((JCTree) stripped);
    if (symbol instanceof VarSymbol variable) {
      return Self.isNamedBy(variable) ? THIS : variable;
    }
    // rw.readLock() and rw.writeLock() go together
    if (stripped instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      return key(select.getExpression());
    }
    return symbol == null ? new Object() : symbol;
  }
}

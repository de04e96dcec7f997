package dev.leash.checker.module.tasks;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.flow.Paths;
import java.util.List;
import javax.lang.model.element.Name;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Which statements leave a loop. */
final class Jumps {

  private final Handlers handlers;
  private final Tree loop;

  Jumps(Handlers handlers, Tree loop) {
    this.handlers = handlers;
    this.loop = loop;
  }

  /** Whether the statement at {@code path} itself is a jump out of the loop. */
  boolean isOut(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof BreakTree jump) {
      return isOutside(path, jump.getLabel(), true);
    }
    if (tree instanceof ContinueTree jump) {
      return jump.getLabel() != null && isOutside(path, jump.getLabel(), false);
    }
    if (tree instanceof ThrowTree thrown) {
      Type type = ((JCTree) thrown.getExpression()).type;
      TreePath handler = type == null ? null : handlers.handler(path, loop, type);
      return handler == null
          || alwaysLeaves(new TreePath(handler, ((CatchTree) handler.getLeaf()).getBlock()));
    }
    return tree instanceof ReturnTree;
  }

  /** Whether a jump from {@code path} ends the loop. */
  private boolean isOutside(TreePath path, @Nullable Name label, boolean breaks) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (tree == loop && label == null) {
        return true;
      }
      if (label == null && (Loop.isLoop(tree) || tree instanceof SwitchTree)) {
        return false;
      }
      if (tree instanceof LabeledStatementTree labeled && labeled.getLabel().equals(label)) {
        return labeled.getStatement() == loop ? breaks : !Paths.isWithin(p, loop);
      }
    }
    return true;
  }

  /** Whether each way through the statement at {@code path} leaves the loop. */
  boolean alwaysLeaves(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof BlockTree block) {
      return block.getStatements().stream().anyMatch(s -> alwaysLeaves(new TreePath(path, s)));
    }
    if (tree instanceof IfTree choice) {
      return choice.getElseStatement() != null
          && alwaysLeaves(new TreePath(path, choice.getThenStatement()))
          && alwaysLeaves(new TreePath(path, choice.getElseStatement()));
    }
    if (tree instanceof TryTree guarded) {
      return alwaysLeaves(path, guarded);
    }
    return isOut(path);
  }

  private boolean alwaysLeaves(TreePath path, TryTree guarded) {
    if (guarded.getFinallyBlock() != null
        && alwaysLeaves(new TreePath(path, guarded.getFinallyBlock()))) {
      return true;
    }
    for (CatchTree clause : guarded.getCatches()) {
      if (!alwaysLeaves(new TreePath(new TreePath(path, clause), clause.getBlock()))) {
        return false;
      }
    }
    return alwaysLeaves(new TreePath(path, guarded.getBlock()));
  }

  /** Whether what follows the try statement of the catch clause always leaves the loop. */
  boolean leavesAfter(TreePath clause) {
    TreePath below = clause.getParentPath();
    for (TreePath p = below.getParentPath();
        p != null && p.getLeaf() != loop;
        p = p.getParentPath()) {
      if (p.getLeaf() instanceof BlockTree block) {
        List<? extends StatementTree> statements = block.getStatements();
        int from = statements.indexOf(below.getLeaf());
        for (int i = from + 1; from >= 0 && i < statements.size(); i++) {
          if (alwaysLeaves(new TreePath(p, statements.get(i)))) {
            return true;
          }
        }
      } else if (Loop.isLoop(p.getLeaf())) {
        return false;
      }
      below = p;
    }
    return false;
  }
}

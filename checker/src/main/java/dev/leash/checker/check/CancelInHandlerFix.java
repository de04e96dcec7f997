package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Defect;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Cancels the work first thing where the time is up: in the catch clause, or in the branch. */
final class CancelInHandlerFix {

  private CancelInHandlerFix() {}

  /** The fix, or null where no place is there for it, or the handle can't be named in it. */
  static @Nullable Fix of(Defect defect, FixSource source) {
    TreePath wait = defect.waiting();
    String cancel =
        defect.subject() instanceof VarSymbol handle && !(handle.owner instanceof ClassSymbol)
            ? cancel(handle, source.state().getTypes())
            : null;
    if (wait == null || cancel == null || !(defect.subject() instanceof VarSymbol handle)) {
      return null;
    }
    BlockTree place = place(wait);
    VariableTree declaration = place == null ? null : declaration(handle, wait);
    if (place == null
        || declaration == null
        || !source.isWritten(List.of(place, declaration))
        || !isInScope(declaration, place, wait)) {
      return null;
    }
    int start = source.start(place) + 1;
    String indent = "\n" + source.indent(source.start(place)) + "  ";
    return SuggestedFix.replace(start, start, indent + handle.name + cancel + ";");
  }

  /** The call that cancels what {@code handle} holds, by its kind. */
  private static @Nullable String cancel(VarSymbol handle, Types types) {
    for (Type above : types.closure(types.erasure(handle.type))) {
      String name = above.tsym.getQualifiedName().toString();
      if (name.equals("java.util.concurrent.Future")) {
        return ".cancel(true)";
      }
      if (name.equals("java.lang.Process")) {
        return ".destroyForcibly()";
      }
    }
    return null;
  }

  /** The block that runs when the time is up. */
  private static @Nullable BlockTree place(TreePath wait) {
    TreePath outer = wait.getParentPath();
    if (outer.getLeaf().getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      outer = outer.getParentPath();
      while (outer.getLeaf() instanceof ParenthesizedTree) {
        outer = outer.getParentPath();
      }
      return outer.getLeaf() instanceof IfTree test
              && test.getThenStatement() instanceof BlockTree block
          ? block
          : null;
    }
    Tree below = wait.getLeaf();
    TreePath body = Paths.body(wait);
    for (TreePath p = wait; body != null && p.getLeaf() != body.getLeaf(); p = p.getParentPath()) {
      if (p.getLeaf() instanceof TryTree statement && statement.getBlock() == below) {
        for (CatchTree clause : statement.getCatches()) {
          if (catchesTimeout(clause.getParameter().getType())) {
            return clause.getBlock();
          }
        }
      }
      below = p.getLeaf();
    }
    return null;
  }

  private static boolean catchesTimeout(Tree type) {
    return type instanceof UnionTypeTree union
        ? union.getTypeAlternatives().stream().anyMatch(CancelInHandlerFix::catchesTimeout)
        : JavaThreads.isTimeout(((JCTree) type).type);
  }

  private static @Nullable VariableTree declaration(VarSymbol handle, TreePath wait) {
    TreePath body = Paths.body(wait);
    VariableTree[] found = new VariableTree[1];
    if (body != null) {
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
          if (((JCTree.JCVariableDecl) tree).sym == handle) {
            found[0] = tree;
          }
          return super.visitVariable(tree, null);
        }
      }.scan(body.getLeaf(), null);
    }
    return found[0];
  }

  /** Whether the variable has a value where {@code place} begins, and can be named there. */
  private static boolean isInScope(VariableTree declaration, BlockTree place, TreePath wait) {
    CompilationUnitTree unit = wait.getCompilationUnit();
    TreePath path = TreePath.getPath(unit, declaration);
    if (path == null) {
      return false;
    }
    Tree around = path.getParentPath().getLeaf();
    return (declaration.getInitializer() != null || around instanceof EnhancedForLoopTree)
        && Paths.isWithin(TreePath.getPath(unit, place), around);
  }
}

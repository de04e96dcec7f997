package dev.leash.checker.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Body;
import org.checkerframework.checker.nullness.qual.Nullable;

/** How messages name calls, bodies and places, seen from where a finding is reported. */
final class Words {

  private static final int LONGEST = 40;

  private final TreePath at;

  Words(TreePath at) {
    this.at = at;
  }

  /** " (line 63)", or " (Other.java:63)" in another source; empty if there is no such place. */
  String line(@Nullable TreePath path) {
    if (path == null) {
      return "";
    }
    int position = TreeInfo.getStartPos((JCTree) path.getLeaf());
    if (position < 0) {
      return "";
    }
    long line = path.getCompilationUnit().getLineMap().getLineNumber(position);
    if (path.getCompilationUnit() == at.getCompilationUnit()) {
      return " (line " + line + ")";
    }
    String name = path.getCompilationUnit().getSourceFile().getName();
    return " ("
        + name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
        + ":"
        + line
        + ")";
  }

  /** A call as "'queue.take()'", with its line. */
  String call(@Nullable TreePath path) {
    return path == null ? "something" : "'" + text(path.getLeaf()) + "'" + line(path);
  }

  /** The method that is called, as "'supplyAsync()'". */
  String called(TreePath path) {
    return path.getLeaf() instanceof MethodInvocationTree call
        ? "'" + TreeInfo.name((JCTree) call.getMethodSelect()) + "()'"
        : call(path);
  }

  /** What the expression at {@code path} makes, by its type: "'ExecutorService'". */
  String type(TreePath path) {
    return "'" + ((JCTree) path.getLeaf()).type.tsym.name + "'";
  }

  private static String text(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return shorten(call.getMethodSelect()) + (call.getArguments().isEmpty() ? "()" : "(…)");
    }
    if (tree instanceof NewClassTree created) {
      return "new " + created.getIdentifier() + (created.getArguments().isEmpty() ? "()" : "(…)");
    }
    return shorten(tree);
  }

  private static String shorten(Tree tree) {
    String text = tree.toString();
    boolean tooLong = text.indexOf('\n') >= 0 || text.length() > LONGEST;
    if (!tooLong) {
      return text;
    }
    return tree instanceof ExpressionTree && text.lastIndexOf('.') > 0
        ? "…" + text.substring(text.lastIndexOf('.'))
        : text.substring(
                0, Math.min(text.indexOf('\n') < 0 ? LONGEST : text.indexOf('\n'), LONGEST))
            + "…";
  }

  /** "'run()'" for a method, "the task" for a lambda. */
  String body(@Nullable Body body) {
    return body != null && body.method() != null ? "'" + body.method().name + "()'" : "the task";
  }

  /** The method around {@code path} as "'close()'"; "the code" if there is none. */
  String method(@Nullable TreePath path) {
    TreePath method = path == null ? null : Paths.enclosing(path, MethodTree.class);
    if (method == null || method.getLeaf() instanceof ClassTree) {
      return "the code";
    }
    return "'" + ((MethodTree) method.getLeaf()).getName() + "()'";
  }

  /** A field or variable as "'running'". */
  String name(@Nullable Symbol symbol) {
    return symbol == null ? "it" : "'" + symbol.name + "'";
  }

  /** "the loop (line 12)". */
  String loop(@Nullable TreePath path) {
    return "the loop" + line(path);
  }
}

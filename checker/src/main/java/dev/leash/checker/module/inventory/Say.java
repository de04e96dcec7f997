package dev.leash.checker.module.inventory;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import org.checkerframework.checker.nullness.qual.Nullable;

/** How parts of a run, and places, are called. */
final class Say {

  private static final int LONGEST = 40;

  private Say() {}

  /** A call or creation in short: "queue.take()", "new Worker(…)". */
  static String call(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return shorten(call.getMethodSelect()) + (call.getArguments().isEmpty() ? "()" : "(…)");
    }
    if (tree instanceof NewClassTree created) {
      String type = ((JCTree) created.getIdentifier()).type.tsym.name.toString();
      return "new " + type + (created.getArguments().isEmpty() ? "()" : "(…)");
    }
    return tree instanceof VariableTree variable ? variable.getName().toString() : shorten(tree);
  }

  private static String shorten(Tree tree) {
    String text = tree.toString();
    boolean plain = text.indexOf('\n') < 0 && !text.contains("->") && !text.contains("new ");
    if (plain && text.length() <= LONGEST) {
      return text;
    }
    return tree instanceof MemberReferenceTree reference
        ? "…::" + reference.getName()
        : String.valueOf(TreeInfo.name((JCTree) tree));
  }

  /** A call with its line, as seen from {@code from}: "'pool.shutdown()' (line 31)". */
  static String at(TreePath path, TreePath from) {
    return "'" + call(path.getLeaf()) + "'" + line(path, from);
  }

  /** The method around {@code path}, and its line: "'close()' (line 31)". */
  static String methodAt(TreePath path, TreePath from) {
    MethodSymbol method = Paths.method(path);
    return (method == null ? "an initializer" : "'" + name(method) + "'") + line(path, from);
  }

  /** " (line 31)", or " (Other.java:31)" in another source; empty if it has no position. */
  static String line(TreePath path, TreePath from) {
    int position = TreeInfo.getStartPos((JCTree) path.getLeaf());
    if (position < 0) {
      return "";
    }
    long line = path.getCompilationUnit().getLineMap().getLineNumber(position);
    if (path.getCompilationUnit() == from.getCompilationUnit()) {
      return " (line " + line + ")";
    }
    String name = path.getCompilationUnit().getSourceFile().getName();
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return " (" + name.substring(slash + 1) + ":" + line + ")";
  }

  /** A method or constructor: "close()", "new Cache()". */
  static String name(MethodSymbol method) {
    return method.isConstructor() ? "new " + method.enclClass().name + "()" : method.name + "()";
  }

  /** The code around {@code path} with its class: "Cache.close()", "new Cache()", "Cache". */
  static String where(TreePath path, Member member) {
    MethodSymbol method = Paths.method(path);
    return where(method == null ? member.method() : method, member.owner());
  }

  private static String where(@Nullable MethodSymbol method, ClassSymbol home) {
    if (method == null) {
      return home.name.toString();
    }
    ClassSymbol type = method.enclClass().name.isEmpty() ? home : method.enclClass();
    return method.isConstructor() ? "new " + type.name + "()" : type.name + "." + name(method);
  }
}

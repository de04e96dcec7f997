package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Leak;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Releases what a local variable holds before the statement that assigns it anew. */
final class OverwriteFix {

  private OverwriteFix() {}

  /** The fix, or null where the variable's uses don't allow it. */
  static @Nullable Fix of(Leak leak, FixSource source) {
    VarSymbol variable = leak.holder();
    Tree witness = leak.witness();
    if (variable == null || witness == null || variable.owner instanceof ClassSymbol) {
      return null;
    }
    TreePath statement = assignment(source.path(witness), variable);
    TreePath body = Paths.body(leak.at());
    if (statement == null || body == null || !source.isWritten(statement.getLeaf())) {
      return null;
    }
    TreePath code =
        body.getLeaf() instanceof LambdaExpressionTree lambda
            ? new TreePath(body, lambda.getBody())
            : body;
    LocalUses uses = LocalUses.in(code, variable);
    String release = FixRelease.choose(leak, variable.type, uses.called(), source.state());
    if (release == null || uses.isUninitialized() || uses.escapes() || uses.isPassedInside()) {
      return null;
    }
    String indent = source.indent(source.start(statement.getLeaf()));
    String call = variable.name + "." + release + "();\n" + indent;
    String text =
        uses.maybeNull()
            ? "if (" + variable.name + " != null) {\n" + indent + "  " + call + "}\n" + indent
            : call;
    return SuggestedFix.prefixWith(statement.getLeaf(), text);
  }

  /** The statement of a block that assigns {@code variable} around {@code path}, or null. */
  private static @Nullable TreePath assignment(@Nullable TreePath path, VarSymbol variable) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof ExpressionStatementTree statement) {
        boolean assigns =
            statement.getExpression() instanceof AssignmentTree assignment
                && variable.equals(TreeInfo.symbol((JCTree) assignment.getVariable()));
        return assigns && p.getParentPath().getLeaf() instanceof BlockTree ? p : null;
      }
    }
    return null;
  }
}

package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.module.Leak;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Moves the release at the end of a release method into a finally block. */
final class SkippedReleaseFix {

  private SkippedReleaseFix() {}

  /** The fix, or null unless the method ends with the release, or with it and other simple ones. */
  static @Nullable Fix of(Leak leak, FixSource source) {
    ReleaseMethod method = ReleaseMethod.of(leak, source);
    VarSymbol field = leak.holder();
    if (method == null || field == null || ReleaseMethod.sharing(leak, source).size() > 1) {
      return null;
    }
    List<? extends StatementTree> statements = method.statements();
    int release = first(statements, field, leak.releasedBy());
    if (release < 1) {
      return null;
    }
    List<? extends StatementTree> end = statements.subList(release, statements.size());
    if (!end.stream().skip(1).allMatch(ReleaseMethod::isSimple) || method.useLocals(end)) {
      return null;
    }
    StatementTree first = statements.get(0);
    String indent = source.indent(source.start(first));
    return SuggestedFix.builder()
        .prefixWith(first, "try { ")
        .prefixWith(end.get(0), "} finally {\n" + indent)
        .postfixWith(end.get(end.size() - 1), "\n" + indent + "}")
        .build();
  }

  /** The index of the first statement that releases {@code field}, as such or behind a test. */
  private static int first(
      List<? extends StatementTree> statements, VarSymbol field, List<String> releasedBy) {
    for (int i = 0; i < statements.size(); i++) {
      StatementTree statement = statements.get(i);
      boolean plain = statement instanceof ExpressionStatementTree || statement instanceof IfTree;
      if (releases(statement, field, releasedBy)) {
        return plain && !ReleaseMethod.leaves(statement) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean releases(
      StatementTree statement, VarSymbol field, List<String> releasedBy) {
    boolean[] releases = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        releases[0] |=
            call.getMethodSelect() instanceof MemberSelectTree select
                && releasedBy.contains(select.getIdentifier().toString())
                && field.equals(TreeInfo.symbol((JCTree) select.getExpression()));
        return super.visitMethodInvocation(call, null);
      }
    }.scan(statement, null);
    return releases[0];
  }
}

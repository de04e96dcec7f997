package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Tells a future of the failure that a catch clause takes before it is completed. */
final class CompletedFailureFix {

  private CompletedFailureFix() {}

  /** The fix, or null where no catch clause beside the signal takes what is thrown. */
  static @Nullable Fix of(Defect defect, FixSource source) {
    TreePath signal = defect.at();
    TreePath thrower = defect.ender();
    if (defect.flaw() != Flaw.SIGNAL_MAY_FAIL
        || thrower == null
        || !(signal.getLeaf() instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(select.getExpression() instanceof IdentifierTree name)
        || !(TreeInfo.symbol((JCTree) name) instanceof VarSymbol future)
        || !JavaThreads.isCompletable(future.type.tsym)) {
      return null;
    }
    TreePath around = Paths.enclosing(signal, TryTree.class);
    TreePath body = Paths.body(signal);
    if (around == null
        || body == null
        || !Paths.isWithin(around, body.getLeaf())
        || !(around.getLeaf() instanceof TryTree guarded)
        || !Paths.isWithin(signal, guarded.getBlock())
        || !Paths.isWithin(thrower, guarded.getBlock())
        || guarded.getCatches().isEmpty()
        || names(guarded, future) != 1
        || !takesAll(guarded, thrower.getLeaf(), source.state().getTypes())) {
      return null;
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    for (CatchTree clause : guarded.getCatches()) {
      if (!source.isWritten(clause)) {
        return null;
      }
      String indent = source.indent(source.start(guarded)) + "  ";
      String parameter = clause.getParameter().getName().toString();
      int behindBrace = source.start(clause.getBlock()) + 1;
      fix.replace(
          behindBrace,
          behindBrace,
          "\n" + indent + name.getName() + ".completeExceptionally(" + parameter + ");");
    }
    return fix.build();
  }

  /** How often {@code tree} names {@code variable}; a declaration inside of it counts as many. */
  private static int names(Tree tree, VarSymbol variable) {
    int[] count = new int[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree part, @Nullable Void unused) {
        boolean declares =
            part instanceof JCTree.JCVariableDecl declared && declared.sym == variable;
        boolean names =
            part instanceof IdentifierTree && TreeInfo.symbol((JCTree) part) == variable;
        count[0] += declares ? 2 : names ? 1 : 0;
        return super.scan(part, null);
      }
    }.scan(tree, null);
    return count[0];
  }

  /** Whether the catch clauses take each exception that the call {@code thrower} declares. */
  private static boolean takesAll(TryTree guarded, Tree thrower, Types types) {
    Symbol called =
        thrower instanceof MethodInvocationTree call
            ? TreeInfo.symbol((JCTree) call.getMethodSelect())
            : null;
    if (!(called instanceof MethodSymbol method) || method.getThrownTypes().isEmpty()) {
      return false;
    }
    List<Type> caught = new ArrayList<>();
    for (CatchTree clause : guarded.getCatches()) {
      Tree type = clause.getParameter().getType();
      if (type instanceof UnionTypeTree union) {
        union.getTypeAlternatives().forEach(t -> caught.add(((JCTree) t).type));
      } else {
        caught.add(((JCTree) type).type);
      }
    }
    return method.getThrownTypes().stream()
        .allMatch(thrown -> caught.stream().anyMatch(type -> types.isSubtype(thrown, type)));
  }
}

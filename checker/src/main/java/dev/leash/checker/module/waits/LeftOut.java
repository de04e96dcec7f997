package dev.leash.checker.module.waits;

import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaStreams;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Wait;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Tasks that a wait counts, but that its code doesn't start for each of what it counted. */
final class LeftOut {

  private LeftOut() {}

  /** Where some are left out: a jump, a test, or the choice of those that are started; or null. */
  static @Nullable TreePath in(Wait wait, Tallies.Count count) {
    TreePath body = Paths.body(wait.at());
    if (body == null) {
      return null;
    }
    if (!count.needsEach()) {
      return chosen(count.missing(), wait.member());
    }
    for (TreePath start : count.starts(body)) {
      TreePath loop = Skips.loopAround(start, body);
      TreePath by = loop == null ? null : Skips.jumpAround(start, body, List.of());
      if (by == null && loop != null) {
        TreePath test = Skips.test(start, loop);
        boolean only = test != null && ((IfTree) test.getLeaf()).getElseStatement() == null;
        by = only ? test : null;
      }
      if (by != null && !Skips.asksState(by, body, null)) {
        return by;
      }
    }
    return null;
  }

  /** The choice of some elements, if those are missing that it leaves out. */
  private static @Nullable TreePath chosen(@Nullable Amount missing, Member member) {
    if (missing == null || missing.constant() != 0 || missing.unknowns().size() != 2) {
      return null;
    }
    VarSymbol whole = null;
    VarSymbol part = null;
    for (Map.Entry<VarSymbol, Integer> entry : missing.unknowns().entrySet()) {
      whole = entry.getValue() == 1 ? entry.getKey() : whole;
      part = entry.getValue() == -1 ? entry.getKey() : part;
    }
    TreePath declaration = part == null ? null : member.uses().declaration(part);
    return whole != null
            && declaration != null
            && declaration.getLeaf() instanceof VariableTree declared
            && isPartOf(declared.getInitializer(), whole)
        ? declaration
        : null;
  }

  private static boolean isPartOf(@Nullable Tree value, VarSymbol whole) {
    boolean less = false;
    Tree tree = value;
    while (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && TreeInfo.symbol((JCTree) select) instanceof MethodSymbol method) {
      if (JavaStreams.multiplies(method)) {
        return false;
      }
      less |= JavaStreams.leavesOut(method);
      tree = select.getExpression();
    }
    return less && tree != null && TreeInfo.symbol((JCTree) tree) == whole;
  }
}

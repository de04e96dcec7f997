package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Positions;
import java.util.HashSet;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Conditions that a task and the body that started it may both depend on. */
final class Asked {

  private Asked() {}

  /** Whether the task comes to {@code send} on a condition that {@code home} may know of too. */
  static boolean onBothSides(TreePath send, TreePath home) {
    TreePath body = Paths.body(send);
    if (body == null) {
      return true;
    }
    Set<VarSymbol> told = new HashSet<>();
    new BodyScanner() {
      @Override
      public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        boolean decides =
            Paths.isWithin(send, tree)
                || (Positions.start(tree) < Positions.start(send.getLeaf()) && returns(tree));
        if (decides) {
          collect(tree.getCondition(), told);
        }
        return super.visitIf(tree, null);
      }
    }.scanBody(body);
    told.removeIf(variable -> isOwn(variable, body));
    if (told.isEmpty()) {
      return false;
    }
    Set<VarSymbol> asked = conditionsOf(home);
    return told.stream().anyMatch(v -> (v.flags() & Flags.PARAMETER) != 0 && isOf(v, body))
        || told.stream().anyMatch(asked::contains);
  }

  /**
   * Whether tasks come to {@code send} by the outcome of a call on something that they share: it
   * may let one of them through.
   */
  static boolean isContested(TreePath send) {
    TreePath body = Paths.body(send);
    boolean[] found = new boolean[1];
    if (body == null) {
      return false;
    }
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        found[0] |=
            isDeciding(getCurrentPath(), send)
                && call.getMethodSelect() instanceof MemberSelectTree select
                && TreeInfo.symbol((JCTree) select.getExpression()) instanceof VarSymbol variable
                && !isOf(variable, body)
                && TreeInfo.symbol((JCTree) select) instanceof MethodSymbol method
                && (!call.getArguments().isEmpty()
                    || Synchronizers.isAtomic(method)
                    || Synchronizers.tries(method));
        return super.visitMethodInvocation(call, null);
      }
    }.scanBody(body);
    return found[0];
  }

  /** Whether {@code call} stands in a condition, or in a boolean variable, before {@code send}. */
  private static boolean isDeciding(TreePath call, TreePath send) {
    for (TreePath p = call; !(p.getLeaf() instanceof StatementTree); p = p.getParentPath()) {
      Tree around = p.getParentPath().getLeaf();
      boolean inTest =
          around instanceof IfTree test
              && test.getCondition() == p.getLeaf()
              && (Paths.isWithin(send, test) || returns(test));
      boolean inFlag =
          around instanceof VariableTree variable
              && ((JCTree.JCVariableDecl) variable).sym.type.hasTag(TypeTag.BOOLEAN);
      if (inTest || inFlag) {
        return Positions.start(call.getLeaf()) < Positions.start(send.getLeaf());
      }
      if (around instanceof LambdaExpressionTree || around instanceof ClassTree) {
        return false;
      }
    }
    return false;
  }

  /** Whether the task itself works {@code variable} out. */
  private static boolean isOwn(VarSymbol variable, TreePath body) {
    return isOf(variable, body) && (variable.flags() & Flags.PARAMETER) == 0;
  }

  private static boolean isOf(VarSymbol variable, TreePath body) {
    boolean[] declared = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        declared[0] |= ((JCTree.JCVariableDecl) tree).sym == variable;
        return super.visitVariable(tree, null);
      }
    }.scan(body.getLeaf(), null);
    return declared[0];
  }

  private static boolean returns(IfTree test) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        found[0] = true;
        return null;
      }
    }.scan(test, null);
    return found[0];
  }

  private static Set<VarSymbol> conditionsOf(TreePath home) {
    Set<VarSymbol> asked = new HashSet<>();
    new BodyScanner() {
      @Override
      public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        collect(tree.getCondition(), asked);
        return super.visitIf(tree, null);
      }

      @Override
      public @Nullable Void visitConditionalExpression(
          ConditionalExpressionTree tree, @Nullable Void unused) {
        collect(tree.getCondition(), asked);
        return super.visitConditionalExpression(tree, null);
      }

      @Override
      public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void unused) {
        collect(tree.getExpression(), asked);
        return super.visitSwitch(tree, null);
      }
    }.scanBody(home);
    return asked;
  }

  private static void collect(ExpressionTree condition, Set<VarSymbol> variables) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
          Symbol symbol = TreeInfo.symbol((JCTree) tree);
          if (symbol instanceof VarSymbol variable && !isConstant(variable)) {
            variables.add(variable);
          }
        }
        return super.scan(tree, null);
      }
    }.scan(condition, null);
  }

  private static boolean isConstant(VarSymbol variable) {
    return variable.isStatic() && (variable.flags() & Flags.FINAL) != 0;
  }
}

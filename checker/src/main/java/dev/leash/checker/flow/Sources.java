package dev.leash.checker.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Where the value of an expression can come from: variables and the trees that make new values. */
final class Sources {

  private final Set<VarSymbol> variables = new HashSet<>();
  private final Map<Tree, Boolean> trees = new IdentityHashMap<>();
  private final Effects effects;

  private Sources(Effects effects) {
    this.effects = effects;
  }

  static Sources of(@Nullable Tree expression, Effects effects) {
    Sources sources = new Sources(effects);
    if (expression != null) {
      sources.collect(expression);
    }
    return sources;
  }

  boolean includes(Tree tree) {
    return trees.containsKey(tree);
  }

  boolean includesAny(Set<VarSymbol> candidates) {
    return variables.stream().anyMatch(candidates::contains);
  }

  private void collect(Tree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      collect(parenthesized.getExpression());
    } else if (tree instanceof TypeCastTree cast) {
      collect(cast.getExpression());
    } else if (tree instanceof ConditionalExpressionTree conditional) {
      collect(conditional.getTrueExpression());
      collect(conditional.getFalseExpression());
    } else if (tree instanceof AssignmentTree assignment) {
      collect(assignment.getExpression());
    } else if (tree instanceof SwitchExpressionTree choice) {
      collectYields(choice);
    } else {
      trees.put(tree, true);
      for (ExpressionTree operand : effects.aliasedBy(tree)) {
        collect(operand);
      }
      Symbol symbol = ValueUses.isName((ExpressionTree) tree) ? symbolOf(tree) : null;
      if (symbol instanceof VarSymbol variable) {
        variables.add(variable);
      }
    }
  }

  private static @Nullable Symbol symbolOf(Tree tree) {
    return TreeInfo.symbol((JCTree) tree);
  }

  private void collectYields(SwitchExpressionTree choice) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
        if (tree.getBody() instanceof ExpressionTree expression) {
          collect(expression);
        }
        return super.visitCase(tree, null);
      }

      @Override
      public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
        collect(tree.getValue());
        return super.visitYield(tree, null);
      }

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree tree, @Nullable Void unused) {
        return null;
      }
    }.scan(choice.getCases(), null);
  }
}

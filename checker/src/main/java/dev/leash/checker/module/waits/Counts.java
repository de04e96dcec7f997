package dev.leash.checker.module.waits;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Loop;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Reads numbers from the source: what expressions come to, and how often loops go round. */
final class Counts {

  private final ContractBook book;
  private final RunFacts facts;

  Counts(RunView view) {
    this.book = view.book();
    this.facts = view.facts();
  }

  /** What {@code expression}, of type int, comes to; null if the source doesn't show it. */
  @Nullable Amount value(Tree expression, Member member) {
    if (((JCTree) expression).type != null
        && ((JCTree) expression).type.constValue() instanceof Integer constant) {
      return Amount.of(constant);
    }
    if (expression instanceof ParenthesizedTree parenthesized) {
      return value(parenthesized.getExpression(), member);
    }
    if (expression instanceof BinaryTree binary) {
      return value(binary, member);
    }
    if (expression instanceof IdentifierTree) {
      return variable(TreeInfo.symbol((JCTree) expression), member);
    }
    if (expression instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("size")
        && call.getArguments().isEmpty()) {
      return size(select.getExpression(), member);
    }
    return expression instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("length")
        ? size(select.getExpression(), member)
        : null;
  }

  private @Nullable Amount value(BinaryTree binary, Member member) {
    Amount left = value(binary.getLeftOperand(), member);
    Amount right = value(binary.getRightOperand(), member);
    if (left == null || right == null) {
      return null;
    }
    return switch (binary.getKind()) {
      case PLUS -> left.plus(right);
      case MINUS -> left.minus(right);
      case MULTIPLY -> left.times(right);
      default -> null;
    };
  }

  private @Nullable Amount variable(@Nullable Symbol symbol, Member member) {
    if (!(symbol instanceof VarSymbol variable) || !isFixed(variable)) {
      return null;
    }
    TreePath declaration = member.uses().declaration(variable);
    if (declaration != null
        && declaration.getLeaf() instanceof VariableTree declared
        && declared.getInitializer() != null) {
      Amount initial = value(declared.getInitializer(), member);
      if (initial != null) {
        return initial;
      }
    }
    return Amount.of(variable);
  }

  /** The number of elements of the collection or array {@code expression}; null if not shown. */
  @Nullable Amount size(ExpressionTree expression, Member member) {
    Amount stated = stated(expression);
    if (stated != null) {
      return stated;
    }
    boolean named =
        expression instanceof IdentifierTree
            && TreeInfo.symbol((JCTree) expression) instanceof VarSymbol;
    if (!named) {
      return null;
    }
    VarSymbol variable = (VarSymbol) TreeInfo.symbol((JCTree) expression);
    Amount initial = initial(variable, member);
    if (initial != null) {
      return initial;
    }
    boolean array = variable.type.hasTag(TypeTag.ARRAY);
    return isFixed(variable) && (array || isOnlyRead(variable, member))
        ? Amount.of(variable)
        : null;
  }

  /** The size of what a final variable holds from the start, if the source shows it. */
  private @Nullable Amount initial(VarSymbol variable, Member member) {
    if ((variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) == 0) {
      return null;
    }
    if (variable.owner instanceof ClassSymbol type) {
      for (Member field : facts.membersOf(type)) {
        if (field.tree() instanceof JCTree.JCVariableDecl declared && declared.sym == variable) {
          return stated(declared.init);
        }
      }
      return null;
    }
    TreePath declaration = member.uses().declaration(variable);
    return declaration != null && declaration.getLeaf() instanceof VariableTree declared
        ? stated(declared.getInitializer())
        : null;
  }

  /** How many elements {@code made} lists; null if it is no such list. */
  private static @Nullable Amount stated(@Nullable Tree made) {
    if (made instanceof NewArrayTree array && array.getInitializers() != null) {
      return Amount.of(array.getInitializers().size());
    }
    return made instanceof MethodInvocationTree call
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
            && Synchronizers.lists(method)
            && call.getArguments().stream().noneMatch(a -> ((JCTree) a).type.hasTag(TypeTag.ARRAY))
        ? Amount.of(call.getArguments().size())
        : null;
  }

  private static boolean isFixed(VarSymbol variable) {
    return !(variable.owner instanceof ClassSymbol)
        && (variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0;
  }

  /** Whether no use of a local collection can change its size. */
  private boolean isOnlyRead(VarSymbol variable, Member member) {
    return member.uses().of(variable).stream().allMatch(this::reads);
  }

  private boolean reads(TreePath use) {
    TreePath parent = use.getParentPath();
    if (parent.getLeaf() instanceof EnhancedForLoopTree) {
      return true;
    }
    if (!(parent.getLeaf() instanceof MemberSelectTree)
        || !(parent.getParentPath().getLeaf() instanceof MethodInvocationTree call)
        || !(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method)) {
      return false;
    }
    String name = method.name.toString();
    boolean asks = name.equals("get") || name.equals("contains") || name.equals("forEach");
    boolean looks =
        method.getParameters().isEmpty() && !method.getReturnType().hasTag(TypeTag.VOID);
    return asks || (looks && book.method(method).signal() == null);
  }

  /**
   * How often the loops around {@code at}, as far as they lie in {@code body} and not around {@code
   * made} too, make it run; null if the source doesn't show it.
   */
  @Nullable Amount rounds(TreePath at, Tree body, TreePath made, Member member) {
    Amount rounds = Amount.ONE;
    Tree below = at.getLeaf();
    for (TreePath p = at.getParentPath(); p != null && p.getLeaf() != body; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (Loop.isLoop(tree) && !isBefore(tree, below) && !Paths.isWithin(made, tree)) {
        Amount own = rounds(tree, member);
        rounds = own == null ? null : rounds.times(own);
        if (rounds == null) {
          return null;
        }
      }
      below = tree;
    }
    return rounds;
  }

  /** Whether {@code part} of a loop runs once, before it. */
  private static boolean isBefore(Tree loop, Tree part) {
    return loop instanceof EnhancedForLoopTree each
        ? each.getExpression() == part
        : loop instanceof ForLoopTree counted && counted.getInitializer().contains(part);
  }

  private @Nullable Amount rounds(Tree loop, Member member) {
    if (loop instanceof EnhancedForLoopTree each) {
      return size(each.getExpression(), member);
    }
    return loop instanceof ForLoopTree counted ? rounds(counted, member) : null;
  }

  /** For {@code for (int i = a; i < b; i++)}. */
  private @Nullable Amount rounds(ForLoopTree loop, Member member) {
    if (loop.getInitializer().size() != 1
        || loop.getUpdate().size() != 1
        || !(loop.getInitializer().get(0) instanceof VariableTree counter)
        || !(loop.getCondition() instanceof BinaryTree test)
        || counter.getInitializer() == null) {
      return null;
    }
    VarSymbol symbol = ((JCTree.JCVariableDecl) counter).sym;
    boolean open = test.getKind() == Tree.Kind.LESS_THAN;
    boolean closed = test.getKind() == Tree.Kind.LESS_THAN_EQUAL;
    if (!(open || closed)
        || TreeInfo.symbol((JCTree) test.getLeftOperand()) != symbol
        || !isStep(loop.getUpdate().get(0), symbol)
        || isChanged(symbol, loop, member)) {
      return null;
    }
    Amount from = value(counter.getInitializer(), member);
    Amount to = value(test.getRightOperand(), member);
    return from == null || to == null
        ? null
        : to.minus(from).plus(closed ? Amount.ONE : Amount.ZERO);
  }

  private static boolean isStep(ExpressionStatementTree update, VarSymbol counter) {
    return update.getExpression() instanceof UnaryTree step
        && (step.getKind() == Tree.Kind.POSTFIX_INCREMENT
            || step.getKind() == Tree.Kind.PREFIX_INCREMENT)
        && TreeInfo.symbol((JCTree) step.getExpression()) == counter;
  }

  private static boolean isChanged(VarSymbol counter, ForLoopTree loop, Member member) {
    for (TreePath use : member.uses().of(counter)) {
      Tree around = use.getParentPath().getLeaf();
      boolean changes =
          around instanceof CompoundAssignmentTree
              || around instanceof UnaryTree
              || (around instanceof AssignmentTree set && set.getVariable() == use.getLeaf());
      if (changes && Paths.isWithin(use, loop.getStatement())) {
        return true;
      }
    }
    return false;
  }
}

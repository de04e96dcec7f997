package dev.leash.checker.flow;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Unresolved;
import dev.leash.checker.facts.Member;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Reads from the syntax around an expression what becomes of its value. */
public final class ValueUses {

  private ValueUses() {}

  /**
   * Adds what becomes of the value of the expression at {@code path}. Nothing is added for a value
   * that is only compared, tested or dropped.
   */
  public static void consume(TreePath path, Member member, List<Use> uses) {
    new Consumer(member, uses).consume(path);
  }

  /** The place that an expression on the left of an assignment names, or null. */
  public static @Nullable ValueNode target(Tree tree, Member member) {
    Tree stripped = tree;
    while (stripped instanceof ParenthesizedTree parenthesized) {
      stripped = parenthesized.getExpression();
    }
    if (stripped instanceof ArrayAccessTree access) {
      return target(access.getExpression(), member);
    }
    if (stripped instanceof TypeCastTree cast) {
      return target(cast.getExpression(), member);
    }
    Symbol symbol = TreeInfo.symbol((JCTree) stripped);
    if (symbol instanceof VarSymbol variable && !Unresolved.is(variable)) {
      return node(variable, member);
    }
    return null;
  }

  /** The node of a variable that {@code member} names. */
  public static ValueNode node(VarSymbol variable, Member member) {
    return variable.owner instanceof Symbol.ClassSymbol
        ? new ValueNode.Field(variable)
        : new ValueNode.Local(variable, member);
  }

  private static final class Consumer {

    private final Member member;
    private final List<Use> uses;

    Consumer(Member member, List<Use> uses) {
      this.member = member;
      this.uses = uses;
    }

    private void move(ValueNode to, TreePath at) {
      uses.add(new Use.Move(to, at, member));
    }

    private void moveToVariable(Tree declaration, TreePath at) {
      VarSymbol variable = ((JCTree.JCVariableDecl) declaration).sym;
      if (variable != null) {
        move(node(variable, member), at);
      }
    }

    void consume(TreePath path) {
      TreePath parent = path.getParentPath();
      if (parent == null) {
        return;
      }
      Tree tree = path.getLeaf();
      Tree around = parent.getLeaf();
      if (around instanceof ParenthesizedTree || around instanceof TypeCastTree) {
        consume(parent);
      } else if (around instanceof ConditionalExpressionTree conditional) {
        if (conditional.getCondition() != tree) {
          consume(parent);
        }
      } else if (around instanceof AssignmentTree assignment) {
        consumeInAssignment(assignment, tree, parent);
      } else if (around instanceof VariableTree) {
        consumeInDeclaration(tree, parent);
      } else if (around instanceof ReturnTree || around instanceof LambdaExpressionTree) {
        consumeAsResult(parent);
      } else if (around instanceof MethodInvocationTree || around instanceof NewClassTree) {
        consumeAsArgument(tree, parent);
      } else if (around instanceof MemberSelectTree
          || around instanceof MemberReferenceTree
          || around instanceof ArrayAccessTree) {
        consumeAsQualifier(tree, parent);
      } else if (around instanceof NewArrayTree) {
        move(new ValueNode.Expression(parent, member), parent);
      } else {
        consumeInStatement(path, parent);
      }
    }

    private void consumeInAssignment(AssignmentTree assignment, Tree tree, TreePath parent) {
      if (assignment.getVariable() == tree) {
        uses.add(new Use.Overwritten(parent, member));
        return;
      }
      ValueNode target = target(assignment.getVariable(), member);
      if (target != null) {
        move(target, parent);
      } else {
        uses.add(new Use.Lost(parent, member));
      }
      consume(parent);
    }

    private void consumeInDeclaration(Tree tree, TreePath parent) {
      TreePath outer = parent.getParentPath();
      if (outer.getLeaf() instanceof TryTree statement
          && statement.getResources().contains(parent.getLeaf())) {
        uses.add(new Use.Resource(parent, member));
      }
      if (((VariableTree) parent.getLeaf()).getInitializer() == tree) {
        moveToVariable(parent.getLeaf(), parent);
      }
    }

    private void consumeAsResult(TreePath parent) {
      TreePath body = parent.getLeaf() instanceof ReturnTree ? Paths.body(parent) : parent;
      if (body != null && body.getLeaf() instanceof MethodTree method) {
        MethodSymbol symbol = ((JCTree.JCMethodDecl) method).sym;
        move(new ValueNode.Returned(symbol), parent);
      } else if (body != null && body.getLeaf() instanceof LambdaExpressionTree) {
        // A lambda that returns a value is a holder of it, as a supplier is.
        move(new ValueNode.Expression(body, member), parent);
      }
    }

    private void consumeAsArgument(Tree tree, TreePath parent) {
      if (parent.getLeaf() instanceof MethodInvocationTree call) {
        Symbol called = TreeInfo.symbol((JCTree) call.getMethodSelect());
        argument(called, call.getArguments().indexOf(tree), parent);
      } else if (parent.getLeaf() instanceof NewClassTree created) {
        Symbol constructor = ((JCTree.JCNewClass) created).constructor;
        argument(constructor, created.getArguments().indexOf(tree), parent);
      }
    }

    private void argument(@Nullable Symbol called, int index, TreePath at) {
      if (index < 0) {
        return;
      }
      if (called instanceof MethodSymbol method && !Unresolved.is(method)) {
        uses.add(new Use.Argument(method, index, at, member));
      } else {
        uses.add(new Use.Lost(at, member));
      }
    }

    private void consumeAsQualifier(Tree tree, TreePath parent) {
      if (parent.getLeaf() instanceof MemberSelectTree) {
        TreePath call = parent.getParentPath();
        Symbol symbol = ((JCTree.JCFieldAccess) parent.getLeaf()).sym;
        if (symbol instanceof MethodSymbol method
            && call.getLeaf() instanceof MethodInvocationTree) {
          receiver(method, call);
        }
      } else if (parent.getLeaf() instanceof MemberReferenceTree reference) {
        if (reference.getQualifierExpression() == tree
            && ((JCTree.JCMemberReference) reference).sym instanceof MethodSymbol method) {
          receiver(method, parent);
        }
      } else if (((ArrayAccessTree) parent.getLeaf()).getExpression() == tree) {
        consumeElement(parent);
      }
    }

    private void receiver(MethodSymbol method, TreePath at) {
      uses.add(
          Unresolved.is(method) ? new Use.Lost(at, member) : new Use.Receiver(method, at, member));
    }

    private void consumeElement(TreePath access) {
      Tree around = access.getParentPath().getLeaf();
      if (!(around instanceof AssignmentTree assignment)
          || assignment.getVariable() != access.getLeaf()) {
        consume(access);
      }
    }

    private void consumeInStatement(TreePath path, TreePath parent) {
      Tree tree = path.getLeaf();
      Tree around = parent.getLeaf();
      if (around instanceof EnhancedForLoopTree loop) {
        if (loop.getExpression() == tree) {
          moveToVariable(loop.getVariable(), parent);
        }
      } else if (around instanceof TryTree statement) {
        if (statement.getResources().contains(tree)) {
          uses.add(new Use.Resource(path, member));
        }
      } else if (around instanceof InstanceOfTree) {
        bindPatterns(parent);
      } else if (around instanceof SwitchTree || around instanceof SwitchExpressionTree) {
        bindPatterns(parent);
      } else if (around instanceof YieldTree
          || (around instanceof CaseTree rule && rule.getBody() == tree)) {
        TreePath target = switchExpression(parent);
        if (target != null) {
          consume(target);
        }
      }
    }

    private static @Nullable TreePath switchExpression(TreePath path) {
      for (TreePath p = path; p != null; p = p.getParentPath()) {
        if (p.getLeaf() instanceof SwitchExpressionTree) {
          return p;
        }
        if (p.getLeaf() instanceof SwitchTree && !(path.getLeaf() instanceof YieldTree)) {
          return null;
        }
        if (p.getLeaf() instanceof MethodTree || p.getLeaf() instanceof LambdaExpressionTree) {
          return null;
        }
      }
      return null;
    }

    private void bindPatterns(TreePath around) {
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void unused) {
          moveToVariable(tree.getVariable(), getCurrentPath());
          return super.visitBindingPattern(tree, null);
        }
      }.scan(around, null);
    }
  }

  /** Whether an expression names a variable directly. */
  public static boolean isName(ExpressionTree tree) {
    return tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
  }
}

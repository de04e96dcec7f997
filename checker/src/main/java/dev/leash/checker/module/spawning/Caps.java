package dev.leash.checker.module.spawning;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Self;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Tells conditions that may keep something from growing from those that don't: a test of what was
 * just taken in, of a setting, or of a flag that ends it all bounds nothing; a count, a lookup, a
 * test for null of what the code then sets may.
 */
final class Caps {

  private static final int DEPTH = 3;

  private final RunView view;
  private final TaskTools tools;
  private final Roles roles;

  Caps(TaskTools tools, Roles roles) {
    this.view = tools.view();
    this.tools = tools;
    this.roles = roles;
  }

  /**
   * Whether {@code condition} may bound what depends on it.
   *
   * @param region the loop or body that is repeated
   * @param recursive whether each task starts more of its kind: then parameters change, and a look
   *     at a collection of what is known already ends nothing
   */
  boolean mayBound(TreePath condition, TreePath region, boolean recursive) {
    return new Question(region, recursive, 0).bounds(condition);
  }

  private final class Question {

    private final boolean recursive;
    private final int depth;
    private final Set<Symbol> assigned = new HashSet<>();
    private final Map<Symbol, @Nullable TreePath> declared = new HashMap<>();
    private final Set<Symbol> asked = new HashSet<>();

    Question(TreePath region, boolean recursive, int depth) {
      this.recursive = recursive;
      this.depth = depth;
      new Names().scan(region, null);
    }

    /** What the region declares and assigns. */
    private final class Names extends TreePathScanner<@Nullable Void, @Nullable Void> {

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        TreePath value =
            tree.getInitializer() == null
                ? null
                : new TreePath(getCurrentPath(), tree.getInitializer());
        declared.put(((JCTree.JCVariableDecl) tree).sym, value);
        return super.visitVariable(tree, null);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        Symbol symbol = TreeInfo.symbol((JCTree) tree.getVariable());
        TreePath value = new TreePath(getCurrentPath(), tree.getExpression());
        if (symbol != null
            && !(symbol.owner instanceof ClassSymbol)
            && roles.of(value) == Roles.Role.TAKES) {
          declared.put(symbol, null); // one that holds what is taken in, declared before the loop
        } else if (symbol != null) {
          assigned.add(symbol);
        }
        return super.visitAssignment(tree, null);
      }

      @Override
      public @Nullable Void visitCompoundAssignment(
          CompoundAssignmentTree tree, @Nullable Void unused) {
        add(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
      }

      @Override
      public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        if (isStep(tree)) {
          add(tree.getExpression());
        }
        return super.visitUnary(tree, null);
      }

      private void add(ExpressionTree variable) {
        Symbol symbol = TreeInfo.symbol((JCTree) variable);
        if (symbol != null) {
          assigned.add(symbol);
        }
      }
    }

    boolean bounds(TreePath path) {
      Tree tree = path.getLeaf();
      if (tree instanceof ParenthesizedTree inner) {
        return bounds(new TreePath(path, inner.getExpression()));
      }
      if (tree instanceof UnaryTree inner) {
        return bounds(new TreePath(path, inner.getExpression()));
      }
      if (tree instanceof AssignmentTree inner) {
        return bounds(new TreePath(path, inner.getExpression()));
      }
      if (tree instanceof BinaryTree binary) {
        return binary(path, binary);
      }
      if (tree instanceof ConditionalExpressionTree choice) {
        return bounds(new TreePath(path, choice.getCondition()))
            || bounds(new TreePath(path, choice.getTrueExpression()))
            || bounds(new TreePath(path, choice.getFalseExpression()));
      }
      if (tree instanceof MethodInvocationTree call) {
        return call(path, call);
      }
      return (tree instanceof IdentifierTree || tree instanceof MemberSelectTree)
          && TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
          && variable(variable);
    }

    private boolean variable(VarSymbol variable) {
      if (!asked.add(variable)) {
        return false;
      }
      TreePath value = declared.get(variable);
      return value != null ? bounds(value) : assigned.contains(variable);
    }

    private boolean binary(TreePath path, BinaryTree binary) {
      TreePath left = new TreePath(path, binary.getLeftOperand());
      TreePath right = new TreePath(path, binary.getRightOperand());
      return switch (binary.getKind()) {
        case CONDITIONAL_AND, CONDITIONAL_OR, AND, OR, XOR -> bounds(left) || bounds(right);
        default ->
            isNull(right)
                ? bounds(left)
                : isNull(left)
                    ? bounds(right)
                    : (isNumber(left) || isNumber(right)) && (isState(left) || isState(right));
      };
    }

    private boolean call(TreePath path, MethodInvocationTree call) {
      if (!(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method)) {
        return true;
      }
      Roles.Role role = roles.of(path);
      if (role == Roles.Role.TAKES || role == Roles.Role.HOLDS_BACK) {
        return role == Roles.Role.HOLDS_BACK;
      }
      boolean state = call.getArguments().stream().anyMatch(a -> isState(new TreePath(path, a)));
      TreePath receiver = receiver(path, call);
      if (receiver != null) {
        Type type = ((JCTree) receiver.getLeaf()).type;
        boolean container = type != null && view.book().container(type);
        state |= isObjectOfState(receiver);
        if (!state
            || (JavaThreads.asksState(method) && !container)
            || (container && recursive && method.getReturnType().hasTag(TypeTag.BOOLEAN))) {
          return false;
        }
      } else if (method.isStatic() && !state) {
        return false;
      }
      MethodSymbol target = view.hierarchy().soleImplementation(method);
      Body body = target == null ? null : tools.graph().bodyOf(target);
      return (body != null && depth < DEPTH)
          ? boundsIn(body)
          : JavaNet.isOfJava(method) || !Hints.suggestsQuestion(method);
    }

    private boolean boundsIn(Body body) {
      Question inner = new Question(body.path(), recursive, depth + 1);
      boolean[] found = new boolean[1];
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
          if (tree.getExpression() != null) {
            found[0] |= inner.bounds(new TreePath(getCurrentPath(), tree.getExpression()));
          }
          return super.visitReturn(tree, null);
        }

        @Override
        public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
          found[0] |= inner.bounds(new TreePath(getCurrentPath(), tree.getCondition()));
          return super.visitIf(tree, null);
        }
      }.scan(body.path(), null);
      return found[0] || inner.assigned.stream().anyMatch(s -> s.owner instanceof ClassSymbol);
    }

    /** Whether an expression tells of more than what was just taken in. */
    private boolean isState(TreePath path) {
      boolean[] found = new boolean[1];
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
          found[0] |= TreeInfo.symbol((JCTree) tree) instanceof VarSymbol v && isChanging(v);
          return null;
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
          found[0] |= TreeInfo.symbol((JCTree) tree) instanceof VarSymbol v && isChanging(v);
          return super.visitMemberSelect(tree, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(
            MethodInvocationTree tree, @Nullable Void unused) {
          if (roles.of(getCurrentPath()) == Roles.Role.TAKES) {
            return null;
          }
          TreePath receiver = receiver(getCurrentPath(), tree);
          found[0] |=
              receiver != null
                  ? isObjectOfState(receiver)
                  : TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol m
                      && !m.isStatic();
          return super.visitMethodInvocation(tree, null);
        }
      }.scan(path, null);
      return found[0];
    }

    /** Whether {@code variable} may have another value in the next round. */
    private boolean isChanging(VarSymbol variable) {
      if (Self.isNamedBy(variable)) {
        return false;
      }
      if (variable.owner instanceof ClassSymbol) {
        return (variable.flags() & Flags.FINAL) == 0;
      }
      if (declared.containsKey(variable)) {
        TreePath value = declared.get(variable);
        return value == null
            ? recursive && (variable.flags() & Flags.PARAMETER) != 0
            : asked.add(variable) && isState(value);
      }
      return assigned.contains(variable);
    }

    /** Whether what is asked something lives longer than one round. */
    private boolean isObjectOfState(TreePath receiver) {
      Symbol symbol = TreeInfo.symbol((JCTree) receiver.getLeaf());
      if (symbol instanceof ClassSymbol) {
        return false;
      }
      if (symbol instanceof VarSymbol variable) {
        TreePath value = declared.get(variable);
        boolean alias =
            value != null
                && TreeInfo.symbol((JCTree) value.getLeaf()) instanceof VarSymbol field
                && field.owner instanceof ClassSymbol;
        boolean named = variable.owner instanceof ClassSymbol && !Self.isNamedBy(variable);
        return alias || named || !declared.containsKey(variable);
      }
      return isState(receiver);
    }
  }

  private static @Nullable TreePath receiver(TreePath path, MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? new TreePath(new TreePath(path, select), select.getExpression())
        : null;
  }

  static boolean isStep(UnaryTree tree) {
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  private static boolean isNull(TreePath path) {
    return path.getLeaf().getKind() == Tree.Kind.NULL_LITERAL;
  }

  private boolean isNumber(TreePath path) {
    Type type = ((JCTree) path.getLeaf()).type;
    return type != null
        && !type.hasTag(TypeTag.BOT)
        && view.types().unboxedTypeOrType(type).isNumeric();
  }
}

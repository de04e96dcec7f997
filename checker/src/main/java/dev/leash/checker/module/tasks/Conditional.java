package dev.leash.checker.module.tasks;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Self;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What a condition depends on: the interrupt flag, fields, constants, or anything else. */
final class Conditional {

  private static final int DEPTH = 3;

  private final RunView view;
  final List<? extends Tree> conditions;
  final Set<VarSymbol> fields = new LinkedHashSet<>();
  final Set<VarSymbol> constants = new LinkedHashSet<>();
  final Set<VarSymbol> locals = new LinkedHashSet<>();
  boolean testsInterrupt;
  boolean other;
  boolean bounded;

  private Conditional(List<? extends Tree> conditions, RunView view) {
    this.conditions = conditions;
    this.view = view;
  }

  /** What decides one condition. */
  static Conditional of(ExpressionTree condition, RunView view) {
    return of(List.of(condition), view);
  }

  /** What decides several conditions that must all hold. */
  static Conditional of(List<? extends Tree> conditions, RunView view) {
    Conditional result = new Conditional(conditions, view);
    conditions.forEach(condition -> result.read(condition, 0, new HashSet<>()));
    return result;
  }

  /**
   * The conditions of which one must have the outcome for {@code condition} to have it: each is
   * enough.
   */
  static List<ExpressionTree> alternatives(
      ExpressionTree condition, boolean outcome, RunView view) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return alternatives(parenthesized.getExpression(), outcome, view);
    }
    if (condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return alternatives(((UnaryTree) condition).getExpression(), !outcome, view);
    }
    ExpressionTree returned =
        condition instanceof MethodInvocationTree call ? soleResult(call, view) : null;
    if (returned != null) {
      return alternatives(returned, outcome, view);
    }
    Tree.Kind splits = outcome ? Tree.Kind.CONDITIONAL_OR : Tree.Kind.CONDITIONAL_AND;
    if (condition.getKind() != splits) {
      return List.of(condition);
    }
    List<ExpressionTree> result = new ArrayList<>();
    result.addAll(alternatives(((BinaryTree) condition).getLeftOperand(), outcome, view));
    result.addAll(alternatives(((BinaryTree) condition).getRightOperand(), outcome, view));
    return result;
  }

  /** What a method of the run returns that does nothing else; null if it isn't that simple. */
  private static @Nullable ExpressionTree soleResult(MethodInvocationTree call, RunView view) {
    MethodSymbol body =
        TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
            ? view.hierarchy().soleImplementation(method)
            : null;
    JCTree.JCMethodDecl declaration = body == null ? null : view.facts().declaration(body);
    return declaration != null
            && declaration.body != null
            && declaration.body.stats.size() == 1
            && declaration.body.stats.head instanceof JCTree.JCReturn statement
            && !(statement.expr instanceof MethodInvocationTree)
            && !namesItself(statement.expr)
        ? statement.expr
        : null;
  }

  /** Whether an expression uses {@code this} as a value, so that it means another object here. */
  private static boolean namesItself(ExpressionTree expression) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        found[0] |= tree.getName().contentEquals("this");
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        return tree.getExpression() instanceof IdentifierTree
            ? null
            : super.visitMemberSelect(tree, null);
      }
    }.scan(expression, null);
    return found[0];
  }

  /** Whether nothing but fields decides it. */
  boolean isFlag() {
    return !fields.isEmpty() && locals.isEmpty() && !other;
  }

  private void read(@Nullable Tree tree, int depth, Set<Symbol> seen) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      read(parenthesized.getExpression(), depth, seen);
    } else if (tree instanceof UnaryTree unary) {
      read(unary.getExpression(), depth, seen);
    } else if (tree instanceof BinaryTree binary) {
      read(binary.getLeftOperand(), depth, seen);
      read(binary.getRightOperand(), depth, seen);
    } else if (tree instanceof InstanceOfTree test) {
      readTypeTest(test, depth, seen);
    } else if (tree instanceof AssignmentTree assignment) {
      other = true;
      read(assignment.getExpression(), depth, seen);
    } else if (tree instanceof MethodInvocationTree call) {
      readCall(call, depth, seen);
    } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      readName(tree, depth);
    }
  }

  private void readTypeTest(InstanceOfTree test, int depth, Set<Symbol> seen) {
    if (test.getType() != null && JavaThreads.isInterruption(((JCTree) test.getType()).type)) {
      testsInterrupt = true;
    } else {
      other = true;
      read(test.getExpression(), depth, seen);
    }
  }

  private void readName(Tree tree, int depth) {
    if (!(TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable)
        || Self.isNamedBy(variable)) {
      return;
    }
    bounded |= variable.type.isNumeric();
    boolean thread = variable.type.tsym.getQualifiedName().contentEquals("java.lang.Thread");
    if (thread && !(variable.owner instanceof ClassSymbol)) {
      return; // compared with a field that names the thread in charge
    }
    if (!(variable.owner instanceof ClassSymbol)) {
      if (depth == 0 || !isLocalBoolean(variable)) {
        locals.add(variable);
      }
    } else if (variable.isFinal() && !isAtomic(variable.type)) {
      if (!variable.type.isPrimitive()) {
        constants.add(variable);
      }
    } else {
      fields.add(variable);
    }
  }

  /** A final field of an atomic type can change what it says. */
  private static boolean isAtomic(@Nullable Type type) {
    return type != null
        && type.tsym != null
        && type.tsym.packge().getQualifiedName().contentEquals("java.util.concurrent.atomic");
  }

  private void readCall(MethodInvocationTree call, int depth, Set<Symbol> seen) {
    if (!(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method)) {
      other = true;
      return;
    }
    if (JavaThreads.testsInterrupt(method)) {
      testsInterrupt = true;
      return;
    }
    if (JavaThreads.givesCurrent(method)) {
      return; // compared with a field that names the thread in charge
    }
    bounded |= JavaThreads.tellsTime(method);
    call.getArguments().forEach(argument -> read(argument, depth, seen));
    Tree receiver =
        call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
    boolean inView = false;
    for (MethodSymbol body : view.hierarchy().implementations(method)) {
      inView = true;
      if (depth < DEPTH && seen.add(body)) {
        readBody(body, depth, seen);
      } else {
        other |= depth >= DEPTH;
      }
    }
    if (inView) {
      if (receiver != null && isEnum(((JCTree) receiver).type)) {
        read(receiver, depth, seen); // the state itself is what it asks about
      }
      return;
    }
    bounded |= !isOfJava(method) || JavaThreads.goesThrough(method) || isState(receiver);
    if (receiver != null && (isAtomic(((JCTree) receiver).type) || isEquals(method))) {
      read(receiver, depth, seen);
    } else {
      other = true; // asks something that no field of the run decides
    }
  }

  private static boolean throwsNothing(MethodSymbol method) {
    return method.getThrownTypes().isEmpty();
  }

  private static boolean isInterruptible(MethodInvocationTree call) {
    return TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && method.getThrownTypes().stream().anyMatch(JavaThreads::isInterruption);
  }

  /**
   * Whoever asks an owner, a latch, a future or a thread for its state leaves when that changes; a
   * collection is asked for elements.
   */
  private boolean isState(@Nullable Tree receiver) {
    Type type = receiver == null ? null : ((JCTree) receiver).type;
    return type != null
        && type.tsym != null
        && (view.book().owner(type) != null
            || JavaThreads.isThread(type.tsym)
            || (type.tsym.packge().getQualifiedName().contentEquals("java.util.concurrent")
                && !view.book().container(type)));
  }

  private static boolean isEnum(@Nullable Type type) {
    return type != null && type.tsym != null && (type.tsym.flags() & Flags.ENUM) != 0;
  }

  /** What a library of others decides may well be a flag. */
  private static boolean isOfJava(MethodSymbol method) {
    return method.packge().getQualifiedName().toString().startsWith("java.");
  }

  private static boolean isEquals(MethodSymbol method) {
    return method.name.contentEquals("equals");
  }

  private static boolean isLocalBoolean(@Nullable Symbol symbol) {
    return symbol instanceof VarSymbol variable
        && !(variable.owner instanceof ClassSymbol)
        && variable.type.hasTag(TypeTag.BOOLEAN);
  }

  /** A method's answer depends on what it returns, and on the conditions on the way there. */
  private void readBody(MethodSymbol method, int depth, Set<Symbol> seen) {
    boolean[] any = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        any[0] |= !(tree.getExpression() instanceof LiteralTree);
        read(tree.getExpression(), depth + 1, seen);
        return super.visitReturn(tree, null);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        if (isLocalBoolean(TreeInfo.symbol((JCTree) tree.getVariable()))) {
          read(tree.getExpression(), depth + 1, seen); // the answer in the making
        }
        return super.visitAssignment(tree, null);
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (isLocalBoolean(((JCTree.JCVariableDecl) tree).sym)) {
          read(tree.getInitializer(), depth + 1, seen);
        }
        return super.visitVariable(tree, null);
      }

      @Override
      public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        any[0] = true;
        read(tree.getCondition(), depth + 1, seen);
        return super.visitIf(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void u) {
        if (isInterruptible(tree) && throwsNothing(method)) {
          any[0] = true;
          testsInterrupt = true; // what it returns tells whether it was interrupted
        }
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void u) {
        return null;
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        return null;
      }
    }.scan(view.facts().declaration(method), null);
    other |= !any[0];
  }
}

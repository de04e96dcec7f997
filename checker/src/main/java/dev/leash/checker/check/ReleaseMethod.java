package dev.leash.checker.check;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.module.Cause;
import dev.leash.checker.module.Leak;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The method that should release a field, as a fix sees it: a body to add a statement to. */
final class ReleaseMethod {

  /** Methods of the platform that a release method calls and that don't throw. */
  private static final Set<String> QUIET_CALLS =
      Set.of(
          "shutdown",
          "shutdownNow",
          "cancel",
          "interrupt",
          "set",
          "countDown",
          "clear",
          "reset",
          "getLogger",
          "info",
          "fine",
          "warning",
          "isShutdown",
          "isTerminated");

  private final JCMethodDecl declaration;

  private ReleaseMethod(JCMethodDecl declaration) {
    this.declaration = declaration;
  }

  /** The release method of {@code leak}, or null if it isn't one that a fix can edit. */
  static @Nullable ReleaseMethod of(Leak leak, FixSource source) {
    MethodSymbol method = leak.releaseMethod();
    VarSymbol field = leak.holder();
    return method == null || field == null ? null : of(method, field, source);
  }

  /** {@code method}, if a fix can edit it and name {@code field} in it; or null. */
  static @Nullable ReleaseMethod of(MethodSymbol method, VarSymbol field, FixSource source) {
    RunFacts facts = LeashRun.facts(source.state());
    if (facts == null) {
      return null;
    }
    Member member = facts.memberOf(method);
    boolean reaches =
        method.enclClass() == field.enclClass() && (field.isStatic() || !method.isStatic());
    boolean editable =
        reaches
            && member != null
            && member.unit() == source.state().getPath().getCompilationUnit()
            && member.tree() instanceof JCMethodDecl declaration
            && declaration.body != null
            && source.isWritten(declaration)
            && source.isWritten(declaration.body)
            && source.isWritten(declaration.body.stats);
    return editable && member != null ? new ReleaseMethod((JCMethodDecl) member.tree()) : null;
  }

  BlockTree body() {
    return declaration.body;
  }

  List<? extends StatementTree> statements() {
    return declaration.body.stats;
  }

  /** The leaks for the same method to mend, {@code leak} included, in the order of the report. */
  static List<Leak> sharing(Leak leak, FixSource source) {
    List<Leak> sharing = new ArrayList<>();
    for (Leak other : LeashRun.leaksIn(leak.at(), source.state())) {
      boolean mends =
          other.cause() == Cause.FIELD_FORGOTTEN || other.cause() == Cause.RELEASE_SKIPPED;
      if (mends && leak.releaseMethod() == other.releaseMethod()) {
        sharing.add(other);
      }
    }
    return sharing;
  }

  /** How to write {@code field} in the method. */
  String name(VarSymbol field) {
    Set<String> locals = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        locals.add(tree.getName().toString());
        return super.visitVariable(tree, null);
      }
    }.scan(declaration, null);
    String name = field.name.toString();
    if (!locals.contains(name)) {
      return name;
    }
    return (field.isStatic() ? field.enclClass().name.toString() : "this") + "." + name;
  }

  /** Whether the code assigns {@code field}. */
  boolean assigns(VarSymbol field) {
    boolean[] assigns = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        assigns[0] |= field.equals(TreeInfo.symbol((JCTree) tree.getVariable()));
        return super.visitAssignment(tree, null);
      }
    }.scan(declaration, null);
    return assigns[0];
  }

  /**
   * The statement that sets {@code field} to null, if that is reached whatever happens; or null.
   */
  @Nullable StatementTree clearing(VarSymbol field) {
    List<StatementTree> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitBlock(BlockTree tree, @Nullable Void unused) {
        tree.getStatements().stream().filter(s -> clears(s, field)).forEach(found::add);
        return super.visitBlock(tree, null);
      }
    }.scan(declaration, null);
    return found.size() == 1 && isQuiet(declaration.body) ? found.get(0) : null;
  }

  private static boolean clears(StatementTree statement, VarSymbol field) {
    return statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof AssignmentTree assignment
        && assignment.getExpression().getKind() == Tree.Kind.NULL_LITERAL
        && field.equals(TreeInfo.symbol((JCTree) assignment.getVariable()));
  }

  /** Whether every statement is sure to lead to the next: no exit, no call of unknown code. */
  boolean isStraight() {
    return statements().stream().allMatch(ReleaseMethod::isSimple);
  }

  /** A quiet call, an assignment, or one of these behind a test. */
  static boolean isSimple(StatementTree statement) {
    if (statement instanceof BlockTree block) {
      return block.getStatements().stream().allMatch(ReleaseMethod::isSimple);
    }
    if (statement instanceof IfTree test) {
      StatementTree otherwise = test.getElseStatement();
      return isQuiet(test.getCondition())
          && isSimple(test.getThenStatement())
          && (otherwise == null || isSimple(otherwise));
    }
    return statement instanceof ExpressionStatementTree && isQuiet(statement);
  }

  /** Whether {@code tree} runs no code that may throw. */
  private static boolean isQuiet(Tree tree) {
    boolean[] quiet = {true};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        Symbol callee = TreeInfo.symbol((JCTree) call.getMethodSelect());
        quiet[0] &=
            callee != null
                && QUIET_CALLS.contains(callee.name.toString())
                && callee.packge().getQualifiedName().toString().startsWith("java.");
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        quiet[0] = false;
        return null;
      }

      @Override
      public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        quiet[0] = false;
        return null;
      }
    }.scan(tree, null);
    return quiet[0];
  }

  /** Whether {@code statements} use a local variable that the others of this method declare. */
  boolean useLocals(List<? extends StatementTree> statements) {
    Set<Symbol> locals = new HashSet<>();
    for (StatementTree statement : statements()) {
      if (statement instanceof VariableTree && !statements.contains(statement)) {
        locals.add(TreeInfo.symbolFor((JCTree) statement));
      }
    }
    boolean[] used = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        used[0] |= locals.contains(TreeInfo.symbol((JCTree) tree));
        return null;
      }
    }.scan(statements, null);
    return used[0];
  }

  /** Whether {@code statement} leaves the method somewhere. */
  static boolean leaves(Tree statement) {
    boolean[] leaves = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        leaves[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        leaves[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree tree, @Nullable Void unused) {
        return null;
      }
    }.scan(statement, null);
    return leaves[0];
  }
}

package dev.leash.checker.check;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
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

  private static final Set<String> SIMPLE_CALLS =
      Set.of("shutdown", "shutdownNow", "cancel", "interrupt", "set", "countDown");

  private final JCMethodDecl declaration;

  private ReleaseMethod(JCMethodDecl declaration) {
    this.declaration = declaration;
  }

  /** The release method of {@code leak}, or null if it isn't one that a fix can edit. */
  static @Nullable ReleaseMethod of(Leak leak, FixSource source) {
    RunFacts facts = LeashRun.facts(source.state());
    MethodSymbol method = leak.releaseMethod();
    VarSymbol field = leak.holder();
    if (facts == null || method == null || field == null) {
      return null;
    }
    Member member = facts.memberOf(method);
    boolean editable =
        member != null
            && member.unit() == source.state().getPath().getCompilationUnit()
            && member.tree() instanceof JCMethodDecl declaration
            && declaration.body != null
            && source.isWritten(declaration)
            && source.isWritten(declaration.body)
            && source.isWritten(declaration.body.stats);
    boolean reaches = method.enclClass() == field.enclClass() && (field.isStatic() || !method.isStatic());
    return editable && reaches ? new ReleaseMethod((JCMethodDecl) member.tree()) : null;
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

  /** Whether every statement is sure to lead to the next: no exit, no call of unknown code. */
  boolean isStraight() {
    return statements().stream().allMatch(ReleaseMethod::isSimple);
  }

  /** A release, an assignment, or one of these behind a test. */
  static boolean isSimple(@Nullable StatementTree statement) {
    if (statement == null) {
      return true;
    }
    if (statement instanceof BlockTree block) {
      return block.getStatements().stream().allMatch(ReleaseMethod::isSimple);
    }
    if (statement instanceof IfTree test) {
      return hasNoCall(test.getCondition())
          && isSimple(test.getThenStatement())
          && isSimple(test.getElseStatement());
    }
    if (!(statement instanceof ExpressionStatementTree expression)) {
      return false;
    }
    ExpressionTree tree = expression.getExpression();
    return isSimpleCall(tree) || (!(tree instanceof MethodInvocationTree) && hasNoCall(tree));
  }

  private static boolean isSimpleCall(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && SIMPLE_CALLS.contains(select.getIdentifier().toString())
        && hasNoCall(select.getExpression())
        && call.getArguments().stream().allMatch(ReleaseMethod::hasNoCall)
        && isOfPlatform(TreeInfo.symbol((JCTree) select));
  }

  private static boolean isOfPlatform(@Nullable Symbol symbol) {
    return symbol != null && symbol.packge().getQualifiedName().toString().startsWith("java.");
  }

  private static boolean hasNoCall(Tree tree) {
    boolean[] calls = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        calls[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitNewClass(
          com.sun.source.tree.NewClassTree created, @Nullable Void unused) {
        calls[0] = true;
        return null;
      }
    }.scan(tree, null);
    return !calls[0];
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

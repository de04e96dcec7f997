package dev.leash.checker.module;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.flow.Effects.ThrowPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Which calls really throw. A checked exception that is declared, a {@code throw} in a callee in
 * view and code called through an interface count; getters, logging, collections and everything that
 * a contract calls quiet don't, nor do errors that no program plans for.
 */
final class Throwing {

  /** How far a {@code throw} is looked for below the call. */
  private static final int DEPTH = 2;

  private final RunView view;
  private final Symtab symtab;
  private final Map<MethodSymbol, Boolean> throwing = new HashMap<>();

  Throwing(RunView view, Symtab symtab) {
    this.view = view;
    this.symtab = symtab;
  }

  /** For code between a creation and its release. */
  ThrowPolicy planned() {
    return (tree, exception) -> canThrow(tree, exception, true);
  }

  /** For release methods and constructors: only what a signature or a body in view admits. */
  ThrowPolicy declared() {
    return (tree, exception) -> canThrow(tree, exception, false);
  }

  private boolean canThrow(Tree tree, TypeMirror exception, boolean unseenCounts) {
    MethodSymbol called = called(tree);
    if (called == null) {
      return false;
    }
    MethodContract contract = view.book().method(called);
    Type thrown = (Type) exception;
    if (contract.quiet()) {
      return contract.blocks() != null && isChecked(thrown);
    }
    if (isChecked(thrown)) {
      return true;
    }
    if (!view.types().isSubtype(symtab.runtimeExceptionType, thrown)
        && !view.types().isSubtype(thrown, symtab.runtimeExceptionType)) {
      return false;
    }
    return throwsInView(called, DEPTH) || (unseenCounts && isUnseenCallback(called));
  }

  private static @Nullable MethodSymbol called(Tree tree) {
    Symbol symbol = null;
    if (tree instanceof MethodInvocationTree call) {
      symbol = TreeInfo.symbol((JCTree) call.getMethodSelect());
    } else if (tree instanceof NewClassTree created) {
      symbol = ((JCTree.JCNewClass) created).constructor;
    }
    return symbol instanceof MethodSymbol method ? method : null;
  }

  private boolean isChecked(Type thrown) {
    return !view.types().isSubtype(thrown, symtab.runtimeExceptionType)
        && !view.types().isSubtype(thrown, symtab.errorType)
        && !view.types().isSameType(thrown, symtab.throwableType);
  }

  /**
   * A call through an interface of which the run shows no implementation. One that declares a
   * checked exception has said how it fails.
   */
  private boolean isUnseenCallback(MethodSymbol method) {
    return (method.enclClass().flags() & Flags.INTERFACE) != 0
        && (method.flags() & (Flags.DEFAULT | Flags.STATIC)) == 0
        && method.getThrownTypes().isEmpty()
        && view.hierarchy().implementations(method).isEmpty()
        && (!looksLikeGetter(method) || view.types().isFunctionalInterface(method.enclClass()));
  }

  private static boolean looksLikeGetter(MethodSymbol method) {
    String name = method.name.toString();
    return method.getParameters().isEmpty()
        && !method.getReturnType().isPrimitiveOrVoid()
        && (name.startsWith("get") || name.startsWith("is") || !name.matches(".*[A-Z].*"));
  }

  private boolean throwsInView(MethodSymbol method, int depth) {
    Boolean known = throwing.get(method);
    if (known != null) {
      return known;
    }
    throwing.put(method, false);
    boolean result = false;
    for (MethodSymbol implementation : implementationsInView(method)) {
      JCMethodDecl declaration = view.facts().declaration(implementation);
      if (declaration != null && declaration.body != null) {
        result |= new ThrowFinder(depth).find(declaration.body);
      }
    }
    throwing.put(method, result);
    return result;
  }

  private List<MethodSymbol> implementationsInView(MethodSymbol method) {
    if (view.hierarchy().hasBody(method)) {
      return List.of(method);
    }
    List<MethodSymbol> all = view.hierarchy().implementations(method);
    return all.size() == 1 ? all : List.of(); // of several, nobody can say which one runs
  }

  private final class ThrowFinder extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final int depth;
    private boolean found;

    ThrowFinder(int depth) {
      this.depth = depth;
    }

    boolean find(Tree body) {
      scan(body, null);
      return found;
    }

    @Override
    public @Nullable Void scan(Tree tree, @Nullable Void unused) {
      return found ? null : super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
      found = true;
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      MethodSymbol called = called(tree);
      if (depth > 1 && called != null && throwsInView(called, depth - 1)) {
        found = true;
        return null;
      }
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      return null;
    }
  }
}

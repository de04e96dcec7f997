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
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.flow.Effects.ThrowPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Which calls really throw. A checked exception that is declared, a {@code throw} in a callee in
 * view and code called through an interface count; getters, logging, collections and everything
 * that a contract calls quiet don't, nor do errors that no program plans for.
 */
public final class Throwing {

  private static final Pattern ACCESSOR = Pattern.compile("(get|is|has|set|with)[A-Z].*");

  private final RunView view;
  private final Symtab symtab;
  private final Map<MethodSymbol, Boolean> throwing = new HashMap<>();

  public Throwing(RunView view, Symtab symtab) {
    this.view = view;
    this.symtab = symtab;
  }

  /** For code between a creation and its release, and for release methods. */
  public ThrowPolicy planned() {
    return (tree, exception) -> canThrow(tree, exception, true);
  }

  /** For constructors: only checked exceptions, since few constructors plan for others. */
  public ThrowPolicy checked() {
    return (tree, exception) -> isChecked((Type) exception) && canThrow(tree, exception, false);
  }

  /**
   * Whether anything in {@code body} before the offset {@code end} may throw; a cheap look that
   * spares most bodies their control-flow graph.
   */
  public boolean mayThrowBefore(Tree body, int end) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree == null || found[0] || Positions.start(tree) >= end) {
          return null;
        }
        found[0] = tree instanceof ThrowTree || mayThrow(tree);
        return super.scan(tree, null);
      }
    }.scan(body, null);
    return found[0];
  }

  private boolean mayThrow(Tree tree) {
    MethodSymbol called = called(tree);
    return called != null
        && (called.getThrownTypes().stream().anyMatch(t -> canThrow(tree, t, true))
            || canThrow(tree, symtab.runtimeExceptionType, true));
  }

  private boolean canThrow(Tree tree, TypeMirror exception, boolean uncheckedCounts) {
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
      return !isEmptyPromise(called);
    }
    if (!called.getThrownTypes().isEmpty() || contract.release() != null) {
      return false; // it has said how it fails, and a release isn't expected to
    }
    if (!view.types().isSubtype(symtab.runtimeExceptionType, thrown)
        && !view.types().isSubtype(thrown, symtab.runtimeExceptionType)) {
      return false;
    }
    return uncheckedCounts && (throwsInView(called) || isUnseenCallback(called));
  }

  /** A method in view that declares a checked exception, but nothing in it throws. */
  private boolean isEmptyPromise(MethodSymbol method) {
    List<MethodSymbol> bodies = implementationsInView(method);
    return bodies.size() == 1
        && (method.isFinal()
            || method.isPrivate()
            || method.isStatic()
            || method.isConstructor()
            || view.hierarchy().implementations(method).size() == 1)
        && !admitsChecked(bodies.get(0));
  }

  private boolean admitsChecked(MethodSymbol method) {
    JCMethodDecl declaration = view.facts().declaration(method);
    if (declaration == null || declaration.body == null) {
      return true;
    }
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void u) {
        note(tree);
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        note(tree);
        return super.visitNewClass(tree, null);
      }

      private void note(Tree tree) {
        MethodSymbol callee = called(tree);
        found[0] |= callee != null && !callee.getThrownTypes().isEmpty();
      }
    }.scan(declaration.body, null);
    return found[0];
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

  /** A call through an interface of which the run shows no implementation. */
  private boolean isUnseenCallback(MethodSymbol method) {
    return (method.enclClass().flags() & Flags.INTERFACE) != 0
        && (method.flags() & (Flags.DEFAULT | Flags.STATIC)) == 0
        && view.hierarchy().implementations(method).isEmpty()
        && !looksLikeLogger(method.enclClass())
        && view.book().owner(method.enclClass()) == null
        && isCallback(method);
  }

  private static boolean looksLikeLogger(ClassSymbol type) {
    String name = type.name.toString();
    return name.endsWith("Logger") || name.equals("Log");
  }

  /** A plain {@code size()} reads; a plain {@code get()} of a supplier runs somebody's code. */
  private boolean isCallback(MethodSymbol method) {
    return !looksLikeAccessor(method)
        || (view.types().isFunctionalInterface(method.enclClass())
            && !ACCESSOR.matcher(method.name).matches());
  }

  private static boolean looksLikeAccessor(MethodSymbol method) {
    String name = method.name.toString();
    if (ACCESSOR.matcher(name).matches()) {
      return true;
    }
    return method.getParameters().isEmpty()
        && !method.getReturnType().hasTag(TypeTag.VOID)
        && !name.matches(".*[A-Z].*");
  }

  /** Whether the callee itself has a {@code throw} of an unchecked exception. */
  private boolean throwsInView(MethodSymbol method) {
    Boolean known = throwing.get(method);
    if (known == null) {
      known = false;
      for (MethodSymbol implementation : implementationsInView(method)) {
        JCMethodDecl declaration = view.facts().declaration(implementation);
        if (declaration != null && declaration.body != null) {
          known |= hasThrow(declaration.body);
        }
      }
      throwing.put(method, known);
    }
    return known;
  }

  private List<MethodSymbol> implementationsInView(MethodSymbol method) {
    if (view.hierarchy().hasBody(method)) {
      return List.of(method);
    }
    List<MethodSymbol> all = view.hierarchy().implementations(method);
    return all.size() == 1 ? all : List.of(); // of several, nobody can say which one runs
  }

  /** Whether {@code code} itself, apart from lambdas and classes in it, throws something. */
  public static boolean hasThrow(Tree code) {
    return new ThrowFinder().find(code);
  }

  private static final class ThrowFinder extends TreeScanner<@Nullable Void, @Nullable Void> {

    private boolean found;

    boolean find(Tree body) {
      scan(body, null);
      return found;
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
      found = true;
      return null;
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

package dev.leash.checker.module;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What lives as long as the process, and so may live unreleased. */
public final class ProcessWide {

  private final RunView view;
  private final Tracer tracer;
  private final OwnerInference inference;
  private final Map<ClassSymbol, Boolean> singletons = new HashMap<>();

  ProcessWide(RunView view, Tracer tracer, OwnerInference inference) {
    this.inference = inference;
    this.view = view;
    this.tracer = tracer;
  }

  /**
   * Whether each instance of {@code type} that the run makes, and that makes {@code creation},
   * lives as long as the process.
   */
  public boolean isSingleton(ClassSymbol type, Creation creation) {
    MethodSymbol creator = Paths.method(creation.at());
    if (creator != null && creator.isConstructor() && creator.enclClass() == type) {
      Set<MethodSymbol> constructors = inference.leadingTo(creator, type);
      return allInstancesAreStatic(type, constructors::contains);
    }
    return isSingleton(type);
  }

  /** Whether each instance of {@code type} that the run makes lives as long as the process. */
  public boolean isSingleton(ClassSymbol type) {
    Boolean known = singletons.get(type);
    if (known == null) {
      singletons.put(type, false); // two classes that make each other are no singletons
      known = (type.flags() & Flags.ENUM) != 0 || allInstancesAreStatic(type, constructor -> true);
      singletons.put(type, known);
    }
    return known;
  }

  /** Whether only the main method of a program makes instances of {@code type}. */
  public boolean isMadeInMainOnly(ClassSymbol type) {
    boolean any = false;
    for (Member member : view.facts().instantiatorsOf(type)) {
      for (TreePath path : member.uses().instantiationsOf(type)) {
        any = true;
        if (!isInMain(path)) {
          return false;
        }
      }
    }
    return any;
  }

  private boolean allInstancesAreStatic(ClassSymbol type, Predicate<MethodSymbol> constructors) {
    Set<ClassSymbol> types = new HashSet<>(view.hierarchy().subclasses(type));
    types.add(type);
    boolean any = false;
    for (ClassSymbol created : types) {
      for (Member member : view.facts().instantiatorsOf(created)) {
        for (TreePath path : member.uses().instantiationsOf(created)) {
          MethodSymbol constructor = ModuleAnalysis.constructor((JCTree) path.getLeaf());
          if (constructor != null && !constructors.test(constructor)) {
            continue;
          }
          any = true;
          if (!isKeptForEver(path, member, created)) {
            return false;
          }
        }
      }
    }
    return any;
  }

  private boolean isKeptForEver(TreePath path, Member member, ClassSymbol type) {
    Trace trace = tracer.trace(new ValueNode.Expression(path, member), type, false);
    for (VarSymbol field : trace.fields) {
      if (field.isStatic() || isSingleton(field.enclClass())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code path} lies in a main method, or in a method that only a main method calls. */
  public boolean isOnlyForMain(TreePath path) {
    if (isInMain(path)) {
      return true;
    }
    MethodSymbol method = Paths.method(path);
    if (method == null || Paths.inLambda(path)) {
      return false;
    }
    List<Member> callers = view.facts().callersOf(method);
    return !callers.isEmpty()
        && callers.stream()
            .flatMap(caller -> caller.uses().callsOf(method).stream())
            .allMatch(ProcessWide::isInMain);
  }

  /** Whether {@code path} lies in the main method of a program, not in a lambda or class of it. */
  public static boolean isInMain(TreePath path) {
    MethodSymbol method = Paths.method(path);
    return method != null
        && !Paths.inLambda(path)
        && method.isStatic()
        && method.name.contentEquals("main")
        && method.getReturnType().hasTag(TypeTag.VOID)
        && method.getParameters().size() == 1
        && method.getParameters().get(0).type.hasTag(TypeTag.ARRAY);
  }

  /** Whether some work that the owner is given may never end, or can't be seen. */
  public boolean hasEndlessWork(Trace trace) {
    for (Site site : trace.work) {
      MethodSymbol method = site.method();
      Spawns spawns = method == null ? null : view.book().method(method).spawns();
      if (spawns != null && spawns.periodic()) {
        return true;
      }
      if (site.at().getLeaf() instanceof MethodInvocationTree call) {
        for (ExpressionTree argument : call.getArguments()) {
          if (mayBeEndless(argument)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean mayBeEndless(ExpressionTree task) {
    if (task instanceof LambdaExpressionTree lambda) {
      return hasEndlessLoop(lambda.getBody());
    }
    MethodSymbol body = null;
    if (((JCTree) task).type.tsym instanceof ClassSymbol type && view.facts().declares(type)) {
      body = runMethod(type);
    }
    Tree declaration = body == null ? null : view.facts().declaration(body);
    return declaration == null ? !isValue(task) : hasEndlessLoop(declaration);
  }

  private static boolean isValue(ExpressionTree argument) {
    return ((JCTree) argument).type.isPrimitive() || argument instanceof LiteralTree;
  }

  private @Nullable MethodSymbol runMethod(ClassSymbol type) {
    for (var symbol : type.members().getSymbols()) {
      if (symbol instanceof MethodSymbol method
          && (method.name.contentEquals("run") || method.name.contentEquals("call"))
          && method.getParameters().isEmpty()) {
        return method;
      }
    }
    return null;
  }

  private static boolean hasEndlessLoop(Tree body) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
        found[0] |= isTrue(tree.getCondition());
        return super.visitWhileLoop(tree, null);
      }

      @Override
      public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void unused) {
        found[0] |= isTrue(tree.getCondition());
        return super.visitDoWhileLoop(tree, null);
      }

      @Override
      public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void unused) {
        found[0] |= tree.getCondition() == null;
        return super.visitForLoop(tree, null);
      }
    }.scan(body, null);
    return found[0];
  }

  private static boolean isTrue(ExpressionTree condition) {
    return condition instanceof ParenthesizedTree parenthesized
        ? isTrue(parenthesized.getExpression())
        : condition instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue());
  }
}

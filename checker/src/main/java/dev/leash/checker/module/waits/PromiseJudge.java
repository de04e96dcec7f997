package dev.leash.checker.module.waits;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Breach;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Obedience;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.RunGraph;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Holds those who promise to be cancellable to it: methods that say so, their overrides, and tasks
 * that are passed where a cancellable one is asked for.
 */
final class PromiseJudge implements RunJudge {

  private final TaskTools tools;
  private final Symtab symtab;
  private final ContractBook book;
  private final RunFacts facts;
  private final Obedience obedience;

  PromiseJudge(TaskTools tools, Symtab symtab) {
    this.tools = tools;
    this.symtab = symtab;
    this.book = tools.view().book();
    this.facts = tools.view().facts();
    this.obedience =
        new Obedience(
            tools.view(),
            tools.tracer(),
            tools.origins(),
            tools.calls(),
            tools.loops(),
            new Done(tools)::isDone);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    if (!book.mayPromise(symtab)) {
      return;
    }
    Set<MethodSymbol> promised = promised();
    promised.forEach(method -> judgeMethod(method, sink));
    judgeFunctions(promised, sink);
    for (Member member : facts.members()) {
      for (JCExpression call : member.asks()) {
        TreePath at = member.uses().path(call);
        if (at != null && called(call) instanceof MethodSymbol method) {
          judgeCall(at, member, method, sink);
        }
      }
    }
    judgeCallsOfOverrides(sink);
  }

  /** Methods of the run that promise it, and those that override them. */
  private Set<MethodSymbol> promised() {
    Set<MethodSymbol> result = new LinkedHashSet<>();
    for (MethodSymbol method : facts.annotatedMethods()) {
      if (book.cancellable(method)) {
        result.add(method);
        result.addAll(tools.view().hierarchy().implementations(method));
      }
    }
    return result;
  }

  private void judgeMethod(MethodSymbol method, Consumer<Finding> sink) {
    Body body = tools.graph().bodyOf(method);
    if (body == null || !book.cancellable(method)) {
      return;
    }
    List<Breach> breaches = obedience.breaches(body);
    MethodSymbol above = book.saysCancellable(method) ? null : promiser(method);
    if (above == null) {
      breaches.forEach(breach -> sink.accept(defect(breach, body)));
    } else if (!breaches.isEmpty()) {
      sink.accept(
          Defect.of(Flaw.PROMISE_OVERRIDE, body.path())
              .in(body)
              .waitingAt(breaches.get(0).cause())
              .about(above));
    }
  }

  /** The method that {@code method} overrides and that promises it. */
  private @Nullable MethodSymbol promiser(MethodSymbol method) {
    return tools.view().hierarchy().overridden(method).stream()
        .filter(above -> above != method && book.saysCancellable(above))
        .findFirst()
        .orElse(null);
  }

  private static Defect defect(Breach breach, Body body) {
    Flaw flaw =
        switch (breach.kind()) {
          case SWALLOWS -> Flaw.PROMISE_SWALLOWS;
          case RESTORES -> Flaw.PROMISE_RESTORES;
          case LOOPS -> Flaw.PROMISE_LOOPS;
          case WAITS -> Flaw.PROMISE_WAITS;
        };
    return Defect.of(flaw, breach.at())
        .in(body)
        .waitingAt(breach.source() != null ? breach.source() : breach.cause())
        .endedAt(breach.loop());
  }

  /** Lambdas that stand for a method which promises it. */
  private void judgeFunctions(Set<MethodSymbol> promised, Consumer<Finding> sink) {
    Set<Symbol> types = new LinkedHashSet<>();
    for (MethodSymbol method : promised) {
      Type type = method.enclClass().type;
      if (type.isInterface()
          && (method.flags() & Flags.ABSTRACT) != 0
          && tools.view().types().isFunctionalInterface(type.tsym)) {
        types.add(type.tsym);
      }
    }
    if (types.isEmpty()) {
      return;
    }
    for (Member member : facts.members()) {
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitLambdaExpression(
            LambdaExpressionTree tree, @Nullable Void unused) {
          Type type = ((JCTree) tree).type;
          if (type != null && types.contains(type.tsym)) {
            Body body = new Body(getCurrentPath(), member);
            obedience.breaches(body).forEach(breach -> sink.accept(defect(breach, body)));
          }
          return super.visitLambdaExpression(tree, null);
        }
      }.scan(member.path(), null);
    }
  }

  private static @Nullable Symbol called(JCExpression call) {
    return call instanceof JCTree.JCNewClass created
        ? created.constructor
        : TreeInfo.symbol(((JCTree.JCMethodInvocation) call).meth);
  }

  /** An override asks for what the method above asks for, though it doesn't say so again. */
  private void judgeCallsOfOverrides(Consumer<Finding> sink) {
    for (VarSymbol variable : facts.annotatedVariables()) {
      if (variable.owner instanceof MethodSymbol method
          && (variable.flags() & Flags.PARAMETER) != 0
          && !book.method(method).cancellableTasks().isEmpty()) {
        for (MethodSymbol override : tools.view().hierarchy().implementations(method)) {
          if (override != method) {
            judgeCallsOf(override, sink);
          }
        }
      }
    }
  }

  private void judgeCallsOf(MethodSymbol method, Consumer<Finding> sink) {
    for (Member caller : facts.callersOf(method)) {
      for (TreePath call : caller.uses().callsOf(method)) {
        if (!(call.getLeaf() instanceof MemberReferenceTree)) {
          judgeCall(call, caller, method, sink);
        }
      }
    }
  }

  private void judgeCall(TreePath call, Member member, MethodSymbol asks, Consumer<Finding> sink) {
    List<? extends ExpressionTree> arguments = Nodes.arguments(call.getLeaf());
    for (int i = 0; i < arguments.size(); i++) {
      if (book.cancellableTask(asks, i) && !isAskedFor(arguments.get(i))) {
        TreePath argument = new TreePath(call, arguments.get(i));
        TreePath cause = disobedience(argument, member);
        if (cause != null) {
          sink.accept(Defect.of(Flaw.PROMISE_ARGUMENT, argument).waitingAt(cause).about(asks));
        }
      }
    }
  }

  /** Whether the argument is itself a parameter that asks for a cancellable task. */
  private boolean isAskedFor(ExpressionTree argument) {
    return TreeInfo.symbol((JCTree) argument) instanceof VarSymbol variable
        && variable.owner instanceof MethodSymbol method
        && (variable.flags() & Flags.PARAMETER) != 0
        && method.params != null
        && method.params.contains(variable)
        && book.cancellableTask(method, method.params.indexOf(variable));
  }

  /** Where the task that {@code argument} stands for doesn't obey; null if it does, or may. */
  private @Nullable TreePath disobedience(TreePath argument, Member member) {
    if (argument.getLeaf() instanceof MemberReferenceTree
        && obedience.ignoresInterrupt(argument, member)) {
      return argument;
    }
    boolean exact =
        tools.origins().of(argument, member).origins().stream().allMatch(PromiseJudge::isExact);
    RunGraph.Found found = tools.graph().bodiesOf(argument, member);
    TreePath cause = null;
    for (Body body : found.bodies()) {
      MethodSymbol method = body.method();
      List<Breach> breaches =
          method != null && book.cancellable(method) ? List.of() : obedience.breaches(body);
      if (!breaches.isEmpty()) {
        cause = cause == null ? breaches.get(0).cause() : cause;
      } else if (!exact) {
        return null; // one of several classes, of which this one obeys
      }
    }
    return cause;
  }

  private static boolean isExact(Origins.Origin origin) {
    Tree tree = origin.tree();
    return tree instanceof LambdaExpressionTree
        || tree instanceof MemberReferenceTree
        || tree instanceof NewClassTree;
  }
}

package dev.leash.checker.module.tasks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Cancel;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Release;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds who can end a task: the releases, cancels and interrupts of what runs it. */
public final class Enders {

  private final RunView view;
  private final Tracer tracer;
  private final Origins origins;
  private final Map<Start, Ending> known = new HashMap<>();

  /** Enders of one run. */
  public Enders(RunView view, Tracer tracer, Origins origins) {
    this.view = view;
    this.tracer = tracer;
    this.origins = origins;
  }

  /** Who can end {@code task}. */
  public Ending of(Task task) {
    Ending ending = of(task.start());
    addOwnThread(task.body(), ending);
    return ending;
  }

  /** Who can end what {@code start} starts, whatever that is. */
  public Ending of(Start start) {
    Ending ending = known.get(start);
    if (ending == null) {
      ending = new Ending();
      known.put(start, ending);
      new Search(ending).start(start);
    }
    return ending;
  }

  /** A body may note its own thread, for others to interrupt. */
  private void addOwnThread(Body body, Ending ending) {
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
            && JavaThreads.givesCurrent(method)
            && !(getCurrentPath().getParentPath().getLeaf() instanceof MemberSelectTree)) {
          new Search(ending).value(getCurrentPath(), body.member());
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body.path());
  }

  private final class Search {

    private final Ending ending;

    Search(Ending ending) {
      this.ending = ending;
    }

    void start(Start start) {
      if (start.at().getLeaf() instanceof MethodInvocationTree call
          && Nodes.isReference(((JCTree) call).type)) {
        value(start.at(), start.member());
      }
      if (start.at().getLeaf() instanceof MemberReferenceTree) {
        for (Origins.Origin origin : origins.givenTo(start.at(), start.member()).origins()) {
          value(origin.at(), origin.member());
        }
        return;
      }
      TreePath runner = Origins.receiver(start.at());
      if (start.method().isStatic()) {
        runner = executorArgument(start.at());
      } else if (runner == null) {
        ofSelf(start);
        return;
      }
      if (runner != null) {
        runner(runner, start.member());
      }
    }

    private @Nullable TreePath executorArgument(TreePath call) {
      for (ExpressionTree argument : Nodes.arguments(call.getLeaf())) {
        Type type = ((JCTree) argument).type;
        if (type != null
            && type.tsym != null
            && (view.book().owner(type) != null
                || type.tsym.getQualifiedName().contentEquals("java.util.concurrent.Executor"))) {
          return new TreePath(call, argument);
        }
      }
      return null;
    }

    private void runner(TreePath runner, Member member) {
      Type type = ((JCTree) runner.getLeaf()).type;
      Origins.Found found = origins.of(runner, member);
      if (!found.complete() || found.origins().isEmpty()) {
        ending.setGiven();
      }
      if (type != null && view.book().owner(type) != null) {
        ending.setUnowned();
      }
      for (Origins.Origin origin : found.origins()) {
        if (TreeInfo.symbol((JCTree) origin.tree()) instanceof VarSymbol self
            && Self.isNamedBy(self)) {
          ofClass(((JCTree) origin.tree()).type);
        } else {
          value(origin.at(), origin.member());
        }
      }
    }

    /** Takes in what is done with the value that the expression at {@code path} makes. */
    void value(TreePath path, Member member) {
      Type type = ((JCTree) path.getLeaf()).type;
      ClassSymbol known = type != null && type.tsym instanceof ClassSymbol symbol ? symbol : null;
      trace(tracer.trace(new ValueNode.Expression(path, member), known, true), type);
      if (Nodes.arguments(path.getLeaf()).stream().anyMatch(Search::isGroup)) {
        ending.setUnknown();
      }
    }

    private static boolean isGroup(ExpressionTree argument) {
      Type type = ((JCTree) argument).type;
      return type != null
          && type.tsym != null
          && type.tsym.getQualifiedName().contentEquals("java.lang.ThreadGroup");
    }

    private void trace(Trace trace, @Nullable Type type) {
      if (trace.isOutOfSight()
          || trace.returnedBy.stream().anyMatch(this::isOpen)
          || trace.fields.stream().anyMatch(this::isOpen)) {
        ending.setUnknown();
      }
      for (Site site : trace.releases) {
        released(site, type);
      }
      for (Site site : trace.calls) {
        cancelled(site, type);
      }
    }

    private boolean isOpen(MethodSymbol method) {
      return Hierarchy.isAccessible(method) && !method.isPrivate();
    }

    private boolean isOpen(VarSymbol field) {
      return !view.isConfined(field);
    }

    private void released(Site site, @Nullable Type type) {
      MethodSymbol method = site.method();
      Release release = method == null || type == null ? null : view.book().release(method, type);
      if (release == null) {
        ending.setUnknown();
      } else {
        (release.interrupts() ? ending.interrupts() : ending.soft()).add(site);
      }
    }

    private void cancelled(Site site, @Nullable Type type) {
      MethodSymbol method = exact(site.method(), type);
      MethodContract contract = method == null ? null : view.book().method(method);
      Cancel cancel = contract == null ? null : contract.cancel();
      if (cancel == null) {
        return;
      }
      boolean interrupts =
          switch (cancel.interrupts()) {
            case ALWAYS, UNSTATED -> true;
            case NEVER -> false;
            case ARGUMENT -> !isFalse(site.at());
          };
      (interrupts ? ending.interrupts() : ending.soft()).add(site);
    }

    /** The method of the value's own type: a future's cancel may say more than Future's. */
    private @Nullable MethodSymbol exact(@Nullable MethodSymbol method, @Nullable Type type) {
      if (method == null
          || type == null
          || !(type.tsym instanceof ClassSymbol symbol)
          || !symbol.isSubClass(method.enclClass(), view.types())) {
        return method;
      }
      MethodSymbol implementation = method.implementation(symbol, view.types(), true);
      return implementation == null ? method : implementation;
    }

    private boolean isFalse(TreePath call) {
      List<? extends ExpressionTree> arguments = Nodes.arguments(call.getLeaf());
      return arguments.size() == 1
          && arguments.get(0) instanceof LiteralTree literal
          && Boolean.FALSE.equals(literal.getValue());
    }

    /** An object that starts itself. */
    private void ofSelf(Start start) {
      TreePath type = Paths.enclosing(start.at(), ClassTree.class);
      if (type != null) {
        ofClass(((JCTree.JCClassDecl) type.getLeaf()).sym.type);
      }
    }

    private void ofClass(Type type) {
      if (!(type.tsym instanceof ClassSymbol symbol)) {
        return;
      }
      boolean made = false;
      for (Member member : view.facts().instantiatorsOf(symbol)) {
        for (TreePath path : member.uses().instantiationsOf(symbol)) {
          made = true;
          value(path, member);
        }
      }
      if (!made || Hierarchy.isExported(symbol)) {
        ending.setUnknown();
      }
      for (Member member : view.facts().membersOf(symbol)) {
        selfInterrupts(member);
      }
    }

    private void selfInterrupts(Member member) {
      new BodyScanner() {
        @Override
        public @Nullable Void visitMethodInvocation(
            MethodInvocationTree tree, @Nullable Void unused) {
          if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
              && JavaThreads.interrupts(method)
              && Origins.receiver(getCurrentPath()) == null) {
            ending.interrupts().add(new Site(getCurrentPath(), member, method));
          }
          return super.visitMethodInvocation(tree, null);
        }
      }.scanBody(member.path());
    }
  }
}

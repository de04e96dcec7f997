package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Result;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Exit;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.PathSearch;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Wait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds waits whose signal can fail to come: the task that should give it throws before it, or it
 * is given when all goes well only.
 */
final class MayFailJudge implements WaitAnalysis.Judge {

  private final WaitTools tools;
  private final Waits waits;
  private final Signals signals;
  private final Done done;
  private @Nullable Set<Tree> elsewhere;

  MayFailJudge(WaitTools tools, Waits waits) {
    this.tools = tools;
    this.waits = waits;
    this.signals = new Signals(tools);
    this.done = new Done(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Wait wait : waits.all()) {
      if (!Waits.isForElement(wait, tools) && !done.isDone(wait)) {
        Hang hang = judge(wait);
        if (hang != null) {
          sink.accept(hang);
        }
      }
    }
  }

  private @Nullable Hang judge(Wait wait) {
    Signals.Found found = signals.of(wait);
    if (!found.complete() || found.sites().isEmpty()) {
      return null;
    }
    TreePath receiver = Origins.receiver(wait.at());
    TreePath here = Paths.body(wait.at());
    boolean future =
        receiver != null
            && JavaThreads.isStage(((JCTree) receiver.getLeaf()).type, tools.view().types());
    boolean handle =
        receiver != null
            && !tools.view().book().cancelledBy(((JCTree) receiver.getLeaf()).type).isEmpty();
    if (handle && !future) {
      return null; // whatever happens to the task, its future tells
    }
    List<Site> others = found.sites().stream().filter(site -> bodyOf(site) != leaf(here)).toList();
    List<Site> judged = others.isEmpty() ? found.sites() : others;
    Site first = null;
    TreePath skipped = null;
    boolean open = Waits.isOpenAboutIt(wait);
    if (judged.stream().anyMatch(site -> !isKnownSignal(site))) {
      return null;
    }
    for (Site site : judged) {
      if (future && !open && isOnSuccessOnly(site)) {
        first = first == null ? site : first;
        continue;
      }
      TreePath thrower = thrower(site, judged);
      if (thrower == null) {
        return null;
      }
      first = first == null ? site : first;
      skipped = skipped == null ? thrower : skipped;
    }
    return first == null
        ? null
        : Hang.of(Flaw.SIGNAL_MAY_FAIL, wait.at()).waitingAt(skipped).endedAt(first.at());
  }

  private boolean isKnownSignal(Site site) {
    if (site.method() == null) {
      return false;
    }
    MethodContract contract = tools.view().book().method(site.method());
    return contract.signal() != null && contract.result() != Result.RECEIVER; // orTimeout and kin
  }

  private static @Nullable Tree leaf(@Nullable TreePath path) {
    return path == null ? null : path.getLeaf();
  }

  private static @Nullable Tree bodyOf(Site site) {
    return leaf(Paths.body(site.at()));
  }

  /** What can throw before the task reaches {@code site}; null if nothing can, as far as known. */
  private @Nullable TreePath thrower(Site site, List<Site> sites) {
    TreePath body = Paths.body(site.at());
    if (body == null
        || site.at().getLeaf() instanceof MemberReferenceTree
        || body.getLeaf() instanceof ClassTree
        || !runsElsewhere(body)) {
      return null;
    }
    Tree receiver = receiverOf(site);
    if (!(receiver != null && TreeInfo.symbol((JCTree) receiver) instanceof VarSymbol variable)) {
      return null;
    }
    if (!tools.throwing().mayThrowBefore(body.getLeaf(), Integer.MAX_VALUE)) {
      return null;
    }
    Effects effects = new Effects();
    for (Site other : sites) {
      if (bodyOf(other) == body.getLeaf()) {
        effects.add(other.at().getLeaf(), Effects.Kind.RELEASE, variable);
      }
    }
    Effects.ThrowPolicy planned = tools.throwing().planned();
    int taken = taken(body, variable, site);
    Outcome outcome =
        PathSearch.fromEntry(
            tools.graphs(),
            body,
            variable,
            effects,
            (tree, thrown) -> Positions.start(tree) > taken && planned.canThrow(tree, thrown));
    Exit exit = outcome == null ? null : outcome.first(ExitKind.THROW);
    return exit == null || exit.at() == null ? null : TreePath.getPath(body, exit.at());
  }

  /** Where the body took what {@code site} gives back, or -1: until then it owes no signal. */
  private static int taken(TreePath body, VarSymbol variable, Site site) {
    int end = Positions.start(site.at().getLeaf());
    int[] last = {-1};
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        TreePath receiver = Origins.receiver(getCurrentPath());
        if (receiver != null
            && TreeInfo.symbol((JCTree) receiver.getLeaf()) == variable
            && Positions.start(call) < end) {
          last[0] = Math.max(last[0], Positions.start(call));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scanBody(body);
    return last[0];
  }

  private static @Nullable Tree receiverOf(Site site) {
    TreePath receiver = Origins.receiver(site.at());
    return receiver == null ? null : receiver.getLeaf();
  }

  /** Whether another thread runs {@code body}, or what calls it. */
  private boolean runsElsewhere(TreePath body) {
    Set<Tree> known = elsewhere;
    if (known == null) {
      known = new HashSet<>();
      for (Body task : tools.graph().bodies()) {
        for (Body reached : tools.loops().reach(task)) {
          known.add(reached.tree());
        }
      }
      elsewhere = known;
    }
    return known.contains(body.getLeaf());
  }

  /** Whether a future is completed there only when something else went well. */
  private boolean isOnSuccessOnly(Site site) {
    TreePath function = site.at();
    if (!(function.getLeaf() instanceof MemberReferenceTree)) {
      function = Paths.body(site.at());
    }
    if (function == null) {
      return false;
    }
    if (function.getLeaf() instanceof MethodTree) {
      return isSuccessOfCallback(function);
    }
    boolean isFunction =
        function.getLeaf() instanceof MemberReferenceTree
            || function.getLeaf() instanceof LambdaExpressionTree;
    return isFunction
        && function.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && (JavaThreads.isStage(method.owner.type, tools.view().types()) || isPeer(method))
        && call.getArguments().stream().noneMatch(a -> takesFailure(((JCTree) a).type));
  }

  /** An interface of the run that nothing in view implements: somebody far away calls back. */
  private boolean isPeer(MethodSymbol method) {
    return tools.view().facts().declares(method.enclClass())
        && method.enclClass().isInterface()
        && tools.view().hierarchy().implementations(method).isEmpty()
        && method.getThrownTypes().isEmpty();
  }

  private boolean takesFailure(@Nullable Type function) {
    if (function == null
        || function.tsym == null
        || !tools.view().types().isFunctionalInterface(function.tsym)) {
      return false;
    }
    return tools.view().types().findDescriptorType(function).getParameterTypes().stream()
        .anyMatch(this::isThrowable);
  }

  private boolean isThrowable(Type type) {
    Type bound = tools.view().types().erasure(tools.view().types().wildUpperBound(type));
    for (Type above : tools.view().types().closure(bound)) {
      if (above.tsym.getQualifiedName().contentEquals("java.lang.Throwable")) {
        return true;
      }
    }
    return false;
  }

  /** A callback's method for success, beside one for failure that doesn't complete the future. */
  private boolean isSuccessOfCallback(TreePath method) {
    MethodSymbol own = ((JCTree.JCMethodDecl) method.getLeaf()).sym;
    if (!(method.getParentPath().getLeaf() instanceof ClassTree type)
        || !type.getSimpleName().isEmpty() // a class with a name has other ways to complete it
        || own.getParameters().stream().anyMatch(p -> isThrowable(p.type))) {
      return false;
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof JCTree.JCMethodDecl other
          && other.sym != own
          && other.sym.getParameters().stream().anyMatch(p -> isThrowable(p.type))
          && tools.view().hierarchy().overridden(other.sym).size() > 1) {
        return true;
      }
    }
    return false;
  }
}

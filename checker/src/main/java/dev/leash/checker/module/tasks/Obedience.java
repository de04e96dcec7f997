package dev.leash.checker.module.tasks;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Tracer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Whether code ends soon after its thread is interrupted. What it calls is looked into, unless that
 * promises it itself; code out of view is taken to obey.
 */
public final class Obedience {

  private static final int DEPTH = 4;

  private final RunView view;
  private final Calls calls;
  private final Loops loops;
  private final Handlers handlers;
  private final Reads reads;
  private final CriticalSections locks;
  private final Aftermath aftermath;
  private final AwaitedTogether together;
  private final Predicate<Wait> done;
  private final Map<Tree, List<Breach>> known = new IdentityHashMap<>();
  private final Map<Tree, Boolean> eaters = new IdentityHashMap<>();

  /**
   * Looks at the bodies of one run.
   *
   * @param done tells waits for what is known to be there
   */
  public Obedience(
      RunView view,
      Tracer tracer,
      Origins origins,
      Calls calls,
      Loops loops,
      Predicate<Wait> done) {
    this.view = view;
    this.calls = calls;
    this.loops = loops;
    this.done = done;
    this.handlers = new Handlers(view, calls);
    this.reads = new Reads(view, tracer, origins);
    this.locks = new CriticalSections(view);
    this.together = new AwaitedTogether(view);
    this.aftermath = new Aftermath(view, origins, calls, loops, handlers);
  }

  /** Where {@code body} doesn't obey, in the order of the code; empty if it does. */
  public List<Breach> breaches(Body body) {
    return breaches(body, 0);
  }

  private List<Breach> breaches(Body body, int depth) {
    List<Breach> result = known.get(body.tree());
    if (result == null) {
      known.put(body.tree(), List.of()); // a recursive call adds nothing
      Scan scan = new Scan(body, depth);
      scan.scanBody(body.path());
      scan.loops();
      result = List.copyOf(scan.found);
      known.put(body.tree(), result);
    }
    return result;
  }

  /** Whether the method or function that {@code reference} names waits and ignores interrupts. */
  public boolean ignoresInterrupt(TreePath reference, Member member) {
    return TreeInfo.symbol((JCTree) reference.getLeaf()) instanceof MethodSymbol method
        && isDeaf(calls.wait(reference, member, method));
  }

  private static boolean isDeaf(@Nullable Wait wait) {
    return wait != null && wait.blocks().interrupt() == Blocks.Interrupt.IGNORED;
  }

  /** Whether {@code method} takes an interrupt for itself and returns as if there had been none. */
  private boolean eats(Body body) {
    Boolean eats = eaters.get(body.tree());
    if (eats == null) {
      MethodSymbol method = body.method();
      Calls.Summary summary = method == null ? null : calls.summary(method);
      eats = summary != null && summary.swallows().stream().anyMatch(s -> !s.restores());
      eaters.put(body.tree(), eats);
    }
    return eats;
  }

  private @Nullable Body bodyOf(MethodSymbol method) {
    MethodSymbol sole = view.hierarchy().soleImplementation(method);
    Member member = sole == null ? null : view.facts().memberOf(sole);
    TreePath path = member == null || sole == null ? null : member.uses().method(sole);
    return path == null || member == null ? null : new Body(path, member);
  }

  private final class Scan extends BodyScanner {

    private final Body body;
    private final int depth;
    private final List<Breach> found = new ArrayList<>();

    Scan(Body body, int depth) {
      this.body = body;
      this.depth = depth;
    }

    private void add(Breach breach) {
      if (found.stream().noneMatch(other -> other.at().getLeaf() == breach.at().getLeaf())) {
        found.add(breach);
      }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      super.visitMethodInvocation(tree, null);
      if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
        call(method);
      }
      return null;
    }

    private void call(MethodSymbol method) {
      TreePath path = getCurrentPath();
      if (waitsOn(path, method)) {
        add(Breach.of(Breach.Kind.WAITS, path));
        return;
      }
      boolean throwsWhenInterrupted =
          method.getThrownTypes().stream().anyMatch(JavaThreads::isInterruption);
      if (throwsWhenInterrupted) {
        caught(path);
      }
      if (view.book().cancellable(method)) {
        return;
      }
      Body callee = depth < DEPTH ? bodyOf(method) : null;
      if (callee != null && callee.tree() != body.tree()) {
        called(callee, path);
      } else if (view.book().method(method).spawns() == null) {
        inPlace(path);
      }
    }

    private boolean waitsOn(TreePath path, MethodSymbol method) {
      Blocks blocks = view.book().method(method).blocks();
      if (blocks != null && blocks.isLock()) {
        boolean deaf = blocks.interrupt() == Blocks.Interrupt.IGNORED && !blocks.limited();
        return deaf && locks.mayBeLong(path);
      }
      Wait wait = calls.wait(path, body.member(), method);
      if (wait != null) {
        return isDeaf(wait)
            && !method.isStatic()
            && reads.isUnlimited(Origins.receiver(path), body.member(), wait.blocks())
            && !isInterruptHandled()
            && !isDone(wait);
      }
      return reads.ignoresInterrupt(path, body.member(), method) && !isInterruptHandled();
    }

    /** A thread that overrides what interrupts it may close what it waits on. */
    private boolean isInterruptHandled() {
      return view.facts().membersOf(body.member().owner()).stream()
          .map(Member::method)
          .anyMatch(
              method ->
                  method != null
                      && view.hierarchy().overridden(method).stream()
                          .anyMatch(JavaThreads::interrupts));
    }

    /** Looks at the catch clause that takes an interrupt from the call at {@code path}. */
    private void caught(TreePath path) {
      TreePath clause = handlers.handler(path, body.tree(), calls.interruption());
      if (clause != null && aftermath.goesOn(clause, body)) {
        Breach.Kind kind =
            aftermath.restores(clause, body) ? Breach.Kind.RESTORES : Breach.Kind.SWALLOWS;
        TreePath loop = Aftermath.loopAround(clause, body);
        add(new Breach(kind, clause, clause, path, loop));
      }
    }

    private void called(Body callee, TreePath path) {
      List<Breach> inner = breaches(callee, depth + 1);
      if (!inner.isEmpty()) {
        add(inner.get(0).calledAt(path));
      } else if (eats(callee) && aftermath.goesOnAfter(path, body)) {
        MethodSymbol method = callee.method();
        Calls.Summary summary = method == null ? null : calls.summary(method);
        TreePath clause = summary == null ? path : summary.swallows().get(0).at();
        add(new Breach(Breach.Kind.SWALLOWS, path, clause, null, null));
      }
    }

    /** What a library's collection is passed to run on each element runs here. */
    private void inPlace(TreePath call) {
      TreePath receiver = Origins.receiver(call);
      if (receiver == null || !view.book().container(((JCTree) receiver.getLeaf()).type)) {
        return;
      }
      for (TreePath argument : Calls.arguments(call)) {
        if (argument.getLeaf() instanceof LambdaExpressionTree lambda) {
          scanTree(new TreePath(argument, lambda.getBody()));
        } else if (argument.getLeaf() instanceof MemberReferenceTree
            && ignoresInterrupt(argument, body.member())
            && isUnfinished(waitAt(argument))) {
          add(Breach.of(Breach.Kind.WAITS, argument));
        }
      }
    }

    private boolean isUnfinished(@Nullable Wait wait) {
      return wait != null && !isDone(wait);
    }

    private boolean isDone(Wait wait) {
      return done.test(wait) || together.isDone(wait, body);
    }

    private @Nullable Wait waitAt(TreePath reference) {
      MethodSymbol method = (MethodSymbol) TreeInfo.symbol((JCTree) reference.getLeaf());
      Blocks blocks = view.book().method(method).blocks();
      return blocks == null ? null : new Wait(reference, body.member(), method, blocks);
    }

    /** Adds the loops in which an interrupt changes nothing. */
    void loops() {
      for (Loop loop : loops.of(body)) {
        boolean broken =
            found.stream().anyMatch(breach -> Paths.isWithin(breach.at(), loop.tree()));
        if (!broken && aftermath.isBlind(loop)) {
          add(Breach.of(Breach.Kind.LOOPS, loop.path()));
        }
      }
    }
  }
}

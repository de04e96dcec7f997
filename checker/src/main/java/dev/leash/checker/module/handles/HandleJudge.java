package dev.leash.checker.module.handles;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Ends;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Exit;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Life;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.PathSearch;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Cause;
import dev.leash.checker.module.Creation;
import dev.leash.checker.module.EffectsBuilder;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Holders;
import dev.leash.checker.module.Leak;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds handles that the method that has them cancels, but not on every path: an exception, an
 * early return or a wrong guard leaves the work running.
 */
final class HandleJudge implements RunJudge {

  private final TaskTools tools;
  private final HandleObligation obligation;
  private final Tracer tracer;
  private final HandledWork work;
  private final KeptHandles kept;

  HandleJudge(TaskTools tools) {
    this.tools = tools;
    this.obligation = new HandleObligation(tools.view());
    this.tracer = new Tracer(tools.view(), obligation);
    this.work = new HandledWork(tools);
    this.kept = new KeptHandles(tools, obligation, tracer);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Handle handle : new HandleSources(tools, tracer, work).all()) {
      Finding finding = handle.promised() && isForgotten(handle) ? broken(handle) : judge(handle);
      if (finding != null) {
        sink.accept(finding);
      }
    }
  }

  /** Whether nobody cancels it, waits for it, or gets it. */
  private boolean isForgotten(Handle handle) {
    Trace trace = tracer.trace(handle.creation(), false);
    return !trace.mayBeReleased() && !trace.leavesItsMethod();
  }

  private Defect broken(Handle handle) {
    return Defect.of(Flaw.PROMISE_DROPPED, handle.creation().at())
        .about(handle.creation().constructor());
  }

  private @Nullable Leak judge(Handle handle) {
    Creation creation = handle.creation();
    VarSymbol holder = Holders.firstVariable(creation.at(), creation.member());
    TreePath body = Paths.body(creation.at());
    if (holder == null) {
      return null;
    }
    if (!Holders.isLocal(holder)) {
      boolean endsAlone =
          !(handle.mustEnd() || work.goesOn(creation, holder)) || endsWithItsRunner(creation, null);
      return endsAlone ? null : kept.judge(creation, holder);
    }
    if (body == null || body.getLeaf() instanceof ClassTree) {
      return null;
    }
    List<TreePath> cancels = cancels(creation, holder, body);
    if (cancels.isEmpty() || endsWithItsRunner(creation, body)) {
      return null;
    }
    boolean mustEnd = handle.mustEnd() || work.goesOn(creation, holder);
    Exit exit = exit(creation, body, cancels, mustEnd);
    return exit == null ? null : leak(creation, holder, cancels.get(0), exit);
  }

  /**
   * The calls in {@code body} that cancel what {@code holder} holds; those after a failure last.
   */
  private List<TreePath> cancels(Creation creation, VarSymbol holder, TreePath body) {
    List<TreePath> result = new ArrayList<>();
    for (TreePath use : creation.member().uses().of(holder)) {
      TreePath call = use.getParentPath().getParentPath();
      if (call != null
          && Paths.runs(body.getLeaf(), call)
          && obligation.isCancel(call, use, creation.type())) {
        result.add(call);
      }
    }
    result.sort(Comparator.comparing(HandleJudge::isInCatch));
    return result;
  }

  private static boolean isInCatch(TreePath path) {
    return Paths.enclosing(path, CatchTree.class) != null;
  }

  /**
   * Whether what runs the work is ended too, and so the work.
   *
   * @param body the method that does it; null for any
   */
  private boolean endsWithItsRunner(Creation creation, @Nullable TreePath body) {
    if (tools.view().book().method(creation.constructor()).spawns() == null) {
      return false;
    }
    Ending ending =
        tools.enders().of(new Start(creation.at(), creation.member(), creation.constructor()));
    return Stream.concat(ending.interrupts().stream(), ending.soft().stream())
        .anyMatch(
            site ->
                (body == null || Paths.runs(body.getLeaf(), site.at()))
                    && site.method() != null
                    && tools.view().book().method(site.method()).cancel() == null);
  }

  /** Whether {@code path} is reached in some cases only: the rest of {@code body} always is. */
  private static boolean isOnCondition(TreePath path, TreePath body) {
    for (TreePath p = path; p != null && p.getLeaf() != body.getLeaf(); p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      boolean always =
          tree instanceof BlockTree
              || tree instanceof TryTree
              || tree instanceof ExpressionTree
              || tree instanceof ExpressionStatementTree;
      if (!always) {
        return true;
      }
    }
    return false;
  }

  /**
   * The way out of {@code body} that leaves the work running, or null if there is none to blame.
   */
  private @Nullable Exit exit(
      Creation creation, TreePath body, List<TreePath> cancels, boolean mustEnd) {
    Effects effects = EffectsBuilder.ofCreation(tracer, tools.view(), body, creation, false);
    Outcome outcome =
        PathSearch.fromCreation(
            tools.graphs(),
            body,
            creation.tree(),
            effects,
            tools.throwing().planned(),
            Life.WORKS_AT_ONCE);
    if (outcome == null || !outcome.released()) {
      return null;
    }
    if (!mustEnd) {
      // Work that ends by itself may be left alone where the code meant it so; what it cancels
      // whenever it comes to its end it doesn't.
      boolean alone =
          isOnCondition(cancels.get(0), body)
              || outcome.leaks(ExitKind.END)
              || outcome.leaks(ExitKind.OVERWRITTEN);
      if (alone) {
        return null;
      }
      Exit skipped = outcome.first(ExitKind.THROW);
      return skipped == null ? outcome.first(ExitKind.RETURN) : skipped;
    }
    Exit worst = outcome.exits().stream().min(Comparator.comparing(Exit::kind)).orElse(null);
    return worst == null ? null : outcome.first(worst.kind());
  }

  private static Leak leak(Creation creation, VarSymbol holder, TreePath cancel, Exit exit) {
    Cause cause =
        switch (exit.kind()) {
          case RETURN -> Cause.EARLY_RETURN;
          case END -> Cause.BRANCH;
          case OVERWRITTEN -> Cause.OVERWRITTEN;
          case THROW -> Cause.THROW;
        };
    return leak(cause, creation, holder, cancel, exit, null);
  }

  /** A leak of a handle, reported at the call that cancels it at times. */
  static Leak leak(
      Cause cause,
      Creation creation,
      VarSymbol holder,
      TreePath cancel,
      Exit exit,
      @Nullable MethodSymbol method) {
    MethodInvocationTree call = (MethodInvocationTree) cancel.getLeaf();
    String name = TreeInfo.name((JCTree) call.getMethodSelect()).toString();
    return new Leak(
        cause,
        Leak.Subject.HANDLE,
        cancel,
        creation.tree(),
        creation.type(),
        holder,
        exit.at(),
        method,
        List.of(name),
        Ends.NEVER,
        List.of());
  }
}

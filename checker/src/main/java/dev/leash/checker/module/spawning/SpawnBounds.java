package dev.leash.checker.module.spawning;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Runners;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What the run shows to bound the threads or tasks that a call starts. The judges ask whether
 * anything may; this asks for something that does.
 */
public final class SpawnBounds {

  private final TaskTools tools;
  private final Repeats repeats;
  private final Bounds bounds;
  private final Pools pools;
  private final Runners runners;

  /** Answers for one run. */
  public SpawnBounds(TaskTools tools) {
    this.tools = tools;
    Roles roles = new Roles(tools);
    this.repeats = new Repeats(tools, new Intakes(tools, roles));
    this.bounds = new Bounds(tools, roles);
    this.pools = new Pools(tools, roles);
    this.runners = new Runners(tools.view(), tools.origins());
  }

  /** What bounds a start. */
  public enum Kind {
    /** Nothing from outside repeats it. */
    ONCE,
    /** A pool with a limited number of threads runs what it starts. */
    POOL,
    /** The code that starts it waits for others before it starts more. */
    HELD_BACK,
    /** The callers of an open method decide what is started, and how often. */
    CALLERS,
    /** The run shows nothing. */
    UNKNOWN
  }

  /**
   * What bounds a start.
   *
   * @param kind what
   * @param by the pool, or what repeats it; null if there is no such place
   */
  public record Bound(Kind kind, @Nullable TreePath by) {}

  /** The expression that names what runs what the call at {@code at} starts; or null. */
  public @Nullable TreePath executor(TreePath at) {
    return runners.executor(at);
  }

  /** What bounds the call of {@code method} at {@code at}. */
  public Bound of(TreePath at, Member member, MethodSymbol method) {
    Pools.Open open = pools.of(at, member, method);
    List<Repetition> repetitions = repeats.of(at, member).repetitions();
    if (open == null && tools.view().book().method(method).blocks() != null) {
      return new Bound(Kind.HELD_BACK, at);
    }
    Runners.Runner runner = runners.of(at, member);
    if (runner != null && (open == null || allRequests(repetitions))) {
      return new Bound(Kind.POOL, runner.at());
    }
    if (repetitions.isEmpty()) {
      return new Bound(isCallersTask(at) ? Kind.CALLERS : Kind.ONCE, null);
    }
    TreePath first = null;
    for (Repetition repetition : repetitions) {
      TreePath wait = heldBackBy(repetition, at);
      if (wait == null) {
        return new Bound(Kind.UNKNOWN, repetition.around());
      }
      first = first == null ? wait : first;
    }
    return new Bound(Kind.HELD_BACK, first);
  }

  /** The wait for a permit, or for what was started, that each round comes through; or null. */
  private @Nullable TreePath heldBackBy(Repetition repetition, TreePath at) {
    TreePath[] found = new TreePath[1];
    for (Repetition.Step step : repetition.way()) {
      new BodyScanner() {
        @Override
        public @Nullable Void visitMethodInvocation(
            MethodInvocationTree tree, @Nullable Void unused) {
          boolean waits =
              tree != at.getLeaf()
                  && TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol called
                  && tools.view().book().method(called).blocks() != null
                  && isForOthers(called, Origins.receiver(getCurrentPath()))
                  && !Roles.isAside(getCurrentPath());
          found[0] = found[0] == null && waits ? getCurrentPath() : found[0];
          return super.visitMethodInvocation(tree, null);
        }
      }.scanWhole(step.region());
    }
    return bounds.holdsBack(repetition.way(), false) ? found[0] : null;
  }

  private static boolean isForOthers(MethodSymbol wait, @Nullable TreePath receiver) {
    boolean joins = JavaThreads.isThread(wait.enclClass()) && !wait.isStatic();
    return joins
        || Synchronizers.of(wait) == Synchronizers.Kind.SEMAPHORE
        || (receiver != null && Synchronizers.isFuture(((JCTree) receiver.getLeaf()).type));
  }

  /** A few threads that requests share are what a pool is for. */
  private static boolean allRequests(List<Repetition> repetitions) {
    return !repetitions.isEmpty() && repetitions.stream().allMatch(Repetition::isRequest);
  }

  /** Whether it starts what code out of view passes to its method. */
  private static boolean isCallersTask(TreePath at) {
    MethodSymbol method = Paths.method(at);
    if (method == null || method.isConstructor() || !Hierarchy.isAccessible(method)) {
      return false;
    }
    for (ExpressionTree argument : Nodes.arguments(at.getLeaf())) {
      if (TreeInfo.symbol((JCTree) argument) instanceof VarSymbol variable
          && !variable.type.isPrimitive()
          && method.params().contains(variable)) {
        return true;
      }
    }
    return false;
  }
}

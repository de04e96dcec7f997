package dev.leash.checker.module.spawning;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Pool;
import dev.leash.checker.contract.Result;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Runners;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Tells starts that nothing bounds by themselves from those that a pool bounds. */
final class Pools {

  private static final int WRAPPERS = 3;

  private final RunView view;
  private final Origins origins;
  private final Runners runners;
  private final TaskTools tools;
  private final Roles roles;

  Pools(TaskTools tools, Roles roles) {
    this.tools = tools;
    this.roles = roles;
    this.view = tools.view();
    this.origins = tools.origins();
    this.runners = new Runners(view, origins);
  }

  /**
   * What nothing bounds.
   *
   * @param threads whether that is the number of threads, rather than of tasks that wait for one
   * @param executor the expression that names what runs the task; null for a thread of its own and
   *     for the pool that all code shares
   * @param made where that is made; null likewise
   * @param maker the member that makes it; null likewise
   */
  record Open(
      boolean threads,
      @Nullable TreePath executor,
      @Nullable TreePath made,
      @Nullable Member maker) {

    private static Open direct(boolean threads) {
      return new Open(threads, null, null, null);
    }

    private static Open in(TreePath executor, boolean threads, Origins.Origin made) {
      return new Open(threads, executor, made.at(), made.member());
    }

    /** Whether the pool that all code shares runs it. */
    boolean isCommon() {
      return executor == null && !threads;
    }
  }

  /** What the start at {@code at} leaves open; null if something bounds it, or may. */
  @Nullable Open of(TreePath at, Member member, MethodSymbol method) {
    MethodContract contract = view.book().method(method);
    Spawns spawns = contract.spawns();
    boolean timed = spawns == null || spawns.periodic() || JavaThreads.takesTime(method);
    if (spawns == null || timed || contract.blocks() != null) {
      return null; // what starts later, or again and again, is a matter of time
    }
    if (JavaThreads.isThread(method.enclClass())
        || JavaThreads.isThread(method.getReturnType().tsym)) {
      return spawns.boundedThreads() ? null : Open.direct(true);
    }
    TreePath executor =
        at.getLeaf() instanceof MemberReferenceTree reference
            ? new TreePath(at, reference.getQualifierExpression())
            : runners.executor(at);
    if (executor == null) {
      return method.isStatic() && !spawns.boundedQueue() ? Open.direct(false) : null;
    }
    if (!spawns.boundedThreads()) {
      return runners.isExecutor(((JCTree) executor.getLeaf()).type)
          ? new Open(true, executor, null, null)
          : null;
    }
    return resolve(new Given(executor, method), executor, member, 0);
  }

  /**
   * What is asked about.
   *
   * @param executor the expression that names what runs the task
   * @param method the method by which it is given
   */
  private record Given(TreePath executor, MethodSymbol method) {}

  private @Nullable Open resolve(Given given, TreePath executor, Member member, int wrappers) {
    Origins.Found found = origins.of(executor, member);
    Open result = null;
    for (Origins.Origin origin : found.origins()) {
      if (origin.tree() instanceof LiteralTree) {
        continue;
      }
      Open open = found.complete() ? made(given, origin, wrappers) : null;
      if (open == null) {
        return null;
      }
      result = result == null || open.threads() ? open : result;
    }
    return result;
  }

  private @Nullable Open made(Given given, Origins.Origin origin, int wrappers) {
    Body own = ownWay(given, origin);
    if (own != null) {
      return startsThread(own) ? Open.in(given.executor(), true, origin) : null;
    }
    MethodSymbol maker = ModuleAnalysis.constructor((JCTree) origin.tree());
    if (maker == null) {
      return null;
    }
    Pool pool = view.book().method(maker).pool();
    if (pool != null) {
      Open open = shape(pool, given.executor(), origin);
      boolean common = view.book().method(maker).result() == Result.SHARED;
      return open != null && common ? Open.direct(open.threads()) : open;
    }
    TreePath inner = runners.executor(origin.at());
    boolean wraps =
        origin.tree() instanceof NewClassTree
            && wrappers < WRAPPERS
            && !view.facts().declares(maker.owner)
            && !runners.isExecutor(((JCTree) origin.tree()).type);
    return wraps && inner != null ? resolve(given, inner, origin.member(), wrappers + 1) : null;
  }

  /** The body in view that takes the task, of a function or class of the project's own; or null. */
  private @Nullable Body ownWay(Given given, Origins.Origin origin) {
    if (origin.tree() instanceof LambdaExpressionTree) {
      return new Body(origin.at(), origin.member());
    }
    Type type = ((JCTree) origin.tree()).type;
    if (!(origin.tree() instanceof NewClassTree)
        || !(type.tsym instanceof ClassSymbol made)
        || !made.isSubClass(given.method().enclClass(), view.types())) {
      return null;
    }
    MethodSymbol body = given.method().implementation(made, view.types(), true);
    return body == null ? null : tools.graph().bodyOf(body);
  }

  private @Nullable Open shape(Pool pool, TreePath executor, Origins.Origin origin) {
    if (pool.threads() == Pool.Bound.UNBOUNDED) {
      return Open.in(executor, true, origin);
    }
    if (pool.queue() == Pool.Bound.UNBOUNDED) {
      return Open.in(executor, false, origin);
    }
    if (pool.queue() != Pool.Bound.ARGUMENT) {
      return null;
    }
    List<? extends ExpressionTree> arguments = Nodes.arguments(origin.tree());
    for (ExpressionTree argument : arguments) {
      Type type = ((JCTree) argument).type;
      if (type != null && view.book().container(type)) {
        return byQueue(new TreePath(origin.at(), argument), executor, origin);
      }
    }
    return null;
  }

  private @Nullable Open byQueue(TreePath queue, TreePath executor, Origins.Origin pool) {
    Origins.Found found = origins.of(queue, pool.member());
    Boolean threads = null;
    for (Origins.Origin origin : found.origins()) {
      MethodSymbol maker = ModuleAnalysis.constructor((JCTree) origin.tree());
      if (maker == null || !found.complete()) {
        return null;
      }
      boolean unbounded = view.book().method(maker).unbounded();
      boolean direct = Synchronizers.holdsNothing(maker) && hasUnlimitedThreads(pool.tree());
      if (!unbounded && !direct) {
        return null;
      }
      threads = direct;
    }
    return threads == null ? null : Open.in(executor, threads, pool);
  }

  /** Whether the greatest number there is stands for the number of threads. */
  private static boolean hasUnlimitedThreads(Tree pool) {
    return Nodes.arguments(pool).stream()
        .map(argument -> ((JCTree) argument).type)
        .anyMatch(
            type ->
                type != null
                    && type.constValue() instanceof Integer most
                    && most == Integer.MAX_VALUE);
  }

  /** Whether code that takes a task makes a thread for it, and waits for nothing before. */
  private boolean startsThread(Body body) {
    boolean[] found = new boolean[2];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
          found[0] |=
              JavaThreads.isThread(method.enclClass())
                  && view.book().method(method).spawns() != null;
          found[1] |= roles.of(getCurrentPath()) == Roles.Role.HOLDS_BACK;
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scanWhole(body.path());
    return found[0] && !found[1];
  }
}

package dev.leash.checker.module.tasks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Pool;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds the executor that a call gives its work to, where its threads are limited in number. */
public final class Runners {

  private static final int WRAPPERS = 3;

  private final RunView view;
  private final Origins origins;

  /**
   * An executor with a limited number of threads.
   *
   * @param at the expression that names it
   * @param member the member that holds the expression
   * @param made where it may have been made, and nowhere else
   * @param maker the class in which it was made
   * @param threads how many threads it has; 0 if some number that isn't known
   */
  public record Runner(
      TreePath at, Member member, List<Tree> made, ClassSymbol maker, int threads) {}

  /** Runners of one run. */
  public Runners(RunView view, Origins origins) {
    this.view = view;
    this.origins = origins;
  }

  /**
   * The limited executor that runs what the call at {@code path} starts, or null if it isn't one or
   * isn't known.
   */
  public @Nullable Runner of(TreePath path, Member member) {
    TreePath executor = executor(path);
    return executor == null ? null : resolve(executor, member, 0);
  }

  /** The expression that names what runs the work of the call at {@code path}; or null. */
  public @Nullable TreePath executor(TreePath path) {
    TreePath executor = argument(path);
    return executor == null ? Origins.receiver(path) : executor;
  }

  /** As {@link #of}, for an expression that is the executor itself. */
  public @Nullable Runner at(TreePath expression, Member member) {
    return resolve(expression, member, 0);
  }

  private @Nullable TreePath argument(TreePath call) {
    for (ExpressionTree argument : Nodes.arguments(call.getLeaf())) {
      if (isExecutor(((JCTree) argument).type)) {
        return new TreePath(call, argument);
      }
    }
    return null;
  }

  /** Whether {@code type} runs tasks that it is given. */
  public boolean isExecutor(@Nullable Type type) {
    return type != null
        && type.hasTag(TypeTag.CLASS)
        && view.types().closure(view.types().erasure(type)).stream()
            .anyMatch(
                above ->
                    above.tsym.getQualifiedName().contentEquals("java.util.concurrent.Executor"));
  }

  private @Nullable Runner resolve(TreePath executor, Member member, int wrappers) {
    Origins.Found found = origins.of(executor, member);
    if (!found.complete()) {
      return null;
    }
    List<Tree> made = new ArrayList<>(1);
    ClassSymbol maker = member.owner();
    int threads = 0;
    for (Origins.Origin origin : found.origins()) {
      if (isNull(origin.tree())) {
        continue;
      }
      Runner runner = made(origin, wrappers);
      if (runner == null || runner.at() != origin.at()) {
        return found.origins().size() == 1 ? runner : null; // what is wrapped, if it is one thing
      }
      threads = made.isEmpty() || threads == runner.threads() ? runner.threads() : 0;
      made.addAll(runner.made());
      maker = runner.maker();
    }
    return made.isEmpty() ? null : new Runner(executor, member, made, maker, threads);
  }

  private static boolean isNull(Tree tree) {
    return tree instanceof LiteralTree literal && literal.getValue() == null;
  }

  /** What the expression at {@code origin} makes: a pool, or something that is given one. */
  private @Nullable Runner made(Origins.Origin origin, int wrappers) {
    MethodSymbol maker = maker(origin.tree());
    if (maker == null) {
      return null;
    }
    Pool pool = view.book().method(maker).pool();
    if (pool != null) {
      int threads = threads(pool, origin);
      return threads < 0
          ? null
          : new Runner(
              origin.at(),
              origin.member(),
              List.of(origin.tree()),
              origin.member().owner(),
              threads);
    }
    TreePath given = argument(origin.at());
    boolean wraps =
        origin.tree() instanceof NewClassTree
            && !view.facts().declares(maker.owner)
            && !isExecutor(((JCTree) origin.tree()).type);
    return wraps && given != null && wrappers < WRAPPERS
        ? resolve(given, origin.member(), wrappers + 1)
        : null;
  }

  private static @Nullable MethodSymbol maker(Tree tree) {
    if (tree instanceof NewClassTree created) {
      return ((JCTree.JCNewClass) created).constructor instanceof MethodSymbol m ? m : null;
    }
    return tree instanceof MethodInvocationTree call
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        ? method
        : null;
  }

  /** The number of threads, 0 if it isn't known, -1 if there is no limit that matters. */
  private int threads(Pool pool, Origins.Origin origin) {
    List<? extends ExpressionTree> arguments = Nodes.arguments(origin.tree());
    return switch (pool.threads()) {
      case SINGLE -> 1;
      case BOUNDED -> arguments.isEmpty() ? 0 : constant(arguments.get(0));
      case ARGUMENT -> queues(origin) ? constant(arguments.get(0)) : -1;
      case NONE, UNBOUNDED, MANAGED -> -1;
    };
  }

  private static int constant(ExpressionTree argument) {
    Type type = ((JCTree) argument).type;
    return type != null && type.constValue() instanceof Number number
        ? Math.max(1, number.intValue())
        : 0;
  }

  /** Whether tasks wait in a queue while all threads are busy, rather than being run elsewhere. */
  private boolean queues(Origins.Origin pool) {
    for (ExpressionTree argument : Nodes.arguments(pool.tree())) {
      if (view.book().container(((JCTree) argument).type)) {
        Origins.Found found = origins.of(new TreePath(pool.at(), argument), pool.member());
        return found.complete()
            && !found.origins().isEmpty()
            && found.origins().stream().allMatch(queue -> queues(queue.tree(), pool));
      }
    }
    return false;
  }

  private boolean queues(Tree queue, Origins.Origin pool) {
    MethodSymbol maker = maker(queue);
    if (maker == null) {
      return false;
    }
    boolean hasRoom =
        Nodes.arguments(queue).stream().anyMatch(a -> ((JCTree) a).type.hasTag(TypeTag.INT));
    return view.book().method(maker).unbounded() || (hasRoom && !handlesRejected(pool));
  }

  /** Whether a handler is given for tasks that find the queue full: one that returns nothing. */
  private boolean handlesRejected(Origins.Origin pool) {
    return Nodes.arguments(pool.tree()).stream()
        .map(argument -> ((JCTree) argument).type)
        .anyMatch(type -> type != null && isHandler(type));
  }

  private boolean isHandler(Type type) {
    return view.types().closure(view.types().erasure(type)).stream()
        .anyMatch(
            above ->
                above.isInterface()
                    && view.types().isFunctionalInterface(above.tsym)
                    && view.types().findDescriptorType(above).getReturnType().hasTag(TypeTag.VOID));
  }
}

package dev.leash.checker.module.waits;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Breach;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Obedience;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import dev.leash.checker.module.tasks.Ways;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What the run shows to end a wait or a task's loop. The judges ask whether anything may; this asks
 * for something that does, and answers with the place.
 */
public final class WaitEnds {

  private static final String ATOMIC = "java.util.concurrent.atomic";

  private final TaskTools tools;
  private final Flags flags;
  private final Closing closing;
  private final Excuses excuses;
  private final Signals signals;
  private final Done done;
  private final NetworkEnds networkEnds;
  private final Obedience obedience;

  /** Answers for one run. */
  public WaitEnds(TaskTools tools) {
    this.tools = tools;
    this.flags = new Flags(tools.view());
    this.closing = new Closing(tools);
    this.excuses = new Excuses(tools);
    this.signals = new Signals(tools);
    this.done = new Done(tools);
    this.networkEnds = new NetworkEnds(tools);
    this.obedience =
        new Obedience(
            tools.view(),
            tools.tracer(),
            tools.origins(),
            tools.calls(),
            tools.loops(),
            done::isDone);
  }

  /**
   * Whether {@code wait} is for a future that is known to be complete: it came out of a call that
   * waited for it, it is made complete, or a condition around says so.
   */
  public boolean isDone(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    return receiver != null
        && Synchronizers.isFuture(((JCTree) receiver.getLeaf()).type)
        && (done.isOutcomeOfWait(wait) || isAsked(receiver));
  }

  /** Whether the code runs only if {@code future} has said that it is done. */
  private static boolean isAsked(TreePath future) {
    Symbol wanted = TreeInfo.symbol((JCTree) future.getLeaf());
    Tree below = future.getLeaf();
    for (TreePath p = future; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof IfTree test
          && test.getThenStatement() == below
          && wanted != null
          && saysDone(test.getCondition(), wanted)) {
        return true;
      }
      below = p.getLeaf();
    }
    return false;
  }

  private static boolean saysDone(ExpressionTree condition, Symbol future) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return saysDone(parenthesized.getExpression(), future);
    }
    if (condition instanceof BinaryTree both && both.getKind() == Tree.Kind.CONDITIONAL_AND) {
      return saysDone(both.getLeftOperand(), future) || saysDone(both.getRightOperand(), future);
    }
    return condition instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("isDone")
        && TreeInfo.symbol((JCTree) select.getExpression()) == future;
  }

  /** The flags that are there to stop the loop, rather than part of what it works on. */
  public Set<VarSymbol> stops(Ways ways) {
    Set<VarSymbol> stops = new LinkedHashSet<>(ways.flags());
    stops.removeIf(
        flag -> !isSwitch(flag.type) && !(ways.soleFlags().contains(flag) && isState(flag.type)));
    return stops;
  }

  private static boolean isSwitch(Type type) {
    return type.hasTag(TypeTag.BOOLEAN)
        || (type.tsym.flags() & com.sun.tools.javac.code.Flags.ENUM) != 0
        || type.tsym.getQualifiedName().contentEquals("java.lang.Boolean")
        || type.tsym.getQualifiedName().contentEquals(ATOMIC + ".AtomicBoolean");
  }

  /** Whether fields of {@code type} may tell a state: a number, a thread, or one that is atomic. */
  private static boolean isState(Type type) {
    return type.isPrimitive()
        || JavaThreads.isThread(type.tsym)
        || type.tsym.packge().getQualifiedName().contentEquals(ATOMIC);
  }

  /**
   * Where a flag is changed that gets a task out of the loop; null if nowhere in view. A loop with
   * other ways out may read fields for other reasons, so there the change must be made to end it.
   *
   * @param start what starts the task, if that is known
   */
  public @Nullable Site flagChange(Ways ways, Body task, @Nullable Start start) {
    MethodSymbol starter = start == null ? null : Paths.method(start.at());
    List<Site> changes =
        flags.writes(stops(ways), start, tools.loops().reach(task)).stream()
            .filter(write -> !isStart(write.method(), starter))
            .map(write -> new Site(write.at(), write.member(), write.method()))
            .toList();
    return changes.stream()
        .filter(site -> site.method() != null && Hints.suggestsEnd(site.method()))
        .findFirst()
        .orElse(changes.isEmpty() || endsByItself(ways) ? null : changes.get(0));
  }

  /** What starts the task, or something else, hardly tells it to end. */
  private static boolean isStart(@Nullable MethodSymbol method, @Nullable MethodSymbol starter) {
    return method != null && (method == starter || Hints.suggestsStart(method));
  }

  /** Where the value is sent that gets a task out of the loop; null if nowhere in view. */
  public @Nullable Site poison(Ways ways) {
    return ways.poisons().stream()
        .map(flags::useAsValue)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The call that closes what the loop waits on; null if there is none in view. */
  public @Nullable Site closer(Ways ways) {
    return !ways.byClosing()
        ? null
        : ways.closables().stream()
            .map(closing::closer)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /** Whether {@code task} may run as long as the process does. */
  public boolean isProcessWide(Task task, Ending ending) {
    return excuses.isProcessWide(task, ending);
  }

  /** Whether the code around {@code wait} ends soon after an interrupt has ended the wait. */
  public boolean obeysInterrupt(Wait wait, Body body) {
    return wait.isInterruptible()
        && obedience.breaches(body).stream().noneMatch(breach -> isAbout(breach, wait));
  }

  private static boolean isAbout(Breach breach, Wait wait) {
    TreePath source = breach.source();
    return breach.at().getLeaf() == wait.at().getLeaf()
        || (source != null && source.getLeaf() == wait.at().getLeaf());
  }

  /** Whether a limit was set before, by a call on what {@code wait} waits on. */
  public boolean isLimitedBefore(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    Blocks blocks = wait.blocks();
    if (receiver == null || blocks.limitedBy().isEmpty()) {
      return false;
    }
    Limits limits = new Limits(tools.view(), blocks);
    Type declared = ((JCTree) receiver.getLeaf()).type;
    String type = limits.typeOf(declared);
    ValueNode node = tools.view().nodes().root(receiver.getLeaf(), wait.member());
    ClassSymbol known = declared.tsym instanceof ClassSymbol symbol ? symbol : null;
    return type != null
        && node != null
        && limits.missing(type, tools.tracer().trace(node, known, true)).isEmpty();
  }

  /**
   * How reading ends from something that waits for the network.
   *
   * @param limited whether a limit is set
   * @param ended whether another thread ends each wait, by closing it
   */
  public record Reading(boolean limited, boolean ended) {}

  /**
   * How reading ends from what the call at {@code at} makes; null if it makes no such thing, if
   * nothing in view waits for it, or if each call that waits is a wait by itself.
   */
  public @Nullable Reading reading(TreePath at, Member member, MethodSymbol method) {
    Blocks made = tools.view().book().method(method).readsBlock();
    if (made == null || made.limitedBy().isEmpty()) {
      return null;
    }
    Limits limits = new Limits(tools.view(), made);
    String type = limits.typeOf(((JCTree) at.getLeaf()).type);
    if (type == null) {
      return null;
    }
    NetworkUse use = new NetworkUse(tools, at, member, limits);
    List<Site> waits = use.waits().stream().filter(site -> !isWait(site)).toList();
    return waits.isEmpty()
        ? null
        : new Reading(
            limits.missing(type, use.own()).isEmpty() || use.isTimed(),
            waits.stream().allMatch(wait -> networkEnds.canEnd(wait, use)));
  }

  private boolean isWait(Site site) {
    MethodSymbol method = site.method();
    return method != null && tools.view().book().method(method).blocks() != null;
  }

  /**
   * A signal that ends {@code wait} and is sure to come: code that another thread runs gives it on
   * every path, or whoever takes it gives it back in a finally block. Null if none is in view.
   */
  public @Nullable Site signal(Wait wait) {
    Kind kind = Synchronizers.of(wait.method());
    Signals.Subject subject = kind == null ? null : signals.subject(wait, kind);
    if (subject == null || kind == Kind.QUEUE) {
      return null;
    }
    return subject.calls().stream()
        .filter(s -> s.method() != null && signals.ends(s.method(), wait, subject))
        .filter(site -> kind == Kind.SEMAPHORE ? Paths.inFinally(site.at()) : isSure(site))
        .findFirst()
        .orElse(null);
  }

  private boolean isSure(Site site) {
    TreePath body = Paths.body(site.at());
    return body != null
        && tools.graph().bodies().contains(new Body(body, site.member()))
        && (Paths.inFinally(site.at()) || isPlain(site.at(), body.getLeaf()))
        && endsByItself(new Body(body, site.member()));
  }

  /** Whether {@code body} comes to its end soon, whoever does what. */
  public boolean endsByItself(Body body) {
    return tools.loops().reachedFrom(body).stream()
        .map(tools.loops()::ways)
        .allMatch(this::isShort);
  }

  private boolean isShort(Ways ways) {
    boolean data =
        endsByItself(ways)
            && ways.waits().isEmpty()
            && ways.loop().condition() != null
            && stops(ways).isEmpty();
    return data || ways.isBounded();
  }

  /** Whether the loop has a way out that nobody has to open: by what it works on, or by a count. */
  public boolean endsByItself(Ways ways) {
    boolean state = !ways.flags().isEmpty() && ways.waits().isEmpty() && stops(ways).isEmpty();
    return ways.byData() || ways.isBounded() || state;
  }

  /** Whether every normal run of {@code body} comes to {@code path}. */
  private static boolean isPlain(TreePath path, Tree body) {
    Tree below = path.getLeaf();
    for (TreePath p = path.getParentPath(); p.getLeaf() != body; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      boolean plain =
          tree instanceof BlockTree
              || tree instanceof SynchronizedTree
              || tree instanceof ExpressionStatementTree
              || (tree instanceof ExpressionTree && !Loop.isLoop(tree))
              || (tree instanceof TryTree attempt && attempt.getCatches().isEmpty())
              || (tree instanceof TryTree other && other.getBlock() == below);
      if (!plain) {
        return false;
      }
      below = tree;
    }
    return true;
  }

  /** The flags that {@code ways} reads and that somebody out of view may change. */
  public boolean isOpen(Ways ways) {
    return ways.flags().stream().anyMatch(flag -> !isConfined(flag));
  }

  private boolean isConfined(VarSymbol flag) {
    return flags.isConfined(flag);
  }
}

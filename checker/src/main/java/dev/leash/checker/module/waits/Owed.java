package dev.leash.checker.module.waits;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Signals that a task owes to somebody, and how it can come to its end without them. */
final class Owed {

  private static final int DEPTH = 3;

  private final TaskTools tools;
  private final Successes successes;
  private final Skips skips;
  private final Openers openers;
  private @Nullable Map<Tree, Set<Body>> elsewhere;

  Owed(TaskTools tools, Successes successes) {
    this.tools = tools;
    this.successes = successes;
    this.skips = new Skips(tools);
    this.openers = new Openers(tools);
  }

  /**
   * How a signal is skipped.
   *
   * @param call the signal, or the call that comes to it
   * @param by what throws, the statement that leaves, or the test that decides
   */
  record Skip(TreePath call, TreePath by) {}

  /** How the signals {@code together}, all of one body, can all be skipped; null if they can't. */
  @Nullable Skip skip(List<Site> together, Tallies.Count count) {
    Site first = together.get(0);
    VarSymbol subject = subject(first);
    List<TreePath> calls = together.stream().map(Site::at).toList();
    TreePath body = Paths.body(first.at());
    boolean permit =
        first.method() != null && Synchronizers.of(first.method()) == Synchronizers.Kind.SEMAPHORE;
    if (permit && body != null && lastUse(body, subject, first.at(), true) >= 0) {
      return null; // it gives back what it has taken itself, which is judged apart
    }
    if (subject == null) {
      return null;
    }
    Skip skip = skip(calls, subject, count, 0);
    return skip == null ? unopened(calls, subject, first.member(), count) : skip;
  }

  private @Nullable Skip skip(
      List<TreePath> calls, VarSymbol subject, Tallies.Count count, int depth) {
    TreePath first = calls.get(0);
    TreePath body = Paths.body(first);
    if (body == null
        || first.getLeaf() instanceof MemberReferenceTree
        || body.getLeaf() instanceof ClassTree) {
      return null;
    }
    Skip own = runsElsewhere(body) ? inBody(body, calls, subject, count) : null;
    return own != null || depth == DEPTH ? own : inCallers(body, count, depth);
  }

  /** The code opens by {@code calls} what it has made for others, who have it already. */
  private @Nullable Skip unopened(
      List<TreePath> calls, VarSymbol latch, Member member, Tallies.Count count) {
    TreePath body = Paths.body(calls.get(0));
    int given =
        body == null || calls.size() > 1
            ? -1
            : openers.givenAt(body, calls.get(0), latch, member, count);
    if (body == null || given < 0) {
      return null;
    }
    List<? extends Tree> trees = calls.stream().map(TreePath::getLeaf).toList();
    Outcome outcome = skips.fromEntry(body, token(latch, body), trees, given, false);
    TreePath by = outcome == null ? null : Skips.thrower(outcome, body);
    boolean late = by != null && Positions.start(by.getLeaf()) > given;
    return by == null || !late ? null : new Skip(calls.get(0), by);
  }

  private @Nullable Skip inBody(
      TreePath body, List<TreePath> calls, VarSymbol subject, Tallies.Count count) {
    List<? extends Tree> trees = calls.stream().map(TreePath::getLeaf).toList();
    TreePath last = calls.get(calls.size() - 1);
    boolean mayThrow = tools.throwing().mayThrowBefore(body.getLeaf(), Integer.MAX_VALUE);
    boolean answer = successes.isOfPeer(body) && count.needsOne();
    boolean mayJump = isConditional(last, body) && (answer || count.needsEach());
    if (!mayThrow && !mayJump) {
      return null;
    }
    int from = lastUse(body, subject, calls.get(0), false);
    Outcome outcome =
        skips.fromEntry(body, token(subject, body), trees, from, mayBeInterrupted(body));
    if (outcome == null) {
      return null;
    }
    TreePath by = Skips.thrower(outcome, body);
    if (by == null && mayJump) {
      by = jump(outcome, body, calls, subject);
      by = by != null && answer && !isHandled(by) ? null : by;
    }
    return by == null ? null : new Skip(behind(by, calls), by);
  }

  /** Whether some statement of the body may leave before {@code last}, or decide about it. */
  private static boolean isConditional(TreePath last, TreePath body) {
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        found[0] |= Positions.start(tree) < Positions.start(last.getLeaf());
        return super.visitIf(tree, null);
      }
    }.scanBody(body);
    return found[0];
  }

  /** The statement that leaves without a signal that is needed each time. */
  private static @Nullable TreePath jump(
      Outcome outcome, TreePath body, List<TreePath> calls, VarSymbol subject) {
    TreePath last = calls.get(calls.size() - 1);
    TreePath by = Skips.earlyReturn(outcome, body, last.getLeaf(), calls);
    if (by == null) {
      by = Skips.jumpAround(last, body, calls);
    }
    boolean onlyIf =
        by == null
            && (outcome.leaks(ExitKind.END) || outcome.leaks(ExitKind.RETURN))
            && Skips.loopAround(last, body) == null;
    if (onlyIf) {
      by = Skips.test(last, body);
    }
    return by == null || Skips.asksState(by, body, subject) ? null : by;
  }

  /** Whether the code does something else instead, as for an answer that it didn't hope for. */
  private static boolean isHandled(TreePath by) {
    return by.getLeaf() instanceof IfTree test
        ? test.getElseStatement() != null
        : by.getParentPath().getLeaf() instanceof BlockTree block
            && block.getStatements().size() > 1;
  }

  /** The call that {@code by} skips: the one around it, the next one behind it, or the last. */
  private static TreePath behind(TreePath by, List<TreePath> calls) {
    for (TreePath call : calls) {
      if (Positions.start(call.getLeaf()) > Positions.start(by.getLeaf())
          || Paths.isWithin(by, call.getLeaf())) {
        return call;
      }
    }
    return calls.get(calls.size() - 1);
  }

  /** The signal is the end of a method that tasks of the run call: they can all miss it. */
  private @Nullable Skip inCallers(TreePath body, Tallies.Count count, int depth) {
    if (!(body.getLeaf() instanceof MethodTree)) {
      return null;
    }
    MethodSymbol method = ((JCTree.JCMethodDecl) body.getLeaf()).sym;
    if (!Visibility.isHidden(method, tools.view())
        || tools.view().hierarchy().overridden(method).size() > 1) {
      return null;
    }
    Skip result = null;
    for (Member caller : tools.view().facts().callersOf(method)) {
      for (TreePath call : caller.uses().callsOf(method)) {
        if (!(call.getLeaf() instanceof MethodInvocationTree)) {
          return null;
        }
        VarSymbol token = new VarSymbol(0, method.name, method.type, method);
        Skip skip = skip(List.of(call), token, count, depth + 1);
        if (skip == null) {
          return null;
        }
        result = result == null ? skip : result;
      }
    }
    return result;
  }

  /** A variable that stands for what is owed; one that the body itself sets can't. */
  private static VarSymbol token(VarSymbol subject, TreePath body) {
    boolean[] set = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        set[0] |= ((JCTree.JCVariableDecl) tree).sym == subject;
        return super.visitVariable(tree, null);
      }
    }.scanBody(body);
    return set[0] ? new VarSymbol(0, subject.name, subject.type, subject.owner) : subject;
  }

  private static @Nullable VarSymbol subject(Site site) {
    TreePath receiver = Origins.receiver(site.at());
    return receiver != null
            && TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol variable
        ? variable
        : null;
  }

  /**
   * Where the body last uses {@code subject} before {@code signal}, or -1: until then it owes no
   * signal.
   *
   * @param taking whether only calls count that take what the signal gives back
   */
  private int lastUse(TreePath body, @Nullable VarSymbol subject, TreePath signal, boolean taking) {
    int end = Positions.start(signal.getLeaf());
    int[] last = {-1};
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        TreePath receiver = Origins.receiver(getCurrentPath());
        if (receiver != null
            && subject != null
            && TreeInfo.symbol((JCTree) receiver.getLeaf()) == subject
            && Positions.start(call) < end
            && (!taking || isTaking(call))) {
          last[0] = Math.max(last[0], Positions.start(call));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scanBody(body);
    return last[0];
  }

  private static boolean isTaking(MethodInvocationTree call) {
    return TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && (Synchronizers.takes(method) || Synchronizers.tries(method));
  }

  /** Whether another thread runs {@code body}, or what calls it. */
  private boolean runsElsewhere(TreePath body) {
    return successes.isOfStage(body)
        || successes.isOfPeer(body)
        || elsewhere().containsKey(body.getLeaf());
  }

  /** Whether somebody interrupts the thread that runs {@code body}, or may. */
  private boolean mayBeInterrupted(TreePath body) {
    Set<Body> tasks = elsewhere().getOrDefault(body.getLeaf(), Set.of());
    return tasks.isEmpty()
        || tasks.stream()
            .flatMap(task -> tools.graph().tasksOf(task).stream())
            .anyMatch(task -> tools.enders().of(task).mayInterrupt());
  }

  /** What other threads run, or are made to run, each with the tasks that come to it. */
  private Map<Tree, Set<Body>> elsewhere() {
    Map<Tree, Set<Body>> known = elsewhere;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (Body task : tools.graph().madeToRun()) {
        for (Body reached : tools.loops().reach(task)) {
          known.computeIfAbsent(reached.tree(), t -> new HashSet<>(2)).add(task);
        }
      }
      elsewhere = known;
    }
    return known;
  }
}

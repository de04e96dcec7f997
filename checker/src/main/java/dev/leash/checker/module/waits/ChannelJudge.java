package dev.leash.checker.module.waits;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.TakePaths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Holders;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds tasks that wait for ever to hand over what they have made: the body that started them takes
 * less from the queue between them than they put in, always or on some way out. The leaks of
 * goroutines that Saioc, Shirchenko and Chabbi found most ("Unveiling and vanquishing goroutine
 * leaks in enterprise microservices", CGO 2024), in Java.
 */
final class ChannelJudge implements RunJudge {

  /** As many as a loop starts at least, sooner or later, of whose length nothing is known. */
  private static final int SOME = 4;

  /** The same, where the length is what a caller gives. */
  private static final int MANY = 16;

  private final TaskTools tools;
  private final Signals signals;
  private final Counts counts;
  private final Entries entries;
  private final SendCounts sends;
  private final Set<List<Tree>> judged = new HashSet<>();
  private @Nullable Map<Tree, Task> tasks;

  ChannelJudge(TaskTools tools) {
    this.tools = tools;
    this.signals = new Signals(tools);
    this.counts = new Counts(tools.view());
    this.entries = new Entries(tools.view(), counts);
    this.sends = new SendCounts(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    Map<Tree, Defect> found = new LinkedHashMap<>();
    for (Member member : tools.view().facts().members()) {
      for (JCExpression tree : member.waits()) {
        if (tree instanceof MethodInvocationTree call
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method) {
          Kind kind = Synchronizers.of(method);
          TreePath path = Channel.mayBeSent(method, kind) ? member.uses().path(tree) : null;
          Wait wait = path == null ? null : tools.calls().wait(path, member, method);
          if (wait != null && kind != null) {
            judge(wait, kind, found);
          }
        }
      }
    }
    found.values().forEach(sink);
  }

  private void judge(Wait wait, Kind kind, Map<Tree, Defect> found) {
    for (Signals.Subject subject : signals.subjects(wait, kind)) {
      Origins.Origin made = subject.made().get(0);
      Runs runs = new Runs(entries, counts, tools.view().hierarchy(), subject, made);
      for (Arrivals.Home home : new Homes(tools, subject, runs).of(wait)) {
        Channel channel =
            judged.add(List.of(made.tree(), home.body().tree()))
                    && !tools.processWide().isOnlyForMain(home.body().path())
                ? Channel.of(subject, home, tools, counts, runs)
                : null;
        if (channel != null) {
          judge(channel, found);
        }
      }
    }
  }

  private void judge(Channel channel, Map<Tree, Defect> found) {
    for (Channel.Sender sender : channel.senders()) {
      Defect defect = judge(channel, sender);
      if (defect != null) {
        found.putIfAbsent(defect.at().getLeaf(), defect);
      }
    }
  }

  private @Nullable Defect judge(Channel channel, Channel.Sender sender) {
    Task task = taskOf(sender);
    List<TreePath> ends = task == null ? null : new Interrupts(tools, channel.home()).of(task);
    if (ends == null) {
      return null;
    }
    Defect broken = judgeStream(channel, sender, ends);
    if (broken != null) {
      return broken;
    }
    TakePaths.Plan plan = plan(channel, sender, ends, false);
    SendCounts.Count each = sends.of(sender);
    owe(channel, sender, plan.steps());
    Amount before = Amount.ZERO;
    for (Channel.Sender other : channel.senders()) {
      before = adds(channel, other, sender) ? before.plus(times(channel, other, plan)) : before;
    }
    Amount tasks = times(channel, sender, plan);
    Integer all = beyond(channel.room(), before.plus(times(tasks, each.most())));
    Integer sure = beyond(channel.room(), before.plus(times(tasks, each.least())));
    if (all == null || sure == null || all <= 0) {
      return null;
    }
    TakePaths.Found ways =
        TakePaths.from(
            tools.graphs(),
            channel.home().path(),
            sender.anchor().getLeaf(),
            plan,
            tools.throwing().planned());
    return ways == null ? null : judge(channel, sender, ways, all, sure);
  }

  /** For a task that sends on and on, and whose elements are taken in a loop that may fail. */
  private @Nullable Defect judgeStream(
      Channel channel, Channel.Sender sender, List<TreePath> ends) {
    List<Tree> loops =
        channel.takes().stream()
            .flatMap(take -> loops(take.at(), channel, sender).stream())
            .toList();
    boolean fits =
        sender.chains().stream().flatMap(List::stream).allMatch(site -> fits(channel, site));
    TakePaths.Found found =
        fits || loops.isEmpty()
            ? null
            : TakePaths.from(
                tools.graphs(),
                channel.home().path(),
                sender.anchor().getLeaf(),
                plan(channel, sender, ends, true),
                tools.throwing().planned());
    Tree failing =
        found == null
            ? null
            : found.ways().stream()
                .filter(way -> way.kind() == ExitKind.THROW)
                .map(TakePaths.Way::at)
                .filter(at -> at instanceof MethodInvocationTree)
                .filter(at -> isUpTo(loops, channel.home().path(), at))
                .min(Comparator.comparing(Positions::start))
                .orElse(null);
    return failing == null
        ? null
        : Defect.of(Flaw.UNTAKEN, sender.sends().get(0).at())
            .in(channel.home())
            .waitingAt(sender.start())
            .endedAt(TreePath.getPath(channel.home().path(), failing))
            .about(Holders.firstVariable(channel.made().at(), channel.made().member()));
  }

  /** Whether {@code tree} stands in one of {@code loops}, or before it. */
  private static boolean isUpTo(List<Tree> loops, TreePath home, Tree tree) {
    TreePath path = TreePath.getPath(home, tree);
    return loops.stream()
        .anyMatch(
            loop ->
                Positions.start(tree) < Positions.start(loop)
                    || (path != null && Paths.isWithin(path, loop)));
  }

  /** Whether there is room for all that is sent at {@code site}. */
  private static boolean fits(Channel channel, Site site) {
    Amount rounds = channel.roundsOfTask(site);
    Integer rest = rounds == null ? null : beyond(channel.room(), rounds);
    return rounds != null && (Amount.ONE.equals(rounds) || rest == null || rest <= 0);
  }

  /** Notes the tasks that send too if the first one is late. */
  private void owe(Channel channel, Channel.Sender first, Map<Tree, TakePaths.Step> steps) {
    for (Channel.Sender other : channel.senders()) {
      Task task = other.equals(first) || !other.sure() ? null : taskOf(other);
      if (task != null
          && !adds(channel, first, other)
          && !adds(channel, other, first)
          && new Interrupts(tools, channel.home()).of(task) != null) {
        steps.putIfAbsent(other.anchor().getLeaf(), TakePaths.Step.OWE);
      }
    }
  }

  private static Amount times(Amount tasks, int each) {
    Amount product = tasks.times(Amount.of(each));
    return product == null ? tasks : product;
  }

  /** How many of {@code sent} find no room; null if that isn't known. */
  private static @Nullable Integer beyond(Amount room, Amount sent) {
    Amount rest = sent.minus(room);
    boolean known = rest.unknowns().values().stream().allMatch(factor -> factor > 0);
    int unknown = rest.unknowns().values().stream().mapToInt(factor -> factor * MANY).sum();
    return known ? Integer.valueOf(rest.constant() + unknown) : null;
  }

  /** Whether tasks of {@code other} have sent as well, and nothing is taken before {@code last}. */
  private boolean adds(Channel channel, Channel.Sender other, Channel.Sender last) {
    Task task = other.equals(last) ? null : taskOf(other);
    int from = Positions.start(other.anchor().getLeaf());
    int to = Positions.start(last.anchor().getLeaf());
    return task != null
        && Order.isRepeatedBefore(other.anchor(), last.anchor())
        && Stream.concat(channel.takes().stream().map(Channel.Take::at), channel.drains().stream())
            .mapToInt(at -> Positions.start(at.getLeaf()))
            .noneMatch(at -> at > from && at < to)
        && new Interrupts(tools, channel.home()).of(task) != null;
  }

  private @Nullable Defect judge(
      Channel channel, Channel.Sender sender, TakePaths.Found found, int all, int sure) {
    TakePaths.Way leak =
        found.ways().stream()
            .filter(way -> way.least() < (way.least() <= 0 ? all : sure))
            .min(Comparator.comparing(TakePaths.Way::kind).thenComparing(w -> start(w.at())))
            .orElse(null);
    boolean never =
        !found.ended()
            && !found.ways().isEmpty()
            && found.ways().stream().allMatch(way -> way.most() < all);
    if (leak == null && !never) {
      return null;
    }
    List<Site> sites = sender.sends();
    Site last = sites.get(never ? sites.size() - 1 : 0);
    if (!never && Asked.onBothSides(last.at(), channel.home().path())) {
      return null;
    }
    TreePath way =
        leak == null || leak.at() == null
            ? null
            : TreePath.getPath(channel.home().path(), leak.at());
    return Defect.of(never ? Flaw.TOO_FEW_TAKES : Flaw.UNTAKEN, last.at())
        .in(channel.home())
        .waitingAt(sender.start())
        .endedAt(never ? null : way)
        .about(Holders.firstVariable(channel.made().at(), channel.made().member()));
  }

  private static int start(@Nullable Tree tree) {
    return tree == null ? Integer.MAX_VALUE : Positions.start(tree);
  }

  private @Nullable Task taskOf(Channel.Sender sender) {
    Map<Tree, Task> known = tasks;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (Task task : tools.graph().tasks()) {
        known.putIfAbsent(task.start().at().getLeaf(), task);
      }
      tasks = known;
    }
    return known.get(sender.start().getLeaf());
  }

  /** How many tasks {@code sender} stands for, seen from the ways that {@code plan} follows. */
  private Amount times(Channel channel, Channel.Sender sender, TakePaths.Plan plan) {
    for (TreePath p = sender.anchor();
        p.getLeaf() != channel.home().tree();
        p = p.getParentPath()) {
      TreePath loop = p;
      if (Loop.isLoop(loop.getLeaf())
          && plan.steps().keySet().stream().anyMatch(t -> contains(loop, t))) {
        return Amount.ONE; // it takes in the same round
      }
    }
    if (sender.chains().stream().flatMap(List::stream).anyMatch(s -> Asked.isContested(s.at()))) {
      return Amount.ONE; // one of them sends
    }
    Amount rounds = channel.rounds(sender.anchor());
    if (rounds == null) {
      return Amount.of(SOME);
    }
    return rounds.isKnown() ? Amount.of(Math.max(1, rounds.constant())) : rounds;
  }

  private static boolean contains(TreePath outer, Tree inner) {
    return TreePath.getPath(outer, inner) != null;
  }

  /** What the home does about what {@code sender} sends; a stream is only followed to its end. */
  private TakePaths.Plan plan(
      Channel channel, Channel.Sender sender, List<TreePath> ends, boolean stream) {
    Map<Tree, TakePaths.Step> steps = new HashMap<>();
    Set<Tree> rounds = new HashSet<>();
    for (Channel.Take take : stream ? List.<Channel.Take>of() : channel.takes()) {
      List<Tree> loops = loops(take.at(), channel, sender);
      boolean known = loops.isEmpty() || (loops.size() == 1 && isCounted(loops.get(0)));
      if (known) {
        steps.put(take.at().getLeaf(), take.tries() ? TakePaths.Step.TRY : TakePaths.Step.TAKE);
        rounds.addAll(loops);
      } else {
        end(take.at(), channel, sender, steps);
      }
    }
    channel.drains().forEach(at -> end(at, channel, sender, steps));
    ends.forEach(at -> end(at, channel, sender, steps));
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
            && tools.view().book().method(method).neverReturns()) {
          steps.put(call, TakePaths.Step.END);
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scanBody(channel.home().path());
    return new TakePaths.Plan(steps, rounds);
  }

  /** Notes that nothing needs to be taken behind {@code at}, nor behind the loop around it. */
  private static void end(
      TreePath at, Channel channel, Channel.Sender sender, Map<Tree, TakePaths.Step> steps) {
    steps.put(at.getLeaf(), TakePaths.Step.END);
    for (Tree loop : loops(at, channel, sender)) {
      Tree head =
          loop instanceof EnhancedForLoopTree each ? each.getExpression() : Loop.condition(loop);
      if (head != null) {
        steps.put(head, TakePaths.Step.END);
      }
    }
  }

  /** The loops around {@code at} that don't hold the start of the task too. */
  private static List<Tree> loops(TreePath at, Channel channel, Channel.Sender sender) {
    List<Tree> loops = new ArrayList<>(1);
    for (TreePath p = at; p.getLeaf() != channel.home().tree(); p = p.getParentPath()) {
      if (Loop.isLoop(p.getLeaf()) && !Paths.isWithin(sender.anchor(), p.getLeaf())) {
        loops.add(p.getLeaf());
      }
    }
    return loops;
  }

  /** Whether each round of the loop is known by its head, and when there is none left. */
  private static boolean isCounted(Tree loop) {
    return loop instanceof EnhancedForLoopTree
        || (loop instanceof ForLoopTree counted
            && counted.getCondition() instanceof BinaryTree test
            && (test.getKind() == Tree.Kind.LESS_THAN
                || test.getKind() == Tree.Kind.LESS_THAN_EQUAL
                || test.getKind() == Tree.Kind.GREATER_THAN
                || test.getKind() == Tree.Kind.GREATER_THAN_EQUAL));
  }
}

package dev.leash.checker.module.waits;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Counts for one wait how many signals it needs at least, and how many can come at most. */
final class Tally {

  private static final int MANY = 8;

  private final TaskTools tools;
  private final Counts counts;
  private final Wait wait;
  private final Signals.Subject subject;
  private final Runs runs;
  private final Origins.Origin made;
  private final Kind kind;

  Tally(TaskTools tools, Counts counts, Wait wait, Signals.Subject subject, Runs runs) {
    this.tools = tools;
    this.counts = counts;
    this.wait = wait;
    this.subject = subject;
    this.runs = runs;
    this.made = subject.made().get(0);
    this.kind = subject.kind();
  }

  /** How many signals the wait needs; null if that isn't known. */
  @Nullable Amount need() {
    return switch (kind) {
      case LATCH -> initial();
      case SEMAPHORE -> {
        Amount permits = initial();
        Amount wanted = wanted();
        yield permits == null || wanted == null ? null : wanted.minus(permits);
      }
      case QUEUE ->
          !Synchronizers.puts(wait.method()) ? wanted() : handsOver() ? Amount.ONE : Amount.ZERO;
      default -> Amount.ONE;
    };
  }

  /** How many this wait takes, and those that its thread has been through before. */
  private @Nullable Amount wanted() {
    Amount sum = taken(wait.at(), wait.method());
    if (sum == null || !isAtHome()) {
      return multiple(wait.at(), wait.method(), wait.member());
    }
    for (Site other : subject.calls()) {
      MethodSymbol method = other.method();
      boolean before =
          method != null
              && Synchronizers.takes(method)
              && other.at().getLeaf() != wait.at().getLeaf()
              && other.at().getLeaf() instanceof MethodInvocationTree
              && isInBody(other.at())
              && Order.isRepeatedBefore(other.at(), wait.at());
      Amount more = before && method != null ? taken(other.at(), method) : null;
      sum = more == null ? sum : sum.plus(more);
    }
    return sum;
  }

  /** Whether what is waited on belongs to the very code that waits. */
  private boolean isAtHome() {
    TreePath body = Paths.body(wait.at());
    return subject.fields().isEmpty()
        && subject.made().size() == 1
        && body != null
        && body.getLeaf() == runs.home();
  }

  private boolean isInBody(TreePath at) {
    TreePath body = Paths.body(at);
    return body != null && body.getLeaf() == runs.home();
  }

  /** What a call takes at least, with all rounds of loops that surely take it each time. */
  private @Nullable Amount taken(TreePath at, MethodSymbol method) {
    Amount each = multiple(at, method, wait.member());
    Amount rounds =
        Order.isInEachRound(at, runs.home())
            ? counts.rounds(at, runs.home(), made.at(), wait.member())
            : Amount.ONE;
    return each == null ? null : rounds == null ? each : each.times(rounds);
  }

  /** Whether putting waits for one who takes, at once. */
  private boolean handsOver() {
    return wait.method().name.contentEquals("transfer")
        || (made.tree() instanceof NewClassTree created
            && ((JCTree.JCNewClass) created).constructor instanceof MethodSymbol constructor
            && Synchronizers.holdsNothing(constructor));
  }

  /** What it was made with: signals needed, permits, parties. */
  private @Nullable Amount initial() {
    if (subject.made().size() > 1
        || !(made.tree() instanceof NewClassTree created)
        || !(((JCTree.JCNewClass) created).constructor instanceof MethodSymbol constructor)) {
      return null;
    }
    if (kind == Kind.PHASER && created.getArguments().isEmpty()) {
      return Amount.ZERO;
    }
    return Synchronizers.counts(constructor)
        ? counts.value(created.getArguments().get(0), made.member())
        : null;
  }

  private @Nullable Amount multiple(TreePath call, MethodSymbol method, Member member) {
    List<? extends Tree> arguments = Nodes.arguments(call.getLeaf());
    return !Synchronizers.isMultiple(method)
        ? Amount.ONE
        : arguments.isEmpty() ? null : counts.value(arguments.get(0), member);
  }

  /** Whether all of {@code live} together give fewer signals than {@code need}. */
  boolean isFewer(List<Site> live, Amount need) {
    if (subject.made().size() > 1
        || (kind != Kind.LATCH && kind != Kind.SEMAPHORE && kind != Kind.QUEUE)) {
      return false;
    }
    Amount come = most(live, runs);
    return come != null ? need.minus(come).isPositive() : isOdd(live, need);
  }

  /** How many of the {@code need} are missing when all of {@code live} come; null if not known. */
  @Nullable Amount missing(List<Site> live, Amount need) {
    Amount come = subject.made().size() > 1 ? null : most(live, runs);
    return come == null ? null : need.minus(come);
  }

  /**
   * Whether the code that waits has all signals given, several but too few, and doing that again
   * never comes to the number that is needed either: nobody planned for that.
   */
  private boolean isOdd(List<Site> live, Amount need) {
    TreePath body = Paths.body(wait.at());
    if (kind != Kind.LATCH || body == null || !(body.getLeaf() instanceof MethodTree)) {
      return false;
    }
    Amount come = most(live, runs.from(body.getLeaf()));
    return come != null
        && come.isKnown()
        && come.constant() > 1
        && need.minus(come).isPositive()
        && need.constant() % come.constant() != 0;
  }

  /** How many signals can come at most; null if that isn't known. */
  private @Nullable Amount most(List<Site> live, Runs from) {
    Map<Tree, Map<Site, Amount>> groups = new LinkedHashMap<>();
    for (Site site : live) {
      MethodSymbol method = site.method();
      TreePath body = Paths.body(site.at());
      Amount times = from.times(site.at(), site.member());
      Amount each =
          method == null || (kind == Kind.QUEUE && !Synchronizers.putsOne(method))
              ? null
              : multiple(site.at(), method, site.member());
      Amount sum = times == null || each == null ? null : times.times(each);
      if (sum == null || body == null) {
        return null;
      }
      groups.computeIfAbsent(body.getLeaf(), b -> new LinkedHashMap<>()).put(site, sum);
    }
    Amount come = Amount.ZERO;
    for (Map<Site, Amount> group : groups.values()) {
      come = come.plus(most(group));
    }
    return come;
  }

  /** What the signals of one body come to, where not all of them can happen in one run of it. */
  private static Amount most(Map<Site, Amount> group) {
    List<Site> sites = List.copyOf(group.keySet());
    Amount first = group.values().iterator().next();
    boolean equal = group.values().stream().allMatch(first::equals);
    if (!equal || sites.size() == 1 || sites.size() > MANY) {
      return group.values().stream().reduce(Amount.ZERO, Amount::plus);
    }
    int most = 0;
    for (int set = 1; set < 1 << sites.size(); set++) {
      if (Integer.bitCount(set) > most && isPossible(set, sites)) {
        most = Integer.bitCount(set);
      }
    }
    Amount sum = first.times(Amount.of(most));
    return sum == null ? first : sum;
  }

  private static boolean isPossible(int set, List<Site> sites) {
    for (int i = 0; i < sites.size(); i++) {
      for (int j = i + 1; j < sites.size(); j++) {
        boolean both = (set >> i & 1) == 1 && (set >> j & 1) == 1;
        if (both && Order.isEither(sites.get(i).at(), sites.get(j).at())) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * What is wrong with a barrier, a phaser or an exchanger: fewer threads come than are needed, or
   * one of them waits before it lets the others come. Null if nothing is, or it isn't known.
   */
  @Nullable Flaw meeting(List<Site> live, List<Site> late) {
    Amount parties = parties();
    if (parties == null || (parties.isKnown() && parties.constant() < 2)) {
      return null;
    }
    Map<Tree, Amount> threads = new HashMap<>();
    Amount come = Amount.ZERO;
    for (Site site : live) {
      if (late.contains(site)) {
        continue;
      }
      Amount times = arrivals(site, threads);
      if (times == null) {
        return null;
      }
      come = come.plus(times);
    }
    for (Amount some : threads.values()) {
      come = come.plus(some);
    }
    return !parties.minus(come).isPositive()
        ? null
        : late.isEmpty() ? Flaw.TOO_FEW_SIGNALS : Flaw.SIGNALLED_BY_WAITER;
  }

  private @Nullable Amount parties() {
    if (kind == Kind.EXCHANGER) {
      return subject.made().size() > 1 ? null : Amount.of(2);
    }
    Amount parties = initial();
    if (parties == null || kind != Kind.PHASER) {
      return parties;
    }
    for (Site site : subject.calls()) {
      MethodSymbol method = site.method();
      boolean more =
          method != null
              && Synchronizers.registers(method)
              && isInBody(site.at())
              && isAtHome()
              && Order.isRepeatedBefore(site.at(), wait.at());
      Amount rounds = more && method != null ? taken(site.at(), method) : null;
      parties = rounds == null ? parties : parties.plus(rounds);
    }
    return parties;
  }

  /** Arrivals that don't wait; those that do go to {@code threads}. Null if not known. */
  private @Nullable Amount arrivals(Site site, Map<Tree, Amount> threads) {
    MethodSymbol method = site.method();
    boolean waits = method != null && tools.view().book().method(method).blocks() != null;
    if (method == null || !Synchronizers.arrives(method)) {
      return null;
    }
    if (!waits) {
      return runs.times(site.at(), site.member());
    }
    return runs.addThreads(site.at(), site.member(), threads) ? Amount.ZERO : null;
  }
}

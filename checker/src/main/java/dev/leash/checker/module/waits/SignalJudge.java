package dev.leash.checker.module.waits;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds waits on what the run knows from its creation to its last use, and that it never signals,
 * signals too seldom, or signals only behind the wait.
 */
final class SignalJudge implements RunJudge {

  private final TaskTools tools;
  private final Signals signals;
  private final Counts counts;
  private final Entries entries;
  private final Parked parked;
  private final Monitors monitors;
  private final Set<Tree> reported = Collections.newSetFromMap(new IdentityHashMap<>());

  SignalJudge(TaskTools tools) {
    this.tools = tools;
    this.signals = new Signals(tools);
    this.counts = new Counts(tools.view());
    this.entries = new Entries(tools.view(), counts);
    this.parked = new Parked(tools);
    this.monitors = new Monitors(tools.view());
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Member member : tools.view().facts().members()) {
      for (JCTree tree : member.waits()) {
        if (tree instanceof MethodInvocationTree call
            && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method) {
          Kind kind = Synchronizers.of(method);
          TreePath path = kind == null ? null : member.uses().path(tree);
          Wait wait = path == null ? null : tools.calls().wait(path, member, method);
          Defect defect = wait == null || kind == null ? null : judge(wait, kind);
          if (defect != null) {
            sink.accept(defect);
          }
        }
      }
    }
  }

  private @Nullable Defect judge(Wait wait, Kind kind) {
    if (kind == Kind.MONITOR && monitors.isOnSelf(wait)) {
      boolean silent =
          monitors.mayBeNotified(wait) || parked.isMeant(wait) || parked.isInterruptedHere(wait);
      return silent ? null : defect(Flaw.NO_SIGNAL, wait, null).about(null);
    }
    Signals.Subject subject = signals.subject(wait, kind);
    if (subject == null || (kind == Kind.MONITOR && monitors.mayBeNotified(subject))) {
      return null;
    }
    Defect defect = new Case(wait, subject).judge();
    return defect == null || parked.isInterruptedHere(wait)
        ? null
        : reported.add(subject.made().get(0).tree()) ? defect : null;
  }

  private static Defect defect(Flaw flaw, Wait wait, @Nullable TreePath ender) {
    return Defect.of(flaw, wait.at()).waitingAt(wait.at()).endedAt(ender).about(subjectOf(wait));
  }

  private static @Nullable Symbol subjectOf(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    return receiver != null && TreeInfo.symbol((JCTree) receiver.getLeaf()) instanceof VarSymbol v
        ? v
        : null;
  }

  /** One wait, and what it waits on. */
  private final class Case {

    private final Wait wait;
    private final Signals.Subject subject;
    private final Kind kind;
    private final Origins.Origin made;
    private final Runs runs;
    private final boolean single;
    private final List<Site> ends;

    Case(Wait wait, Signals.Subject subject) {
      this.wait = wait;
      this.subject = subject;
      this.kind = subject.kind();
      this.made = subject.made().get(0);
      this.single = subject.made().size() == 1;
      this.runs = runs(made);
      this.ends = subject.calls().stream().filter(this::isSignal).toList();
    }

    private Runs runs(Origins.Origin origin) {
      return new Runs(entries, counts, tools.view().hierarchy(), subject, origin);
    }

    private boolean isSignal(Site site) {
      return site.method() != null && signals.ends(site.method(), wait, subject);
    }

    @Nullable Defect judge() {
      if (!runs.isLive(wait.at(), wait.member()) || isRefused()) {
        return null;
      }
      List<Site> live = ends.stream().filter(this::isLive).toList();
      Tally tally = new Tally(tools, counts, wait, subject, runs);
      if (kind.isMeeting()) {
        Flaw flaw = tally.meeting(live, live.stream().filter(this::isLate).toList());
        return flaw == null ? null : defect(flaw, wait, made.at());
      }
      Amount need = tally.need();
      if (need != null && need.isKnown() && need.constant() <= 0) {
        return live.isEmpty() && isUsedUp() ? defect(Flaw.NO_REFILL, wait, firstEnd()) : null;
      }
      if (live.isEmpty()) {
        return unsignalled(need);
      }
      if (need != null && tally.isFewer(live, need)) {
        return defect(Flaw.TOO_FEW_SIGNALS, wait, made.at());
      }
      boolean certain =
          need == null
              ? kind != Kind.SEMAPHORE && kind != Kind.LATCH
              : need.isPositive() || kind == Kind.QUEUE;
      return certain && (isPassedByAll(live) || isBehindHome(live))
          ? defect(Flaw.SIGNALLED_BY_WAITER, wait, live.get(0).at())
          : null;
    }

    /** No queue takes null: what would wait throws. */
    private boolean isRefused() {
      return Nodes.arguments(wait.at().getLeaf()).stream()
          .anyMatch(argument -> argument.getKind() == Tree.Kind.NULL_LITERAL);
    }

    /** Whether an arrival comes only when this wait is over. */
    private boolean isLate(Site site) {
      return site.at().getLeaf() != wait.at().getLeaf() && isBehindHome(List.of(site));
    }

    private boolean isLive(Site site) {
      return subject.made().stream().anyMatch(o -> runs(o).isLive(site.at(), site.member()));
    }

    private @Nullable TreePath firstEnd() {
      return ends.isEmpty() ? null : ends.get(0).at();
    }

    private @Nullable Defect unsignalled(@Nullable Amount need) {
      boolean counted = kind == Kind.SEMAPHORE && (need == null || !need.isPositive());
      if (counted && !isUsedUp()) {
        return null;
      }
      Symbol name = subjectOf(wait);
      boolean asked = name == null || (kind.remembers() && Order.isGuarded(wait.at(), name));
      return asked || parked.isMeant(wait)
          ? null
          : defect(counted ? Flaw.NO_REFILL : Flaw.NO_SIGNAL, wait, firstEnd());
    }

    /** Whether what was there from the start is sure to be taken some day. */
    private boolean isUsedUp() {
      MethodSymbol method = Paths.method(wait.at());
      return !subject.fields().isEmpty()
          && method != null
          && !method.isConstructor()
          && Paths.body(wait.at()) != null
          && !isGuarded()
          && !tools.processWide().isOnlyForMain(wait.at());
    }

    private boolean isGuarded() {
      Symbol name = subjectOf(wait);
      return name == null || Order.isGuarded(wait.at(), name);
    }

    /** Whether every thread that signals has to come through such a wait before. */
    private boolean isPassedByAll(List<Site> live) {
      List<Site> waits =
          subject.calls().stream()
              .filter(
                  s ->
                      s.method() == wait.method()
                          && s.at().getLeaf() instanceof MethodInvocationTree)
              .toList();
      return live.stream().allMatch(end -> waits.stream().anyMatch(w -> isPassed(w.at(), end)));
    }

    private boolean isPassed(TreePath before, Site end) {
      TreePath body = Paths.body(before);
      List<TreePath> anchors =
          body == null ? null : runs.anchors(end.at(), end.member(), body.getLeaf());
      return anchors != null
          && !anchors.isEmpty()
          && anchors.stream().allMatch(anchor -> Order.isPassedBefore(before, anchor));
    }

    /** Whether the thread that makes it waits before it lets anybody signal. */
    private boolean isBehindHome(List<Site> live) {
      TreePath body = Paths.body(wait.at());
      if (!subject.fields().isEmpty() || body == null || body.getLeaf() != runs.home() || !single) {
        return false;
      }
      for (Site end : live) {
        List<TreePath> anchors = runs.anchors(end.at(), end.member(), body.getLeaf());
        if (anchors == null || !anchors.stream().allMatch(a -> runs.isBehind(a, wait.at()))) {
          return false;
        }
      }
      return true;
    }
  }
}

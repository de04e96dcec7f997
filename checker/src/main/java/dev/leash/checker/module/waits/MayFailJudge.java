package dev.leash.checker.module.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Result;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds signals that can fail to come while somebody waits for them: the task that should give one
 * throws before it, leaves early, or gives it when all goes well only.
 */
final class MayFailJudge implements RunJudge {

  private final TaskTools tools;
  private final Waits waits;
  private final Signals signals;
  private final Done done;
  private final Successes successes;
  private final Owed owed;
  private final Tallies tallies;

  MayFailJudge(TaskTools tools, Waits waits) {
    this.tools = tools;
    this.waits = waits;
    this.signals = new Signals(tools);
    this.done = new Done(tools);
    this.successes = new Successes(tools);
    this.owed = new Owed(tools, successes);
    this.tallies = new Tallies(tools, signals);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Wait wait : waits.all()) {
      if (!Waits.isForElement(wait, tools) && !isOfTask(wait) && !done.isDone(wait)) {
        judge(wait).forEach(sink);
      }
    }
  }

  /** Whatever happens to a task, the future that its start gave tells. */
  private boolean isOfTask(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    return receiver != null
        && !JavaThreads.isStage(((JCTree) receiver.getLeaf()).type, tools.view().types())
        && !tools.view().book().cancelledBy(((JCTree) receiver.getLeaf()).type).isEmpty();
  }

  private List<Defect> judge(Wait wait) {
    Signals.Found found = signals.of(wait);
    if (!found.complete() || found.sites().isEmpty()) {
      return List.of();
    }
    TreePath here = Paths.body(wait.at());
    List<Site> others =
        found.sites().stream().filter(site -> here == null || !isIn(site, here)).toList();
    List<Site> judged = others.isEmpty() ? found.sites() : others;
    if (!judged.stream().allMatch(this::isKnownSignal)) {
      return List.of();
    }
    Tallies.Count count = tallies.of(wait, judged);
    List<Site> sure = new ArrayList<>();
    List<Defect> defects = new ArrayList<>();
    for (List<Site> together : byBody(judged)) {
      Defect defect = skipped(wait, together, count);
      if (defect == null) {
        sure.addAll(together);
      } else {
        defects.add(defect.waitingAt(wait.at()));
      }
    }
    if (defects.isEmpty() && judged.size() == found.sites().size()) {
      return leftOut(wait, count);
    }
    boolean missed = sure.isEmpty() || (!defects.isEmpty() && count.isTooFew(sure));
    boolean alternatives = Synchronizers.of(wait.method()) == Kind.FUTURE;
    return !missed ? List.of() : alternatives ? defects.subList(0, 1) : defects;
  }

  /** Each signal is sure to come, but some of those that should give one aren't started. */
  private static List<Defect> leftOut(Wait wait, Tallies.Count count) {
    TreePath made = Synchronizers.of(wait.method()) == Kind.LATCH ? count.made() : null;
    TreePath by = made == null ? null : LeftOut.in(wait, count);
    return made == null || by == null
        ? List.of()
        : List.of(Defect.of(Flaw.TASK_LEFT_OUT, made).waitingAt(wait.at()).endedAt(by));
  }

  private static boolean isIn(Site site, TreePath body) {
    return !(site.at().getLeaf() instanceof MemberReferenceTree)
        && Paths.runs(body.getLeaf(), site.at());
  }

  private boolean isKnownSignal(Site site) {
    if (site.method() == null) {
      return false;
    }
    MethodContract contract = tools.view().book().method(site.method());
    return contract.signal() != null && contract.result() != Result.RECEIVER; // orTimeout and kin
  }

  private static Iterable<List<Site>> byBody(List<Site> sites) {
    Map<Tree, List<Site>> groups = new LinkedHashMap<>();
    for (Site site : sites) {
      TreePath body = Paths.body(site.at());
      boolean within =
          body != null
              && !(body.getLeaf() instanceof ClassTree)
              && !(site.at().getLeaf() instanceof MemberReferenceTree);
      Tree key = body != null && within ? body.getLeaf() : site.at().getLeaf();
      groups.computeIfAbsent(key, k -> new ArrayList<>(1)).add(site);
    }
    return groups.values();
  }

  /** How the signals of one body, {@code together}, can all fail to come; null if they can't. */
  private @Nullable Defect skipped(Wait wait, List<Site> together, Tallies.Count count) {
    Site first = together.get(0);
    Kind kind = Synchronizers.of(wait.method());
    boolean counts = kind == Kind.FUTURE || kind == Kind.LATCH || kind == Kind.SEMAPHORE;
    boolean value = kind == Kind.FUTURE && !Waits.isOpenAboutIt(wait);
    if (counts && together.stream().allMatch(s -> successes.isOnSuccessOnly(s.at(), value))) {
      return Defect.of(Flaw.SIGNAL_ON_SUCCESS, first.at());
    }
    Owed.Skip skip = owed.skip(together, count);
    return skip == null ? null : Defect.of(Flaw.SIGNAL_MAY_FAIL, skip.call()).endedAt(skip.by());
  }
}

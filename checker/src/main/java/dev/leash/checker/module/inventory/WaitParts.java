package dev.leash.checker.module.inventory;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import dev.leash.checker.module.waits.WaitEnds;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Lists the calls of a run that can wait, and what ends them. */
final class WaitParts {

  private final TaskTools tools;
  private final WaitEnds ends;
  private final Lookup lookup;
  private final Said said;
  private final Map<Tree, List<Body>> runners = new IdentityHashMap<>();
  private final Map<Tree, List<Task>> byHandle = new IdentityHashMap<>();

  WaitParts(TaskTools tools, WaitEnds ends, Lookup lookup, Said said) {
    this.tools = tools;
    this.ends = ends;
    this.lookup = lookup;
    this.said = said;
    for (Body task : tools.graph().bodies()) {
      for (Body reached : tools.loops().reach(task)) {
        runners.computeIfAbsent(reached.tree(), t -> new ArrayList<>(1)).add(task);
      }
    }
    tools.graph().tasks().forEach(this::addHandles);
  }

  /** The start of a task gives a future of it, or is a call on the thread that stands for it. */
  private void addHandles(Task task) {
    byHandle.computeIfAbsent(task.start().at().getLeaf(), t -> new ArrayList<>(1)).add(task);
    TreePath thread = Origins.receiver(task.start().at());
    if (thread != null && JavaThreads.isThread(task.start().method().enclClass())) {
      for (Origins.Origin origin : tools.origins().of(thread, task.start().member()).origins()) {
        byHandle.computeIfAbsent(origin.tree(), t -> new ArrayList<>(1)).add(task);
      }
    }
  }

  /**
   * How a wait ends.
   *
   * @param how why it does, or doesn't
   * @param note the same for people
   * @param by the call that ends it; or null
   */
  private record End(How how, String note, @Nullable Site by) {

    static End of(How how, String note) {
      return new End(how, note, null);
    }
  }

  /** The wait that {@code call} is; null if it never waits, or for a critical section only. */
  @Nullable Part of(JCExpression call, Member member) {
    TreePath at = member.uses().path(call);
    MethodSymbol method = ModuleAnalysis.constructor(call);
    if (at == null || method == null) {
      return null;
    }
    Finding finding = said.ofWait(call);
    if (finding == null && said.isListedElsewhere(call)) {
      return null;
    }
    finding = isLimited(at, member, method) ? null : finding;
    End end = finding == null ? end(at, member, method) : never(finding);
    Finding deaf = said.ofInterrupt(call);
    if (deaf != null && end != null && end.how() == How.UNKNOWN) {
      finding = deaf;
      end = never(deaf);
    }
    return end == null
        ? null
        : new Part(
            PartKind.WAIT,
            at,
            member,
            Say.call(call),
            (Symbol) method,
            end.how(),
            end.note(),
            Said.with(ties(at, member, end), finding, at));
  }

  private static End never(Finding finding) {
    return End.of(How.NEVER, Reasons.ofWait(finding));
  }

  /** Whether the call itself takes a limit: what a finding says of it then is about its work. */
  private boolean isLimited(TreePath at, Member member, MethodSymbol method) {
    Blocks blocks = tools.view().book().method(method).blocks();
    return blocks != null && !new Wait(at, member, method, blocks).isUnlimited();
  }

  private @Nullable End end(TreePath at, Member member, MethodSymbol method) {
    Blocks blocks = tools.view().book().method(method).blocks();
    if (blocks == null || method.isConstructor()) {
      WaitEnds.Reading reading = ends.reading(at, member, method);
      return reading == null ? null : ofReading(reading);
    }
    if (blocks.isLock()) {
      return null;
    }
    if (isLimited(at, member, method)) {
      boolean sleeps = JavaThreads.sleeps(method);
      return End.of(How.LIMIT, sleeps ? "it ends by itself" : "time limit");
    }
    Wait wait = tools.calls().wait(at, member, method);
    return wait == null ? null : end(wait);
  }

  private static End ofReading(WaitEnds.Reading reading) {
    if (reading.limited()) {
      return End.of(How.LIMIT, "a time limit is set");
    }
    return reading.ended()
        ? End.of(How.SIGNAL, "another thread closes what it waits on")
        : End.of(How.UNKNOWN, "the run doesn't show what limits it");
  }

  private End end(Wait wait) {
    if (ends.isLimitedBefore(wait)) {
      return End.of(How.LIMIT, "a time limit is set before");
    }
    if (ends.isDone(wait)) {
      return End.of(How.SIGNAL, "what it waits for is there by then");
    }
    End task = byTask(wait);
    if (task != null) {
      return task;
    }
    Site signal = ends.signal(wait);
    if (signal != null) {
      return new End(How.SIGNAL, Say.at(signal.at(), wait.at()) + " ends it on every path", signal);
    }
    return byInterrupt(wait);
  }

  /** The end of a wait for a task that is sure to end. */
  private @Nullable End byTask(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    Origins.Found found = receiver == null ? null : tools.origins().of(receiver, wait.member());
    if (found == null || !found.complete() || found.origins().isEmpty()) {
      return null;
    }
    Site by = null;
    boolean any = false;
    for (Origins.Origin origin : found.origins()) {
      List<Task> tasks = byHandle.getOrDefault(origin.tree(), List.of());
      if (tasks.isEmpty() && !origin.isNull()) {
        return null;
      }
      any |= !tasks.isEmpty();
      for (Task task : tasks) {
        Site before = ends.endsByItself(task.body()) ? null : interruptBefore(wait, task);
        if (before == null && !ends.endsByItself(task.body())) {
          return null;
        }
        by = by == null ? before : by;
      }
    }
    if (!any) {
      return null;
    }
    return by == null
        ? End.of(How.SIGNAL, "the task that it waits for ends")
        : new End(How.SIGNAL, Say.at(by.at(), wait.at()) + " ends what it waits for", by);
  }

  /** A call before {@code wait}, in the same body, that interrupts {@code task}; or null. */
  private @Nullable Site interruptBefore(Wait wait, Task task) {
    TreePath here = Paths.body(wait.at());
    boolean obeys =
        tools.loops().reachedFrom(task.body()).stream()
            .map(tools.loops()::ways)
            .allMatch(ways -> ends.endsByItself(ways) || ways.byInterrupt());
    if (here == null || !obeys) {
      return null;
    }
    return tools.enders().of(task).interrupts().stream()
        .filter(site -> Paths.runs(here.getLeaf(), site.at()))
        .filter(site -> Positions.start(site.at().getLeaf()) < Positions.start(wait.at().getLeaf()))
        .findFirst()
        .orElse(null);
  }

  private End byInterrupt(Wait wait) {
    TreePath path = Paths.body(wait.at());
    if (!wait.isInterruptible()) {
      boolean known = wait.blocks().interrupt() != Blocks.Interrupt.UNSTATED;
      return End.of(
          How.UNKNOWN,
          known
              ? "an interrupt doesn't end it, and the run shows nothing else that does"
              : "the run doesn't show what ends it");
    }
    Body body = path == null ? null : new Body(path, wait.member());
    if (body == null || !ends.obeysInterrupt(wait, body)) {
      return End.of(How.UNKNOWN, "the code around it goes on after an interrupt");
    }
    List<Body> tasks = runners.getOrDefault(body.tree(), List.of());
    Site interrupt = interruptOf(tasks);
    if (interrupt != null) {
      return new End(
          How.INTERRUPT, Say.at(interrupt.at(), wait.at()) + " interrupts it", interrupt);
    }
    boolean own = isOwn(body, tasks);
    if (!own && tools.calls().letsInterruptOut(wait.at(), body.path())) {
      return End.of(How.INTERRUPT, letsOut(body));
    }
    return End.of(
        How.UNKNOWN,
        own ? "the run doesn't show who interrupts it" : "the interrupt that ends it is kept here");
  }

  /** Whether nobody but the tasks that run {@code body} would see its interrupt. */
  private static boolean isOwn(Body body, List<Body> tasks) {
    MethodSymbol method = body.method();
    return method == null || tasks.contains(body) || (method.isPrivate() && !tasks.isEmpty());
  }

  private static String letsOut(Body body) {
    MethodSymbol method = body.method();
    boolean declares =
        method != null && method.getThrownTypes().stream().anyMatch(JavaThreads::isInterruption);
    return declares
        ? "the caller is interrupted: declares InterruptedException"
        : "the caller is interrupted, and learns of it";
  }

  /** A call that interrupts one of {@code tasks}, if all of them are; else null. */
  private @Nullable Site interruptOf(List<Body> tasks) {
    Site first = null;
    for (Body body : tasks) {
      for (Task task : tools.graph().tasksOf(body)) {
        Ending ending = tools.enders().of(task);
        if (ending.interrupts().isEmpty()) {
          return null;
        }
        first = first == null ? ending.interrupts().get(0) : first;
      }
    }
    return first;
  }

  private List<Tie> ties(TreePath at, Member member, End end) {
    List<Tie> ties = new ArrayList<>(2);
    TreePath body = Paths.body(at);
    List<Body> tasks = body == null ? List.of() : runners.getOrDefault(body.getLeaf(), List.of());
    if (tasks.isEmpty()) {
      String where = Say.where(at, member);
      ties.add(new Tie(Role.WAITS_IN, null, where, lookup.body(at, member)));
    } else {
      Body task = tasks.get(0);
      ties.add(new Tie(Role.WAITS_IN, task.path(), TaskParts.name(task), task.path()));
    }
    Site by = end.by();
    if (by != null) {
      ties.add(new Tie(Role.ENDED_BY, null, Say.where(by.at(), by.member()), by.at()));
    }
    return ties;
  }
}

package dev.leash.checker.module.inventory;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.spawning.SpawnBounds;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Ways;
import dev.leash.checker.module.waits.WaitEnds;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Lists the code of a run that other threads run, and what ends it. */
final class TaskParts {

  /** A task that is started in more places than this is tied to the first ones only. */
  private static final int TIES = 10;

  private final TaskTools tools;
  private final WaitEnds ends;
  private final SpawnBounds bounds;
  private final Owners owners;
  private final Said said;

  TaskParts(TaskTools tools, WaitEnds ends, SpawnBounds bounds, Owners owners, Said said) {
    this.tools = tools;
    this.ends = ends;
    this.bounds = bounds;
    this.owners = owners;
    this.said = said;
  }

  /**
   * How a task ends.
   *
   * @param how why it does, or doesn't
   * @param note the same for people
   * @param by the call that ends it; or null
   */
  private record End(How how, String note, @Nullable Site by) {

    static final End BY_ITSELF = new End(How.ENDS, "it has no loop without a way out", null);

    static End unknown(String note) {
      return new End(How.UNKNOWN, note, null);
    }
  }

  /** The bodies that are tasks: those that the run starts, threads, and those with a finding. */
  List<Body> bodies() {
    List<Body> result = new ArrayList<>();
    for (Body body : tools.graph().madeToRun()) {
      MethodSymbol method = body.method();
      boolean thread = method != null && JavaThreads.isThread(method.enclClass());
      if (thread || !tools.graph().tasksOf(body).isEmpty() || said(body) != null) {
        result.add(body);
      }
    }
    return result;
  }

  private @Nullable Defect said(Body body) {
    return said.ofTask(body, tools.loops().reach(body));
  }

  Part of(Body body) {
    Defect defect = defect(body);
    End end =
        defect == null ? end(body) : new End(How.NEVER, Reasons.ofTask(defect, body.path()), null);
    return new Part(
        PartKind.TASK,
        body.path(),
        body.member(),
        name(body),
        what(body),
        end.how(),
        end.note(),
        Said.with(ties(body, end), defect, body.path()));
  }

  /** What people call a task: its class, or where its lambda stands. */
  static String name(Body body) {
    MethodSymbol method = body.method();
    if (method == null) {
      return "lambda in " + Say.where(body.path(), body.member());
    }
    ClassSymbol type = method.enclClass();
    boolean run = method.name.contentEquals("run") || method.name.contentEquals("call");
    if (type.name.isEmpty()) {
      TreePath outside = body.path().getParentPath().getParentPath();
      String home = outside == null ? "" : " in " + Say.where(outside, body.member());
      return (type.getInterfaces().isEmpty()
              ? type.getSuperclass().tsym.name
              : type.getInterfaces().head.tsym.name)
          + home;
    }
    return run ? type.name.toString() : type.name + "." + method.name + "()";
  }

  private static Symbol what(Body body) {
    MethodSymbol method = body.method();
    if (method != null) {
      return method;
    }
    JCTree lambda = (JCTree) body.tree();
    return body.tree() instanceof LambdaExpressionTree && lambda.type != null
        ? lambda.type.tsym
        : body.member().owner();
  }

  private @Nullable Defect defect(Body body) {
    Defect defect = said(body);
    for (Task task : tools.graph().tasksOf(body)) {
      defect = defect == null ? said.ofSchedule(task.start().at().getLeaf()) : defect;
    }
    return defect;
  }

  private End end(Body body) {
    End result = null;
    for (Task task : tools.graph().tasksOf(body)) {
      result = worse(result, end(task));
    }
    return result == null ? unstarted(body) : result;
  }

  /** Code out of view starts it, and may know more of it. */
  private End unstarted(Body body) {
    for (Loop loop : tools.loops().reachedFrom(body)) {
      Ways ways = tools.loops().ways(loop);
      Site change = ends.flagChange(ways, body, null);
      if (change != null) {
        return byFlag(change, body);
      }
      if (!ends.endsByItself(ways)) {
        return End.unknown("nothing in view starts it");
      }
    }
    return End.BY_ITSELF;
  }

  private static End byFlag(Site change, Body body) {
    String note = Say.methodAt(change.at(), body.path()) + " changes its flag";
    return new End(How.FLAG, note, change);
  }

  /** What isn't shown outweighs what is, and what somebody ends what ends by itself. */
  private static End worse(@Nullable End one, End other) {
    if (one == null || one.how() == How.ENDS) {
      return other;
    }
    return other.how() == How.UNKNOWN && one.how() != How.UNKNOWN ? other : one;
  }

  private End end(Task task) {
    End result = null;
    for (Loop loop : tools.loops().reachedFrom(task.body())) {
      Ways ways = tools.loops().ways(loop);
      result = worse(result, end(task, ways));
    }
    Spawns spawns = tools.view().book().method(task.start().method()).spawns();
    return spawns != null && spawns.periodic() ? worse(result, ofPeriodic(task)) : result(result);
  }

  private static End result(@Nullable End end) {
    return end == null ? End.BY_ITSELF : end;
  }

  private End end(Task task, Ways ways) {
    Ending ending = tools.enders().of(task);
    boolean byItself = ends.endsByItself(ways);
    boolean plain = byItself && ways.loop().condition() != null && ends.stops(ways).isEmpty();
    End shown = plain ? null : shown(task, ways, ending);
    if (shown != null || byItself) {
      return shown == null ? End.BY_ITSELF : shown;
    }
    return ends.isProcessWide(task, ending)
        ? new End(How.PROCESS, "it may run as long as the process does", null)
        : End.unknown(unknown(ways, ending));
  }

  /** Who uses the way out that the loop has for others to use; null if that isn't in view. */
  private @Nullable End shown(Task task, Ways ways, Ending ending) {
    TreePath from = task.body().path();
    Site change = ends.flagChange(ways, task.body(), task.start());
    if (change != null) {
      return byFlag(change, task.body());
    }
    if (ways.byInterrupt() && !ending.interrupts().isEmpty()) {
      Site by = ending.interrupts().get(0);
      return new End(How.INTERRUPT, Say.at(by.at(), from) + " interrupts it", by);
    }
    Site poison = ends.poison(ways);
    if (poison != null) {
      return new End(How.POISON, Say.methodAt(poison.at(), from) + " sends what ends it", poison);
    }
    Site closer = ends.closer(ways);
    return closer == null
        ? null
        : new End(How.CLOSED, Say.at(closer.at(), from) + " closes what it waits on", closer);
  }

  private String unknown(Ways ways, Ending ending) {
    if (!ways.flags().isEmpty() && ends.isOpen(ways)) {
      return "code out of view may change its flag";
    }
    if (ways.byInterrupt() && ending.isUnknown()) {
      return "code out of view may interrupt it";
    }
    return ending.isUnowned()
        ? "nothing releases the executor that runs it"
        : ways.byFailure() ? "an exception may end it" : "the run doesn't show what ends it";
  }

  /** Work that is done again and again, each time to its end. */
  private End ofPeriodic(Task task) {
    TreePath from = task.body().path();
    Ending ending = tools.enders().of(task);
    List<Site> all = new ArrayList<>(ending.interrupts());
    all.addAll(ending.soft());
    if (!all.isEmpty()) {
      Site by = all.get(0);
      return new End(How.ENDS, Say.at(by.at(), from) + " ends the rounds of it", by);
    }
    return ends.isProcessWide(task, ending)
        ? new End(How.PROCESS, "it may be repeated as long as the process runs", null)
        : End.unknown("the run doesn't show who ends the rounds of it");
  }

  private List<Tie> ties(Body body, End end) {
    List<Tie> ties = new ArrayList<>();
    List<Task> tasks = tools.graph().tasksOf(body);
    for (Task task : tasks.subList(0, Math.min(TIES, tasks.size()))) {
      Start start = task.start();
      Tie runs = runner(Role.RUNS_ON, start);
      if (runs != null && ties.stream().noneMatch(t -> t.label().equals(runs.label()))) {
        ties.add(runs);
      }
      String label = Say.where(start.at(), start.member());
      ties.add(new Tie(Role.STARTED_BY, start.at(), label, start.at()));
    }
    Site by = end.by();
    if (by != null) {
      ties.add(new Tie(Role.ENDED_BY, null, Say.where(by.at(), by.member()), by.at()));
    }
    return ties;
  }

  /** A tie to what runs the work that {@code start} starts; null if that isn't known. */
  @Nullable Tie runner(Role role, Start start) {
    if (JavaThreads.isThread(start.method().enclClass())) {
      return new Tie(role, null, "a thread of its own", null);
    }
    TreePath executor = bounds.executor(start.at());
    if (executor == null) {
      return start.method().isStatic() ? new Tie(role, null, "the common pool", null) : null;
    }
    TreePath owner = owners.of(executor, start.member());
    return new Tie(role, owner, Say.call(executor.getLeaf()), owner);
  }
}

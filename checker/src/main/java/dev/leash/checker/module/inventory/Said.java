package dev.leash.checker.module.inventory;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.Leak;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.waits.NetworkWait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Which parts of a run its findings speak about. */
final class Said {

  /** The task that the finding names is one that nothing ends. */
  private static final Set<Flaw> OF_TASK =
      EnumSet.of(
          Flaw.ENDLESS,
          Flaw.NEVER_INTERRUPTED,
          Flaw.RELEASED_SOFTLY,
          Flaw.FLAG_NEVER_CLEARED,
          Flaw.NEVER_CLOSED,
          Flaw.POISON_NEVER_OFFERED,
          Flaw.WAITS_FOR_ENDLESS,
          Flaw.CLOSED_TOO_LATE,
          Flaw.WAITS_FOR_PROGRAM,
          Flaw.PROMISE_SWALLOWS,
          Flaw.PROMISE_RESTORES,
          Flaw.PROMISE_LOOPS,
          Flaw.PROMISE_WAITS);

  /** Each task that comes to the code that the finding is about is one that nothing ends. */
  private static final Set<Flaw> OF_CODE =
      EnumSet.of(
          Flaw.INTERRUPT_SWALLOWED,
          Flaw.INTERRUPT_RESTORED_IN_LOOP,
          Flaw.PLAIN_FLAG,
          Flaw.FLAG_CANT_WAKE);

  /** The wait at the finding's place, or the one that it names, is one that nothing ends. */
  private static final Set<Flaw> OF_WAIT =
      EnumSet.of(
          Flaw.NEVER_INTERRUPTED,
          Flaw.RELEASED_SOFTLY,
          Flaw.NEVER_CLOSED,
          Flaw.FLAG_CANT_WAKE,
          Flaw.REQUEST_WAITS,
          Flaw.SCHEDULER_WAITS,
          Flaw.OPEN_WAIT,
          Flaw.SIGNAL_MAY_FAIL,
          Flaw.SIGNAL_ON_SUCCESS,
          Flaw.TASK_LEFT_OUT,
          Flaw.PERMIT_LOST,
          Flaw.LOCK_KEPT,
          Flaw.WAITS_FOR_ENDLESS,
          Flaw.CLOSED_TOO_LATE,
          Flaw.TASK_DROPPED,
          Flaw.WAITS_FOR_PROGRAM,
          Flaw.NO_SIGNAL,
          Flaw.NO_REFILL,
          Flaw.TOO_FEW_SIGNALS,
          Flaw.SIGNALLED_BY_WAITER,
          Flaw.WAITS_FOR_OWN_EXECUTOR,
          Flaw.WAITS_FOR_OWN_THREAD,
          Flaw.PROMISE_WAITS,
          Flaw.PROMISE_ARGUMENT,
          Flaw.PROMISE_OVERRIDE,
          Flaw.UNTAKEN,
          Flaw.TOO_FEW_TAKES);

  /** An interrupt gets nobody out of the wait that the finding names. */
  private static final Set<Flaw> OF_INTERRUPT =
      EnumSet.of(
          Flaw.INTERRUPT_SWALLOWED,
          Flaw.INTERRUPT_RESTORED_IN_LOOP,
          Flaw.PROMISE_SWALLOWS,
          Flaw.PROMISE_RESTORES);

  /** Nothing bounds what the finding's place starts. */
  private static final Set<Flaw> OF_SPAWN =
      union(Flaw.UNBOUNDED_STARTS, EnumSet.of(Flaw.SCHEDULED_PER_CALL));

  private final Map<Tree, Leak> leaks = new IdentityHashMap<>();
  private final Map<VarSymbol, Leak> leaksOfField = new HashMap<>();
  private final Map<Tree, Defect> tasks = new IdentityHashMap<>();
  private final Map<Tree, Defect> code = new IdentityHashMap<>();
  private final Map<Tree, Defect> schedules = new IdentityHashMap<>();
  private final Map<Tree, Finding> waits = new IdentityHashMap<>();
  private final Map<Tree, Finding> deaf = new IdentityHashMap<>();
  private final Set<Tree> listed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Tree, Defect> spawns = new IdentityHashMap<>();
  private final List<Leak> allLeaks = new ArrayList<>();
  private final List<Defect> perRound = new ArrayList<>();

  Said(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding instanceof Leak leak) {
        add(leak);
      } else if (finding instanceof Defect defect) {
        add(defect);
      } else if (finding instanceof NetworkWait wait) {
        waits.putIfAbsent(wait.at().getLeaf(), wait);
        if (wait.waiting().getLeaf() != wait.at().getLeaf()) {
          listed.add(wait.waiting().getLeaf());
        }
      }
    }
  }

  private void add(Leak leak) {
    if (leak.handle()) {
      return; // of work: the task behind it is judged as one
    }
    leaks.putIfAbsent(leak.creation(), leak);
    allLeaks.add(leak);
    VarSymbol holder = leak.holder();
    if (holder != null && leak.at().getLeaf() != leak.creation()) {
      leaksOfField.putIfAbsent(holder, leak); // at a release that is skipped
    }
  }

  private void add(Defect defect) {
    Flaw flaw = defect.flaw();
    Tree at = defect.at().getLeaf();
    TreePath waiting = defect.waiting();
    Body body = defect.body();
    if (OF_TASK.contains(flaw) && body != null) {
      tasks.putIfAbsent(body.tree(), defect);
    }
    if (OF_CODE.contains(flaw)) {
      addCode(flaw == Flaw.PLAIN_FLAG && waiting != null ? waiting : defect.at(), defect);
      if (body != null) {
        tasks.putIfAbsent(body.tree(), defect);
      }
    }
    if (Flaw.SCHEDULES.contains(flaw)) {
      schedules.putIfAbsent(at, defect);
    }
    if (OF_WAIT.contains(flaw)) {
      waits.putIfAbsent(at, defect);
      if (waiting != null) {
        waits.putIfAbsent(waiting.getLeaf(), defect);
      }
    }
    if (OF_INTERRUPT.contains(flaw) && waiting != null) {
      deaf.putIfAbsent(waiting.getLeaf(), defect);
    }
    if (OF_SPAWN.contains(flaw)) {
      spawns.putIfAbsent(at, defect);
    }
    if (Flaw.REPEATED_OWNERS.contains(flaw)) {
      perRound.add(defect);
    }
  }

  private void addCode(TreePath path, Defect defect) {
    TreePath body = Paths.body(path);
    if (body != null) {
      code.putIfAbsent(body.getLeaf(), defect);
    }
  }

  /** The leak of what {@code creation} makes, or of a field that holds it; or null. */
  @Nullable Leak ofOwner(Tree creation, Collection<VarSymbol> fields) {
    Leak leak = leaks.get(creation);
    for (VarSymbol field : fields) {
      leak = leak == null ? leaksOfField.get(field) : leak;
    }
    return leak;
  }

  /** Every leak of an owner. */
  List<Leak> leaks() {
    return allLeaks;
  }

  /**
   * What is wrong with the ending of the task {@code body}, which runs {@code reached}; or null.
   */
  @Nullable Defect ofTask(Body body, List<Body> reached) {
    Defect defect = tasks.get(body.tree());
    for (Body each : reached) {
      defect = defect == null ? code.get(each.tree()) : defect;
    }
    return defect;
  }

  /** What is wrong with the periodic work that the call {@code start} starts; or null. */
  @Nullable Defect ofSchedule(Tree start) {
    return schedules.get(start);
  }

  /** What is wrong with the wait {@code call}; or null. */
  @Nullable Finding ofWait(Tree call) {
    return waits.get(call);
  }

  /** Why an interrupt doesn't help where {@code call} waits; or null. */
  @Nullable Finding ofInterrupt(Tree call) {
    return deaf.get(call);
  }

  /** {@code ties} of what stands {@code at}, and where {@code finding} speaks of it from afar. */
  static List<Tie> with(List<Tie> ties, @Nullable Finding finding, TreePath at) {
    if (finding == null || finding.about().getLeaf() == at.getLeaf()) {
      return ties;
    }
    List<Tie> all = new ArrayList<>(ties);
    TreePath about = finding.about();
    all.add(new Tie(Role.REPORTED_AT, about, Say.call(about.getLeaf()), about));
    return all;
  }

  /** Whether the wait {@code call} is reported where what it waits on is made. */
  boolean isListedElsewhere(Tree call) {
    return listed.contains(call);
  }

  /** Why nothing bounds what {@code call} starts; or null. */
  @Nullable Defect ofSpawn(Tree call) {
    return spawns.get(call);
  }

  /** The findings on owners that are made, and released, again and again. */
  List<Defect> perRound() {
    return perRound;
  }

  private static Set<Flaw> union(Set<Flaw> some, Set<Flaw> others) {
    Set<Flaw> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}

package dev.leash.checker.module.waits;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symtab;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Judges what runs and what waits in a run: whether something can end it. */
public final class WaitAnalysis {

  private final List<RunJudge> judges = new ArrayList<>();
  private final Consumer<Throwable> problems;

  /** The waits that break a promise, which are reported as that alone. */
  private final Set<Tree> promised = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The waits of which something is said already. */
  private final Set<Tree> explained = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Prepares the analysis.
   *
   * @param problems told what went wrong with a judge that had to stop
   */
  public WaitAnalysis(TaskTools tools, Symtab symtab, Consumer<Throwable> problems) {
    this.problems = problems;
    judges.add(new EndlessJudge(tools));
    judges.add(new PromiseJudge(tools, symtab));
    judges.add(new InterruptJudge(tools));
    judges.add(new FlagJudge(tools));
    judges.add(new SignalJudge(tools));
    judges.add(new ChannelJudge(tools));
    Waits waits = new Waits(tools);
    judges.add(new RequestJudge(tools, waits));
    judges.add(new MayFailJudge(tools, waits));
    judges.add(new HeldJudge(tools));
    judges.add(new EndlessWaitJudge(tools, waits));
    judges.add(new ProgramJudge(tools, waits));
    judges.add(new OpenWaitJudge(tools, waits));
    judges.add(new NetworkJudge(tools, promised::contains));
    judges.add(new SelfWaitJudge(tools));
    judges.add(new SchedulerJudge(tools, waits, explained::contains));
  }

  /** Runs all judges; each finding is given to {@code sink} in an order fixed by the sources. */
  public void run(Consumer<Finding> sink) {
    Map<Tree, Set<Flaw>> said = new IdentityHashMap<>();
    Consumer<Finding> once =
        finding -> {
          Set<Flaw> here =
              said.computeIfAbsent(finding.at().getLeaf(), t -> EnumSet.noneOf(Flaw.class));
          if (finding instanceof Defect defect
              && defect.waiting() != null
              && breaksPromise(defect.flaw())) {
            promised.add(defect.waiting().getLeaf());
          }
          if (!(finding instanceof Defect defect)
              || (!isSaidOfPromise(defect.flaw(), here) && here.add(defect.flaw()))) {
            explain(finding);
            sink.accept(finding);
          }
        };
    RunJudge.runAll(judges, once, problems);
  }

  private void explain(Finding finding) {
    explained.add(finding.at().getLeaf());
    if (finding instanceof Defect defect && defect.waiting() != null) {
      explained.add(defect.waiting().getLeaf());
    }
  }

  private static boolean breaksPromise(Flaw flaw) {
    return flaw == Flaw.PROMISE_WAITS
        || flaw == Flaw.PROMISE_OVERRIDE
        || flaw == Flaw.PROMISE_ARGUMENT;
  }

  /** A catch clause that breaks a promise is reported as that alone. */
  private static boolean isSaidOfPromise(Flaw flaw, Set<Flaw> here) {
    boolean interrupt = flaw == Flaw.INTERRUPT_SWALLOWED || flaw == Flaw.INTERRUPT_RESTORED_IN_LOOP;
    return interrupt
        && (here.contains(Flaw.PROMISE_SWALLOWS) || here.contains(Flaw.PROMISE_RESTORES));
  }
}

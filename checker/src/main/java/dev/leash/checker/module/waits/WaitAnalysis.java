package dev.leash.checker.module.waits;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symtab;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.JudgeTools;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Calls;
import dev.leash.checker.module.tasks.Enders;
import dev.leash.checker.module.tasks.Loops;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.RunGraph;
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

  private final List<Judge> judges = new ArrayList<>();
  private final Consumer<Throwable> problems;

  /** The waits that break a promise, which are reported as that alone. */
  private final Set<Tree> promised = Collections.newSetFromMap(new IdentityHashMap<>());

  /** One question to the run. */
  interface Judge {
    /** Gives each finding to {@code sink}, in an order fixed by the sources. */
    void run(Consumer<Finding> sink);
  }

  /**
   * Prepares the analysis.
   *
   * @param problems told what went wrong with a judge that had to stop
   */
  public WaitAnalysis(JudgeTools tools, Symtab symtab, Consumer<Throwable> problems) {
    this.problems = problems;
    RunView view = tools.view();
    Origins origins = new Origins(view);
    Calls calls = new Calls(view, symtab, origins);
    RunGraph graph = new RunGraph(view, origins);
    Loops loops = new Loops(view, graph::bodyOf, calls);
    Enders enders = new Enders(view, tools.tracer(), origins);
    WaitTools waitTools =
        new WaitTools(
            view,
            tools.tracer(),
            tools.graphs(),
            tools.throwing(),
            tools.processWide(),
            origins,
            calls,
            loops,
            graph,
            enders);
    judges.add(new EndlessJudge(waitTools));
    judges.add(new PromiseJudge(waitTools, symtab));
    judges.add(new InterruptJudge(waitTools));
    judges.add(new FlagJudge(waitTools));
    judges.add(new SignalJudge(waitTools));
    Waits waits = new Waits(waitTools);
    judges.add(new RequestJudge(waitTools, waits));
    judges.add(new MayFailJudge(waitTools, waits));
    judges.add(new EndlessWaitJudge(waitTools, waits));
    judges.add(new ProgramJudge(waitTools, waits));
    judges.add(new OpenWaitJudge(waitTools, waits));
    judges.add(new NetworkJudge(waitTools, promised::contains));
    judges.add(new SelfWaitJudge(waitTools));
  }

  /** Runs all judges; each finding is given to {@code sink} in an order fixed by the sources. */
  public void run(Consumer<Finding> sink) {
    Map<Tree, Set<Flaw>> said = new IdentityHashMap<>();
    Consumer<Finding> once =
        finding -> {
          Set<Flaw> here =
              said.computeIfAbsent(finding.at().getLeaf(), t -> EnumSet.noneOf(Flaw.class));
          if (finding instanceof Hang hang
              && hang.waiting() != null
              && breaksPromise(hang.flaw())) {
            promised.add(hang.waiting().getLeaf());
          }
          if (!(finding instanceof Hang hang)
              || (!isSaidOfPromise(hang.flaw(), here) && here.add(hang.flaw()))) {
            sink.accept(finding);
          }
        };
    for (Judge judge : judges) {
      try {
        judge.run(once);
      } catch (RuntimeException | StackOverflowError | AssertionError problem) {
        problems.accept(problem);
      }
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

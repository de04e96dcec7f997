package dev.leash.checker.module.spawning;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.contract.Ends;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.OwnerContract;
import dev.leash.checker.contract.Starts;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.ProcessWide;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Finds thread owners that are made, and released, for each request or for each thing that a loop
 * takes in: their threads start and end every time, though one owner would serve all.
 */
final class ExecutorPerCallJudge implements RunJudge {

  private final TaskTools tools;
  private final RunView view;
  private final Repeats repeats;
  private final Bounds bounds;

  ExecutorPerCallJudge(TaskTools tools, Repeats repeats, Bounds bounds) {
    this.tools = tools;
    this.view = tools.view();
    this.repeats = repeats;
    this.bounds = bounds;
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Member member : view.facts().members()) {
      judge(member.creations(), member, sink);
      judge(member.selfEnding(), member, sink);
    }
    for (ClassSymbol type : view.facts().classes()) {
      if (view.mayBeInferredOwner(type)) {
        for (Member member : view.facts().instantiatorsOf(type)) {
          member.uses().instantiationsOf(type).forEach(at -> judge(at, member, sink));
        }
      }
    }
  }

  private void judge(List<JCExpression> made, Member member, Consumer<Finding> sink) {
    for (JCExpression creation : made) {
      TreePath at = member.uses().path(creation);
      if (at != null) {
        judge(at, member, sink);
      }
    }
  }

  private void judge(TreePath at, Member member, Consumer<Finding> sink) {
    List<Repetition> repetitions = repeats.of(at, member).repetitions();
    if (repetitions.isEmpty() || JavaNet.isTest(member.owner())) {
      return;
    }
    for (Repetition repetition : repetitions) {
      if (!ProcessWide.isInMain(repetition.around())
          && !bounds.isSkipped(repetition.way())
          && isReleasedEachTime(at, member, repetition)) {
        Flaw flaw = repetition.isRequest() ? Flaw.OWNER_PER_REQUEST : Flaw.OWNER_PER_ROUND;
        sink.accept(
            Defect.of(flaw, at)
                .in(new Body(repetition.around(), member))
                .waitingAt(repetition.around())
                .endedAt(repetition.intake()));
        return;
      }
    }
  }

  /** Whether the owner has threads, stays in the hands of the code, and is done with there. */
  private boolean isReleasedEachTime(TreePath at, Member member, Repetition repetition) {
    MethodSymbol maker = ModuleAnalysis.constructor((JCTree) at.getLeaf());
    Type type = ((JCTree) at.getLeaf()).type;
    if (maker == null || type == null || !(type.tsym instanceof ClassSymbol known)) {
      return false;
    }
    Trace trace = tools.tracer().trace(new ValueNode.Expression(at, member), known, true);
    if (!trace.fields.isEmpty() || trace.isOutOfSight()) {
      return false; // kept, or given to somebody who may
    }
    OwnerContract owner = view.book().owner(type);
    if (owner == null) {
      return view.isInferredOwner(known, maker, called(trace)) && isReleasedIn(repetition, trace);
    }
    boolean started =
        owner.starts() != Starts.BY_CALL
            || called(trace).stream().anyMatch(method -> view.startsByCall(method, known));
    return started && (!trace.releases.isEmpty() || owner.ends() == Ends.BY_ITSELF);
  }

  private static List<MethodSymbol> called(Trace trace) {
    return trace.calls.stream().map(Site::method).filter(Objects::nonNull).toList();
  }

  /** An object of the project's own may well live longer than the round that makes it. */
  private static boolean isReleasedIn(Repetition repetition, Trace trace) {
    return trace.releases.stream()
        .anyMatch(
            site ->
                repetition.way().stream()
                    .anyMatch(step -> Paths.isWithin(site.at(), step.region().getLeaf())));
  }
}

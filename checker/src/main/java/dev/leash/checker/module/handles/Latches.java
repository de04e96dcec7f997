package dev.leash.checker.module.handles;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Signal;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Answer;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Judges waits on a latch of the method's own for tasks of its own: whether it ends those that
 * haven't reported when the time is up.
 */
final class Latches {

  private final TaskTools tools;
  private final GivingUp givingUp;
  private final Lasting lasting;
  private final Tracer tracer;

  /**
   * @param tracer follows handles
   */
  Latches(TaskTools tools, GivingUp givingUp, Lasting lasting, Tracer tracer) {
    this.tools = tools;
    this.givingUp = givingUp;
    this.lasting = lasting;
    this.tracer = tracer;
  }

  /** What is wrong with {@code wait}, which has a limit; or null. */
  @Nullable Defect judge(Wait wait) {
    Synchronizers.Kind kind = Synchronizers.of(wait.method());
    TreePath receiver = Origins.receiver(wait.at());
    TreePath body = Paths.body(wait.at());
    VarSymbol latch = receiver == null ? null : GivingUp.local(receiver);
    if ((kind != Synchronizers.Kind.LATCH && kind != Synchronizers.Kind.PHASER)
        || latch == null
        || receiver == null
        || body == null
        || !isMadeIn(body, receiver, wait)) {
      return null;
    }
    Trace trace = trace(latch, wait.member());
    if (trace.isOutOfSight() || !trace.returnedBy.isEmpty()) {
      return null;
    }
    Map<Start, List<Body>> starts = starts(wait, body);
    Set<Start> signallers = signallers(trace, wait, starts);
    if (signallers.isEmpty()
        || signallers.stream().noneMatch(s -> lasting.isGivenLastingWork(given(s), s.member()))
        || signallers.stream().anyMatch(s -> lasting.isChange(given(s), s.member()))) {
      return null;
    }
    Effects effects = effects(trace, latch, body);
    for (Start start : signallers) {
      if (!isDropped(start)
          || !givingUp.addRunner(start, wait.at(), wait.member(), body, latch, effects)) {
        return null;
      }
    }
    Answer answer = Answer.of(wait.at());
    return givingUp.leaks(wait, body, Set.of(latch), effects, JavaThreads::isTimeout, answer)
        ? Defect.of(Flaw.LATCH_GIVEN_UP, wait.at())
            .waitingAt(wait.at())
            .endedAt(signallers.iterator().next().at())
            .about(latch)
        : null;
  }

  private boolean isMadeIn(TreePath body, TreePath receiver, Wait wait) {
    Origins.Found found = tools.origins().of(receiver, wait.member());
    return found.complete()
        && found.origins().size() == 1
        && found.origins().get(0).tree() instanceof NewClassTree
        && Paths.runs(body.getLeaf(), found.origins().get(0).at());
  }

  private Trace trace(VarSymbol latch, Member member) {
    ClassSymbol type = latch.type.tsym instanceof ClassSymbol c ? c : null;
    return tools.tracer().trace(new ValueNode.Local(latch, member), type, true);
  }

  /** What {@code body} starts before the wait, with the bodies of that. */
  private Map<Start, List<Body>> starts(Wait wait, TreePath body) {
    Map<Start, List<Body>> result = new LinkedHashMap<>();
    for (JCExpression tree : wait.member().spawns()) {
      TreePath path = wait.member().uses().path(tree);
      MethodSymbol method = ModuleAnalysis.constructor(tree);
      if (path != null
          && method != null
          && Paths.runs(body.getLeaf(), path)
          && Positions.start(tree) < Positions.start(wait.at().getLeaf())) {
        Start start = new Start(path, wait.member(), method);
        result.put(
            start,
            tools.graph().tasks().stream()
                .filter(task -> task.start().at().getLeaf() == tree)
                .map(task -> task.body())
                .toList());
      }
    }
    return result;
  }

  /** The starts of the tasks that report to the latch; none if others do, or do more behind it. */
  private Set<Start> signallers(Trace trace, Wait wait, Map<Start, List<Body>> starts) {
    Set<Start> result = new LinkedHashSet<>();
    for (Site site : trace.calls) {
      Signal signal =
          site.method() == null ? null : tools.view().book().method(site.method()).signal();
      if (signal != null && signal.ends(wait.method().name.toString())) {
        Start start = starter(site, starts);
        if (start == null || !isLast(site.at())) {
          return Set.of();
        }
        result.add(start);
      }
    }
    return result;
  }

  private @Nullable Start starter(Site site, Map<Start, List<Body>> starts) {
    TreePath around = Paths.body(site.at());
    for (Map.Entry<Start, List<Body>> entry : starts.entrySet()) {
      for (Body body : entry.getValue()) {
        if (around != null
            && tools.loops().reach(body).stream().anyMatch(b -> b.tree() == around.getLeaf())) {
          return entry.getKey();
        }
      }
    }
    return null;
  }

  /** Whether the signal at {@code path} is the last that its body does. */
  private static boolean isLast(TreePath path) {
    if (Paths.inFinally(path)) {
      return true;
    }
    TreePath statement = path.getParentPath();
    Tree around = statement.getLeaf();
    if (around instanceof LambdaExpressionTree) {
      return true;
    }
    if (!(around instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)) {
      return false;
    }
    List<? extends StatementTree> statements = block.getStatements();
    Tree holder = statement.getParentPath().getParentPath().getLeaf();
    return statements.get(statements.size() - 1) == around
        && (holder instanceof MethodTree || holder instanceof LambdaExpressionTree);
  }

  /** The call or creation that is given the work: of a thread, what makes it. */
  private TreePath given(Start start) {
    TreePath receiver = Origins.receiver(start.at());
    if (!Nodes.arguments(start.at().getLeaf()).isEmpty() || receiver == null) {
      return start.at();
    }
    List<Origins.Origin> made = tools.origins().of(receiver, start.member()).origins();
    return made.size() == 1 ? made.get(0).at() : start.at();
  }

  /** Whether nobody keeps a handle of what {@code start} starts that could end it. */
  private boolean isDropped(Start start) {
    Type type = ((JCTree) start.at().getLeaf()).type;
    if (type == null || !HandleObligation.isHandle(type, tools.view().book())) {
      boolean ofThread = JavaThreads.isThread(start.method().owner);
      return !ofThread || !tools.enders().of(start).mayInterrupt();
    }
    ClassSymbol known = type.tsym instanceof ClassSymbol c ? c : null;
    Trace trace = tracer.trace(new ValueNode.Expression(start.at(), start.member()), known, false);
    return trace.releases.isEmpty() && !trace.leavesItsMethod();
  }

  /** Waiting for the latch again is no giving up. */
  private Effects effects(Trace trace, VarSymbol latch, TreePath body) {
    Effects effects = new Effects();
    for (Site site : trace.calls) {
      MethodContract contract =
          site.method() == null ? null : tools.view().book().method(site.method());
      Blocks blocks = contract == null ? null : contract.blocks();
      if (blocks != null && Paths.runs(body.getLeaf(), site.at())) {
        effects.add(
            site.at().getLeaf(),
            blocks.limited() ? Effects.Kind.HAND_OVER_IF_TRUE : Effects.Kind.RELEASE,
            latch);
      }
    }
    return effects;
  }
}

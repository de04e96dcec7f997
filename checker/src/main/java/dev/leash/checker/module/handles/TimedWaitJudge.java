package dev.leash.checker.module.handles;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Obedience;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds waits with a time limit that give up and let the work run on: on the path behind the limit,
 * the method that started the work neither cancels it nor hands its handle on.
 */
final class TimedWaitJudge implements RunJudge {

  private final TaskTools tools;
  private final Tracer tracer;
  private final GivingUp givingUp;
  private final Lasting lasting;
  private final Outputs outputs;
  private final Stages stages;
  private final Batches batches;
  private final Latches latches;
  private final GivenHandles givenHandles;

  TimedWaitJudge(TaskTools tools) {
    HandleObligation obligation = new HandleObligation(tools.view());
    this.tools = tools;
    this.tracer = new Tracer(tools.view(), obligation);
    this.outputs = new Outputs(tools);
    this.givingUp = new GivingUp(tools, obligation, tracer, outputs);
    this.givenHandles = new GivenHandles(tools, tracer, givingUp, outputs);
    Obedience obedience =
        new Obedience(
            tools.view(),
            tools.tracer(),
            tools.origins(),
            tools.calls(),
            tools.loops(),
            wait -> false);
    this.lasting = new Lasting(tools, obedience);
    Stopping stopping = new Stopping(tools, lasting);
    this.stages = new Stages(tools, givingUp, lasting, stopping);
    this.batches = new Batches(tools, stopping, obedience);
    this.latches = new Latches(tools, givingUp, lasting, tracer);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Member member : tools.view().facts().members()) {
      for (JCExpression tree : member.waits()) {
        Wait wait = timed(tree, member);
        Defect defect = wait == null ? null : judge(wait);
        if (defect != null && !isExcused(defect.at(), member)) {
          sink.accept(defect);
        }
      }
      stages.judge(member, sink);
    }
  }

  private @Nullable Wait timed(JCExpression tree, Member member) {
    MethodSymbol method = ModuleAnalysis.constructor(tree);
    Blocks blocks = method == null ? null : tools.view().book().method(method).blocks();
    if (method == null
        || blocks == null
        || !blocks.limited()
        || blocks.isLock()
        || !isCandidate(tree, method, member)) {
      return null;
    }
    TreePath path = member.uses().path(tree);
    Wait wait = path == null ? null : new Wait(path, member, method, blocks);
    return wait == null || wait.isUnlimited() ? null : wait;
  }

  /** A cheap look: whether the wait can be for work that its own method has started. */
  private boolean isCandidate(JCExpression tree, MethodSymbol method, Member member) {
    if (tools.view().book().method(method).spawns() != null) {
      return true;
    }
    if (method.isStatic()) {
      return Nodes.arguments(tree).stream().anyMatch(this::isHandle);
    }
    ExpressionTree receiver =
        tree instanceof MethodInvocationTree call ? tools.view().nodes().receiver(call) : null;
    if (receiver == null) {
      return false;
    }
    VarSymbol variable =
        TreeInfo.symbol((JCTree) receiver) instanceof VarSymbol named ? named : null;
    if (variable != null && variable.owner instanceof ClassSymbol) {
      return false;
    }
    boolean given = variable != null && (variable.flags() & Flags.PARAMETER) != 0;
    return (!given && !member.spawns().isEmpty()) || isHandle(receiver);
  }

  /** What the end of the process ends, and tests. */
  private boolean isExcused(TreePath wait, Member member) {
    return tools.processWide().isOnlyForMain(wait) || JavaNet.isTest(member.owner());
  }

  private @Nullable Defect judge(Wait wait) {
    if (tools.view().book().method(wait.method()).spawns() != null) {
      return batches.judge(wait);
    }
    TreePath handle = handle(wait);
    if (handle == null) {
      return latches.judge(wait);
    }
    Type type = ((JCTree) handle.getLeaf()).type;
    return JavaThreads.isStage(type, tools.view().types()) ? null : judge(wait, handle, type);
  }

  /** What the wait is for, if that is a handle: its receiver, or what a static method is given. */
  private @Nullable TreePath handle(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    if (receiver != null && !wait.method().isStatic()) {
      return isHandle(receiver.getLeaf()) ? receiver : null;
    }
    for (ExpressionTree argument : Nodes.arguments(wait.at().getLeaf())) {
      if (isHandle(argument)) {
        return new TreePath(wait.at(), argument);
      }
    }
    return null;
  }

  private boolean isHandle(Tree tree) {
    return HandleObligation.isHandle(((JCTree) tree).type, tools.view().book());
  }

  private @Nullable Defect judge(Wait wait, TreePath handle, Type type) {
    VarSymbol holder = GivingUp.local(handle);
    boolean given = holder != null && (holder.flags() & Flags.PARAMETER) != 0;
    OwnWork work =
        given ? givenHandles.of(handle, wait) : OwnWork.Finder.of(handle, wait, tools, tracer);
    if (work == null
        || work.isSoft(tools.view())
        || work.given().stream()
            .noneMatch(start -> lasting.isGivenLastingWork(start.at(), start.member()))
        || work.given().stream().anyMatch(start -> lasting.isChange(start.at(), start.member()))
        || outputs.isReadBefore(wait, work)) {
      return null;
    }
    GivingUp.Way way = givingUp.of(wait, holder, type, work);
    boolean usual = way == GivingUp.Way.INTERRUPT && !tools.view().options().strict();
    if (way == null || usual) {
      return null;
    }
    Flaw flaw = way == GivingUp.Way.TIMEOUT ? Flaw.GIVEN_UP : Flaw.GIVEN_UP_WHEN_INTERRUPTED;
    return Defect.of(flaw, wait.at())
        .waitingAt(wait.at())
        .endedAt(work.given().get(0).at())
        .about(holder);
  }
}

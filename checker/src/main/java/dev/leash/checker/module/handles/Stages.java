package dev.leash.checker.module.handles;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.Result;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Judges stages of asynchronous work that are given up after a time. Cancelling a stage interrupts
 * nothing, so only what the work itself looks at could end it.
 */
final class Stages {

  private static final int DERIVED = 8;

  private final TaskTools tools;
  private final GivingUp givingUp;
  private final Lasting lasting;
  private final Stopping stopping;

  Stages(TaskTools tools, GivingUp givingUp, Lasting lasting, Stopping stopping) {
    this.tools = tools;
    this.givingUp = givingUp;
    this.lasting = lasting;
    this.stopping = stopping;
  }

  /** Reports the limits that {@code member} sets to stages whose work goes on behind them. */
  void judge(Member member, Consumer<Finding> sink) {
    Set<Tree> said = Collections.newSetFromMap(new IdentityHashMap<>());
    for (JCExpression tree : member.spawns()) {
      TreePath path =
          tree instanceof MethodInvocationTree && JavaThreads.isStage(tree.type, types())
              ? member.uses().path(tree)
              : null;
      MethodSymbol method = path == null ? null : ModuleAnalysis.constructor(tree);
      if (path == null || method == null || !method.isStatic()) {
        continue;
      }
      List<Site> limits = limits(path, member);
      if (!limits.isEmpty() && isUnstoppable(new Start(path, member, method), limits.get(0))) {
        Site limit = limits.get(0);
        if (said.add(limit.at().getLeaf())) {
          sink.accept(
              Defect.of(Flaw.STAGE_GIVEN_UP, limit.at()).waitingAt(limit.at()).endedAt(path));
        }
      }
    }
  }

  private Types types() {
    return tools.view().types();
  }

  /** The calls in the same body that give up, after a time, the stage or one made from it. */
  private List<Site> limits(TreePath start, Member member) {
    TreePath here = Paths.body(start);
    List<Site> limits = new ArrayList<>(1);
    Set<Tree> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<TreePath> open = new ArrayDeque<>(List.of(start));
    while (here != null && !open.isEmpty() && seen.size() < DERIVED) {
      TreePath stage = open.removeFirst();
      if (!seen.add(stage.getLeaf())) {
        continue;
      }
      for (Site site : calls(stage, member)) {
        TreePath there = Paths.body(site.at());
        if (there == null || there.getLeaf() != here.getLeaf() || site.method() == null) {
          continue;
        }
        Type result = ((JCTree) site.at().getLeaf()).type;
        if (limits(site.method())) {
          limits.add(site);
        } else if (site.at().getLeaf() instanceof MethodInvocationTree
            && result != null
            && !result.isPrimitiveOrVoid()
            && JavaThreads.isStage(result, types())) {
          open.add(site.at());
        }
      }
    }
    return limits;
  }

  private List<Site> calls(TreePath stage, Member member) {
    Type type = ((JCTree) stage.getLeaf()).type;
    ClassSymbol known = type.tsym instanceof ClassSymbol c ? c : null;
    return tools.tracer().trace(new ValueNode.Expression(stage, member), known, false).calls;
  }

  /** Whether it waits for a time, or completes its stage after a time. */
  private boolean limits(MethodSymbol method) {
    MethodContract contract = tools.view().book().method(method);
    if (contract.blocks() != null) {
      return contract.blocks().limited();
    }
    return contract.signal() != null
        && contract.result() == Result.RECEIVER
        && method.type.getParameterTypes().stream().anyMatch(JavaNet::isTime);
  }

  private boolean isUnstoppable(Start start, Site limit) {
    TreePath body = Paths.body(start.at());
    List<Body> bodies = lasting.bodies(start.at(), start.member());
    return body != null
        && bodies.stream().anyMatch(stopping::isUnstoppable)
        && !isExcused(limit)
        && givingUp.addRunner(start, limit.at(), start.member(), body, null, new Effects());
  }

  private boolean isExcused(Site limit) {
    return tools.processWide().isOnlyForMain(limit.at()) || JavaNet.isTest(limit.member().owner());
  }
}

package dev.leash.checker.module.inventory;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.spawning.SpawnBounds;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Start;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Lists the calls of a run that start threads or tasks, and what bounds them. */
final class SpawnParts {

  private final SpawnBounds bounds;
  private final TaskParts tasks;
  private final Lookup lookup;
  private final Said said;

  SpawnParts(SpawnBounds bounds, TaskParts tasks, Lookup lookup, Said said) {
    this.bounds = bounds;
    this.tasks = tasks;
    this.lookup = lookup;
    this.said = said;
  }

  @Nullable Part of(JCExpression call, Member member) {
    TreePath at = member.uses().path(call);
    Symbol called =
        call instanceof JCTree.JCMemberReference reference
            ? reference.sym
            : ModuleAnalysis.constructor(call);
    if (at == null || !(called instanceof MethodSymbol method)) {
      return null;
    }
    Defect defect = said.ofSpawn(call);
    SpawnBounds.Bound bound = defect == null ? bounds.of(at, member, method) : null;
    Tie tie = tasks.runner(Role.GIVES_TO, new Start(at, member, method));
    return new Part(
        PartKind.SPAWN,
        at,
        member,
        Say.call(call),
        method,
        bound == null ? How.UNBOUNDED : how(bound.kind()),
        bound == null || defect != null ? reason(defect) : note(bound, at),
        Said.with(tie == null ? List.of() : List.of(tie), defect, at));
  }

  private static String reason(@Nullable Defect defect) {
    return defect == null ? "" : Reasons.ofSpawn(defect);
  }

  /** The creation of an owner that {@code defect} says is made for each thing that comes in. */
  @Nullable Part ofCreation(Defect defect) {
    Member member = lookup.member(defect.at());
    MethodSymbol maker = ModuleAnalysis.constructor((JCTree) defect.at().getLeaf());
    return member == null || maker == null
        ? null
        : new Part(
            PartKind.SPAWN,
            defect.at(),
            member,
            Say.call(defect.at().getLeaf()),
            maker,
            How.UNBOUNDED,
            Reasons.ofSpawn(defect),
            List.of());
  }

  private static How how(SpawnBounds.Kind kind) {
    return switch (kind) {
      case ONCE -> How.ONCE;
      case POOL -> How.POOL;
      case HELD_BACK -> How.PERMIT;
      case CALLERS, UNKNOWN -> How.UNKNOWN;
    };
  }

  private static String note(SpawnBounds.Bound bound, TreePath at) {
    TreePath by = bound.by();
    return switch (bound.kind()) {
      case ONCE -> "in no loop over input and no request handler";
      case POOL -> "the threads of " + (by == null ? "its pool" : Say.at(by, at)) + " are limited";
      case HELD_BACK -> byWait(by, at);
      case CALLERS -> callers(at);
      case UNKNOWN -> "the run doesn't show what bounds it";
    };
  }

  private static String byWait(@Nullable TreePath by, TreePath at) {
    return by == null || by.getLeaf() == at.getLeaf()
        ? "it waits for what it starts"
        : Say.at(by, at) + " waits before it starts more";
  }

  private static String callers(TreePath at) {
    MethodSymbol method = Paths.method(at);
    return "the callers of "
        + (method == null ? "the method" : "'" + Say.name(method) + "'")
        + " say what it starts, and how often";
  }
}

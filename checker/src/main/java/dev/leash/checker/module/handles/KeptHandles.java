package dev.leash.checker.module.handles;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Exit;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.PathSearch;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Cause;
import dev.leash.checker.module.Creation;
import dev.leash.checker.module.EffectsBuilder;
import dev.leash.checker.module.FieldJudge;
import dev.leash.checker.module.Leak;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Judges handles that a field keeps: whether the release method may fail before it cancels. */
final class KeptHandles {

  private final TaskTools tools;
  private final HandleObligation obligation;
  private final Tracer tracer;

  KeptHandles(TaskTools tools, HandleObligation obligation, Tracer tracer) {
    this.tools = tools;
    this.obligation = obligation;
    this.tracer = tracer;
  }

  /** The leak of what {@code field} keeps, or null. */
  @Nullable Leak judge(Creation creation, VarSymbol field) {
    for (Member member : tools.view().facts().usersOf(field)) {
      MethodSymbol method = member.method();
      if (method == null || !endsItsObject(method, field)) {
        continue;
      }
      for (TreePath use : member.uses().of(field)) {
        TreePath call = use.getParentPath().getParentPath();
        if (call != null && obligation.isCancel(call, use, creation.type())) {
          Exit exit = skips(creation, field, member, call);
          if (exit != null) {
            return HandleJudge.leak(Cause.RELEASE_SKIPPED, creation, field, call, exit, method);
          }
        }
      }
    }
    return null;
  }

  private boolean endsItsObject(MethodSymbol method, VarSymbol field) {
    return method.enclClass() == field.enclClass()
        && (tools.view().book().calledAtEnd(method)
            || ContractBook.conventionalReleases().contains(method.name.toString()));
  }

  private @Nullable Exit skips(Creation creation, VarSymbol field, Member member, TreePath cancel) {
    TreePath body = Paths.body(cancel);
    if (body == null
        || !(body.getLeaf() instanceof MethodTree)
        || Paths.inFinally(cancel)
        || !tools.throwing().mayThrowBefore(body.getLeaf(), Positions.start(cancel.getLeaf()))) {
      return null;
    }
    Effects effects =
        EffectsBuilder.ofField(
            tracer, tools.view(), body, member, field, creation.knownClass(), Set.of());
    Outcome outcome =
        PathSearch.fromEntry(tools.graphs(), body, field, effects, tools.throwing().planned());
    return outcome == null || !outcome.released()
        ? null
        : FieldJudge.exitThatSkips(outcome, cancel);
  }
}

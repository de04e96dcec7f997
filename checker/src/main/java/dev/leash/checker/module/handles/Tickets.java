package dev.leash.checker.module.handles;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Creation;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What becomes of the handles of scheduled work. */
final class Tickets {

  private final TaskTools tools;
  private final RunView view;
  private final ContractBook book;
  private final Tracer tracer;

  Tickets(TaskTools tools, Tracer tracer) {
    this.tools = tools;
    this.view = tools.view();
    this.book = view.book();
    this.tracer = tracer;
  }

  /** What the code does with a handle. */
  enum Fate {
    /** Somebody out of view may cancel it. */
    UNKNOWN,
    /** Some code of the run cancels it. */
    CANCELLED,
    /** Some code cancels it for the time being, or to schedule the work anew. */
    PAUSED,
    /** A field keeps it, and nothing cancels it. */
    KEPT,
    /** It is dropped. */
    DROPPED
  }

  /**
   * The handle of one call that schedules work.
   *
   * @param fate what becomes of it
   * @param trace where it goes; null if it is dropped at once or nothing is known
   * @param field the field that keeps it, or null
   */
  record Ticket(Fate fate, @Nullable Trace trace, @Nullable VarSymbol field) {}

  private static final Ticket UNKNOWN = new Ticket(Fate.UNKNOWN, null, null);
  private static final Ticket DROPPED = new Ticket(Fate.DROPPED, null, null);

  /** The handle of {@code work}: what the call returns, or else the task itself. */
  Ticket of(Work work) {
    Type result = ((JCTree) work.at().getLeaf()).type;
    if (HandleObligation.isHandle(result, book)) {
      ValueNode node = new ValueNode.Expression(work.at(), work.member());
      return isDropped(work.at())
          ? DROPPED
          : ticket(tracer.trace(node, (ClassSymbol) result.tsym, true), work);
    }
    if (!HandleObligation.isHandle(((JCTree) work.task().getLeaf()).type, book)) {
      return UNKNOWN;
    }
    Origins.Found found = tools.origins().of(work.task(), work.user());
    if (!found.complete() || found.origins().size() != 1) {
      return UNKNOWN; // whoever gave the task may cancel it
    }
    Origins.Origin origin = found.origins().get(0);
    MethodSymbol constructor = ModuleAnalysis.constructor((JCTree) origin.tree());
    if (!(origin.tree() instanceof NewClassTree) || constructor == null) {
      return UNKNOWN;
    }
    Type type = ((JCTree) origin.tree()).type;
    Creation creation =
        new Creation(origin.at(), origin.member(), type, constructor, Creation.Kind.CONTRACT, true);
    return ticket(tracer.trace(creation, true), work);
  }

  private Ticket ticket(Trace trace, Work work) {
    VarSymbol field = trace.fields.isEmpty() ? null : trace.fields.iterator().next();
    if (trace.isOutOfSight()
        || trace.endsByItself
        || trace.returnedBy.stream().anyMatch(this::mayLeave)) {
      return UNKNOWN;
    }
    boolean confined = trace.fields.stream().allMatch(view::isConfined);
    if (trace.releases.stream().anyMatch(site -> !confined || isForGood(site, work, field))) {
      return new Ticket(Fate.CANCELLED, trace, field);
    }
    if (!confined) {
      return UNKNOWN;
    }
    if (trace.releases.stream().anyMatch(site -> !isDead(Paths.method(site.at())))) {
      return new Ticket(Fate.PAUSED, trace, field);
    }
    return new Ticket(field == null ? Fate.DROPPED : Fate.KEPT, trace, field);
  }

  /** Whether a cancel may be that at the end of the object's life, rather than in between. */
  private boolean isForGood(Site cancel, Work work, @Nullable VarSymbol field) {
    MethodSymbol method = Paths.method(cancel.at());
    if (method == null || field == null || Paths.inLambda(cancel.at())) {
      return true;
    }
    boolean anew = method == Paths.method(work.from());
    return !anew && !isDead(method) && !Hints.suggestsPause(method);
  }

  /** Whether nothing ever calls {@code method}. */
  private boolean isDead(@Nullable MethodSymbol method) {
    return method != null
        && method.isPrivate()
        && !method.isConstructor()
        && method.getAnnotationMirrors().isEmpty()
        && view.facts().callersOf(method).isEmpty();
  }

  private boolean mayLeave(MethodSymbol method) {
    return Hierarchy.isAccessible(method) || !view.isConfined(method);
  }

  /** Whether the result of a call is dropped, as that of a task that returns nothing. */
  private boolean isDropped(TreePath call) {
    TreePath parent = call.getParentPath();
    if (parent.getLeaf() instanceof ExpressionStatementTree) {
      return true;
    }
    Type function =
        parent.getLeaf() instanceof LambdaExpressionTree ? ((JCTree) parent.getLeaf()).type : null;
    return function != null
        && view.types().findDescriptorType(function).getReturnType().hasTag(TypeTag.VOID);
  }
}

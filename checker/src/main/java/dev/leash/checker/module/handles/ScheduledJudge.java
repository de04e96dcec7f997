package dev.leash.checker.module.handles;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds periodic work that an object puts on a scheduler which outlives it, and that nothing
 * cancels when the object's life ends.
 */
final class ScheduledJudge implements RunJudge {

  /** How many methods, each called by the next, are followed. */
  private static final int CALLERS = 2;

  private final TaskTools tools;
  private final RunView view;
  private final Works works;
  private final Schedulers schedulers;
  private final Lives lives;
  private final Tickets tickets;
  private final Chains chains;
  private final SelfEnding selfEnding;
  private final Replaced replaced;

  ScheduledJudge(TaskTools tools) {
    this.tools = tools;
    this.view = tools.view();
    Tracer tracer = new Tracer(view, new HandleObligation(view));
    this.works = new Works(view);
    SettledFields settled = new SettledFields(view.facts());
    this.schedulers = new Schedulers(tools, settled);
    this.lives = new Lives(tools);
    this.tickets = new Tickets(tools, tracer);
    this.chains = new Chains(tools, settled);
    this.selfEnding = new SelfEnding(tools);
    this.replaced = new Replaced(tools, tracer);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Member member : view.facts().members()) {
      for (JCExpression tree : member.spawns()) {
        for (Work work : works.of(tree, member)) {
          Defect defect = judge(work);
          if (defect != null) {
            sink.accept(defect);
            break;
          }
        }
      }
    }
  }

  private @Nullable Defect judge(Work work) {
    Body chain = work.periodic() ? null : chains.of(work);
    if ((!work.periodic() && chain == null) || lives.isForProcess(work.from(), work.user())) {
      return null;
    }
    Schedulers.Scheduler scheduler = schedulers.foreign(work);
    if (scheduler == null) {
      return null;
    }
    Tickets.Ticket ticket = tickets.of(work);
    return switch (ticket.fate()) {
      case UNKNOWN -> null;
      case CANCELLED -> chain == null ? replaced.of(work, ticket) : null;
      default -> isCancelledElsewhere(chain) ? null : forgotten(work, scheduler, ticket);
    };
  }

  /** Whether something else that starts the chain may end it. */
  private boolean isCancelledElsewhere(@Nullable Body chain) {
    if (chain == null) {
      return false;
    }
    for (Task task : tools.graph().tasksOf(chain)) {
      Start start = task.start();
      for (Work work : works.of((JCExpression) start.at().getLeaf(), start.member())) {
        Tickets.Fate fate = tickets.of(work).fate();
        if (fate == Tickets.Fate.CANCELLED || fate == Tickets.Fate.UNKNOWN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Work that nothing cancels. */
  private @Nullable Defect forgotten(
      Work work, Schedulers.Scheduler scheduler, Tickets.Ticket ticket) {
    if (SelfEnding.holdsNothing(work.task().getLeaf())
        || selfEnding.mayEnd(work.task(), work.user())) {
      return null;
    }
    Lives.Made made = lives.made(work.type(), scheduler.keeper());
    if (made == Lives.Made.ONCE || made == Lives.Made.WITH_KEEPER) {
      return null;
    }
    List<MethodSymbol> releases = lives.releases(work.type());
    boolean paused = ticket.fate() == Tickets.Fate.PAUSED;
    if (!releases.isEmpty()) {
      boolean ends =
          releases.stream()
              .anyMatch(release -> uses(release, work) || reaches(release, ticket.trace()));
      return ends || (paused && !Lives.isUsual(releases.get(0)))
          ? null
          : defect(flaw(work, ticket), work, ticket).endedAt(path(releases.get(0)));
    }
    if (paused || (scheduler.keeper() != null && made != Lives.Made.OFTEN)) {
      return null;
    }
    MethodSymbol method = Paths.method(work.from());
    if (method != null && isPerCall(work, method)) {
      return defect(Flaw.SCHEDULED_PER_CALL, work, ticket);
    }
    return isAtStart(method, 0)
        ? defect(Flaw.SCHEDULED_FOR_EVER, work, ticket).about(work.type())
        : null;
  }

  private static Flaw flaw(Work work, Tickets.Ticket ticket) {
    return !work.periodic()
        ? Flaw.SCHEDULED_CHAIN
        : ticket.field() == null ? Flaw.SCHEDULED_AND_DROPPED : Flaw.SCHEDULED_AND_KEPT;
  }

  private Defect defect(Flaw flaw, Work work, Tickets.Ticket ticket) {
    return Defect.of(flaw, work.at()).waitingAt(work.receiver()).about(ticket.field());
  }

  private @Nullable TreePath path(MethodSymbol method) {
    Member member = view.facts().memberOf(method);
    return member == null ? null : member.uses().method(method);
  }

  /** Whether a release method comes to one of the places that cancel the handle. */
  private boolean reaches(MethodSymbol release, @Nullable Trace trace) {
    Body body = trace == null || trace.releases.isEmpty() ? null : tools.graph().bodyOf(release);
    if (body == null || trace == null) {
      return false;
    }
    for (Body reached : tools.loops().reach(body)) {
      for (Site site : trace.releases) {
        if (Paths.isWithin(site.at(), reached.tree())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a release method does something to a scheduler that may end the work on it. */
  private boolean uses(MethodSymbol release, Work work) {
    Type scheduler = view.types().erasure(((JCTree) work.receiver().getLeaf()).type);
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        boolean known =
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol called
                && (view.book().method(called).spawns() != null || view.releases(called, null));
        return known ? scan(tree.getArguments(), null) : super.visitMethodInvocation(tree, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
                && view.types().isSubtype(view.types().erasure(variable.type), scheduler);
        return null;
      }
    }.scan(view.facts().declaration(release), null);
    return found[0];
  }

  /** Whether each call of {@code method} schedules work for what it is given, or gives back. */
  private boolean isPerCall(Work work, MethodSymbol method) {
    if (!isCalledAgain(method, 0)) {
      return false;
    }
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
                && (method.params.contains(variable) || isResult(variable, work));
        return null;
      }
    }.scan(work.task().getLeaf(), null);
    return found[0];
  }

  private boolean isCalledAgain(MethodSymbol method, int depth) {
    if (method.isConstructor() || Hints.suggestsStart(method) || depth == CALLERS) {
      return false;
    }
    return !method.isPrivate()
        || view.facts().callersOf(method).stream()
            .map(Member::method)
            .anyMatch(
                caller ->
                    caller != null
                        && !caller.getParameters().isEmpty()
                        && isCalledAgain(caller, depth + 1));
  }

  /** Whether the method makes what {@code variable} holds and returns it. */
  private static boolean isResult(VarSymbol variable, Work work) {
    TreePath declaration = work.user().uses().declaration(variable);
    return declaration != null
        && declaration.getLeaf() instanceof VariableTree declared
        && declared.getInitializer() instanceof NewClassTree
        && work.user().uses().of(variable).stream()
            .anyMatch(use -> use.getParentPath().getLeaf() instanceof ReturnTree);
  }

  /** Whether {@code method} runs when an object is made or started. */
  private boolean isAtStart(@Nullable MethodSymbol method, int depth) {
    if (method == null || method.isConstructor() || Hints.suggestsWork(method)) {
      return true;
    }
    return depth < CALLERS
        && view.isConfined(method)
        && view.facts().callersOf(method).stream()
            .anyMatch(caller -> isAtStart(caller.method(), depth + 1));
  }
}

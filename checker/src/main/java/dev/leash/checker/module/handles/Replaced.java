package dev.leash.checker.module.handles;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.flow.Exit;
import dev.leash.checker.flow.ExitKind;
import dev.leash.checker.flow.Outcome;
import dev.leash.checker.flow.PathSearch;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.EffectsBuilder;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.Holders;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Handles that are cancelled at the end, unless they have been lost before: a second one takes
 * their place in the field, or they are taken out of the map that keeps them.
 */
final class Replaced {

  private final TaskTools tools;
  private final RunView view;
  private final Tracer tracer;

  Replaced(TaskTools tools, Tracer tracer) {
    this.tools = tools;
    this.view = tools.view();
    this.tracer = tracer;
  }

  /** How the handle of {@code work} gets lost, or null. */
  @Nullable Defect of(Work work, Tickets.Ticket ticket) {
    Trace trace = ticket.trace();
    VarSymbol field = ticket.field();
    if (trace == null || field == null || field.isStatic() || trace.fields.size() != 1) {
      return null;
    }
    if (view.book().container(field.type)) {
      TreePath removal = removal(field, trace);
      return removal == null
          ? null
          : Defect.of(Flaw.SCHEDULED_AND_REMOVED, work.at()).about(field).endedAt(removal);
    }
    return isOverwritten(work, field, trace)
        ? Defect.of(Flaw.SCHEDULED_AGAIN, work.at()).about(field)
        : null;
  }

  private boolean isOverwritten(Work work, VarSymbol field, Trace trace) {
    MethodSymbol method = Paths.method(work.at());
    TreePath body = Paths.body(work.at());
    if (method == null
        || body == null
        || !(body.getLeaf() instanceof MethodTree)
        || !field.equals(Holders.firstVariable(work.at(), work.member()))
        || !isRepeated(method)
        || trace.releases.stream().anyMatch(site -> Paths.method(site.at()) == method)
        || hasLatch(body.getLeaf(), field)) {
      return false;
    }
    Effects effects =
        EffectsBuilder.ofField(
            tracer,
            view,
            body,
            work.member(),
            field,
            (ClassSymbol) field.type.tsym,
            cancelling(field.enclClass(), trace));
    Outcome outcome =
        PathSearch.fromEntry(tools.graphs(), body, field, effects, (tree, exception) -> false);
    Exit exit = outcome == null ? null : outcome.first(ExitKind.OVERWRITTEN);
    return exit != null && contains(exit.at(), work.at().getLeaf());
  }

  private static boolean contains(@Nullable Tree outer, Tree inner) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        found[0] |= tree == inner;
        return super.scan(tree, null);
      }
    }.scan(outer, null);
    return found[0];
  }

  /** Whether a method may be called again in the middle of its object's life. */
  private boolean isRepeated(MethodSymbol method) {
    if (method.isConstructor() || !Hints.suggestsChange(method)) {
      return false;
    }
    List<Member> callers = view.facts().callersOf(method);
    return Hierarchy.isAccessible(method)
        || callers.stream().anyMatch(c -> c.method() != null && !c.method().isConstructor());
  }

  /** Whether a method writes other fields that it reads as well: it may run its code only once. */
  private boolean hasLatch(Tree body, VarSymbol handle) {
    Set<VarSymbol> written = new HashSet<>();
    Set<VarSymbol> read = new HashSet<>();
    boolean[] exchanges = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getVariable()) instanceof VarSymbol variable) {
          written.add(variable);
        }
        return scan(tree.getExpression(), null);
      }

      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        boolean name = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
        if (name
            && TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
            && variable.owner instanceof ClassSymbol) {
          read.add(variable);
        }
        return super.scan(tree, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        exchanges[0] |=
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                && Hints.suggestsLatch(method);
        return super.visitMethodInvocation(tree, null);
      }
    }.scan(body, null);
    written.remove(handle);
    written.retainAll(read);
    return exchanges[0] || !written.isEmpty();
  }

  /** The methods of {@code type} that lead to a cancel. */
  private Set<MethodSymbol> cancelling(ClassSymbol type, Trace trace) {
    Set<MethodSymbol> result = new LinkedHashSet<>();
    for (Site site : trace.releases) {
      MethodSymbol method = Paths.method(site.at());
      if (method != null && method.enclClass() == type) {
        result.add(method);
        for (Member caller : view.facts().callersOf(method)) {
          if (caller.owner() == type && caller.method() != null) {
            result.add(caller.method());
          }
        }
      }
    }
    return result;
  }

  /** A call that takes a handle out of the map in {@code field} and drops it; or null. */
  private @Nullable TreePath removal(VarSymbol field, Trace trace) {
    if (!view.isConfined(field)) {
      return null;
    }
    for (Member user : view.facts().usersOf(field)) {
      for (TreePath use : user.uses().of(field)) {
        TreePath call = use.getParentPath().getParentPath();
        if (call != null && isDroppedRemoval(call) && isOn(use, call) && !mayBeDone(call, trace)) {
          return call;
        }
      }
    }
    return null;
  }

  private static boolean isOn(TreePath use, TreePath call) {
    TreePath receiver = Origins.receiver(call);
    return receiver != null && receiver.getLeaf() == use.getLeaf();
  }

  private static boolean isDroppedRemoval(TreePath call) {
    return call.getLeaf() instanceof MethodInvocationTree invocation
        && call.getParentPath().getLeaf() instanceof ExpressionStatementTree
        && TreeInfo.symbol((JCTree) invocation.getMethodSelect()) instanceof MethodSymbol method
        && Hints.takesOutOfMap(method);
  }

  /** Whether the handle may be cancelled, or its work be over, where it is taken out. */
  private boolean mayBeDone(TreePath removal, Trace trace) {
    TreePath around = Paths.body(removal);
    MethodSymbol method = around == null ? null : Paths.method(removal);
    if (around == null || method == null || !(around.getLeaf() instanceof MethodTree)) {
      return true;
    }
    Body body = tools.graph().bodyOf(method);
    if (body == null || !Hierarchy.isAccessible(method)) {
      return true;
    }
    for (Body reached : tools.loops().reach(body)) {
      for (Site site : trace.releases) {
        if (Paths.isWithin(site.at(), reached.tree())) {
          return true;
        }
      }
    }
    for (Body task : tools.graph().bodies()) {
      if (tools.loops().reach(task).stream().anyMatch(b -> b.equals(body))) {
        return true;
      }
    }
    return !view.facts().callersOf(method).isEmpty();
  }
}

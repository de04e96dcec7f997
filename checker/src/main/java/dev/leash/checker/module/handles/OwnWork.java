package dev.leash.checker.module.handles;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.contract.Cancel;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Creation;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Work that the method which waits for it has started itself, and whose handle nobody else gets.
 *
 * @param given the calls and creations that are given the work
 * @param starts what starts it
 * @param traces where its handles go
 */
record OwnWork(List<Origins.Origin> given, List<Start> starts, List<Trace> traces) {

  /** Whether cancelling it never interrupts it. */
  boolean isSoft(RunView view) {
    return given.stream().anyMatch(origin -> isSoft(((JCTree) origin.tree()).type, view));
  }

  private static boolean isSoft(Type type, RunView view) {
    for (Type above : view.types().closure(view.types().erasure(type))) {
      for (Symbol member : above.tsym.members().getSymbols(s -> s instanceof MethodSymbol)) {
        Cancel cancel = view.book().method((MethodSymbol) member).cancel();
        if (cancel != null && !((MethodSymbol) member).getParameters().isEmpty()) {
          return cancel.interrupts() == Cancel.Interrupts.NEVER; // the nearest one counts
        }
      }
    }
    return false;
  }

  /** Finds the work that one wait is for. */
  static final class Finder {

    private final TaskTools tools;
    private final Tracer tracer;
    private final Wait wait;
    private final Tree here;
    private final OwnWork found =
        new OwnWork(new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1));

    private Finder(TaskTools tools, Tracer tracer, Wait wait, Tree here) {
      this.tools = tools;
      this.tracer = tracer;
      this.wait = wait;
      this.here = here;
    }

    /** The work behind {@code handle}, for which {@code wait} waits; null if others have it too. */
    static @Nullable OwnWork of(TreePath handle, Wait wait, TaskTools tools, Tracer tracer) {
      TreePath body = Paths.body(wait.at());
      if (body == null || body.getLeaf() instanceof ClassTree) {
        return null;
      }
      Origins.Found origins = tools.origins().of(handle, wait.member());
      Finder finder = new Finder(tools, tracer, wait, body.getLeaf());
      boolean own =
          origins.complete()
              && origins.origins().stream().allMatch(o -> isNull(o.tree()) || finder.isOwn(o))
              && !finder.found.starts().isEmpty();
      return own ? finder.found : null;
    }

    private static boolean isNull(Tree tree) {
      return tree instanceof LiteralTree literal && literal.getValue() == null;
    }

    private boolean isOwn(Origins.Origin origin) {
      Trace trace = trace(origin);
      if (trace == null || trace.isOutOfSight() || !trace.fields.isEmpty()) {
        return false;
      }
      boolean started = addStarts(origin);
      TreePath body = Paths.body(origin.at());
      if (!started || body == null) {
        return false;
      }
      found.given().add(origin);
      found.traces().add(trace);
      return body.getLeaf() == here ? trace.returnedBy.isEmpty() : isFromHelper(origin, trace);
    }

    /** Whether the handle is the fresh result of a method that the one that waits calls. */
    private boolean isFromHelper(Origins.Origin origin, Trace trace) {
      MethodSymbol helper = Paths.method(origin.at());
      if (helper == null
          || trace.returnedBy.size() != 1
          || !trace.returnedBy.contains(helper)
          || tools.view().hierarchy().overridesUnseen(helper)) {
        return false;
      }
      boolean any = false;
      for (TreePath call : wait.member().uses().callsOf(helper)) {
        TreePath body = Paths.body(call);
        if (body != null && body.getLeaf() == here) {
          any = true;
          Trace inner = trace(new Origins.Origin(call, wait.member()));
          if (inner == null || inner.leavesItsMethod()) {
            return false;
          }
          found.traces().add(inner);
        }
      }
      return any;
    }

    private @Nullable Trace trace(Origins.Origin origin) {
      MethodSymbol made =
          origin.tree() instanceof MethodInvocationTree || origin.tree() instanceof NewClassTree
              ? ModuleAnalysis.constructor((JCTree) origin.tree())
              : null;
      return made == null || !HandleObligation.isHandle(type(origin), tools.view().book())
          ? null
          : tracer.trace(
              new Creation(
                  origin.at(), origin.member(), type(origin), made, Creation.Kind.CONTRACT, true),
              false);
    }

    private static Type type(Origins.Origin origin) {
      return ((JCTree) origin.tree()).type;
    }

    /** Adds what starts the work that {@code origin} stands for; false if nothing does once. */
    private boolean addStarts(Origins.Origin origin) {
      if (origin.tree() instanceof NewClassTree) {
        return addStartsOf(origin);
      }
      MethodSymbol method = ModuleAnalysis.constructor((JCTree) origin.tree());
      if (method == null || !(startsOnce(method) || asksForWork(method))) {
        return false;
      }
      found.starts().add(new Start(origin.at(), origin.member(), method));
      return true;
    }

    /** Adds the calls that run a new task, or a new thread that is given it. */
    private boolean addStartsOf(Origins.Origin task) {
      boolean any = false;
      for (JCExpression tree : task.member().spawns()) {
        TreePath path = task.member().uses().path(tree);
        MethodSymbol method = ModuleAnalysis.constructor(tree);
        if (path != null
            && method != null
            && startsOnce(method)
            && Nodes.parts(path).stream().anyMatch(part -> leadsTo(part, task, 0))) {
          any = true;
          found.starts().add(new Start(path, task.member(), method));
        }
      }
      return any;
    }

    private boolean leadsTo(TreePath expression, Origins.Origin task, int depth) {
      if (!Nodes.isReference(((JCTree) expression.getLeaf()).type)) {
        return false;
      }
      for (Origins.Origin made : tools.origins().of(expression, task.member()).origins()) {
        if (made.tree() == task.tree()
            || (depth == 0
                && made.tree() instanceof NewClassTree
                && Nodes.parts(made.at()).stream().anyMatch(part -> leadsTo(part, task, 1)))) {
          return true;
        }
      }
      return false;
    }

    /** Whether somebody behind an interface of the run does something on demand. */
    private boolean asksForWork(MethodSymbol method) {
      return (method.flags() & Flags.ABSTRACT) != 0
          && !method.getParameters().isEmpty()
          && !Hints.suggestsLookUp(method)
          && tools.view().facts().declares(method.enclClass())
          && tools.view().hierarchy().implementations(method).isEmpty();
    }

    private boolean startsOnce(MethodSymbol method) {
      Spawns spawns = tools.view().book().method(method).spawns();
      return spawns != null
          && !spawns.periodic()
          && tools.view().book().method(method).blocks() == null;
    }
  }
}

package dev.leash.checker.module.waits;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Where a body interrupts a task that it has started. */
final class Interrupts {

  private final TaskTools tools;
  private final Body home;

  /** Looks for interrupts in {@code home}. */
  Interrupts(TaskTools tools, Body home) {
    this.tools = tools;
    this.home = home;
  }

  /**
   * The calls in the home body that interrupt {@code task}; null if other code may do so too. The
   * release of an executor that outlives the body is no reason to wait until then.
   */
  @Nullable List<TreePath> of(Task task) {
    Ending ending = tools.enders().of(task);
    if (ending.isHandedOut()) {
      return null;
    }
    List<TreePath> calls = new ArrayList<>();
    for (Site site : ending.interrupts()) {
      TreePath call = atHome(site.at());
      if (call != null) {
        calls.add(call);
      } else if (!isReleaseElsewhere(site)) {
        return null;
      }
    }
    return calls;
  }

  /** The call of the home body that {@code at} is, or that it stands in as a function. */
  private @Nullable TreePath atHome(TreePath at) {
    for (TreePath p = at; p != null; p = p.getParentPath()) {
      TreePath body = Paths.body(p);
      boolean own = body != null && body.getLeaf() == home.tree();
      if (own && p.getLeaf() instanceof MethodInvocationTree) {
        return p;
      }
    }
    return null;
  }

  private boolean isReleaseElsewhere(Site site) {
    MethodSymbol method = site.method();
    TreePath body = Paths.body(site.at());
    return method != null
        && body != null
        && tools.view().book().method(method).release() != null
        && !Paths.isWithin(site.at(), home.tree())
        && tools.loops().reach(home).stream().noneMatch(b -> b.tree() == body.getLeaf());
  }
}

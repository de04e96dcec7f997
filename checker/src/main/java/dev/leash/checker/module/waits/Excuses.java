package dev.leash.checker.module.waits;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.leash.checker.module.tasks.Ending;
import dev.leash.checker.module.tasks.Start;
import dev.leash.checker.module.tasks.Task;
import dev.leash.checker.module.tasks.TaskTools;

/** What may run for ever, because it is meant to live as long as the process. */
final class Excuses {

  private final TaskTools tools;

  Excuses(TaskTools tools) {
    this.tools = tools;
  }

  /**
   * Whether {@code task} lives as long as the process: started by a static initializer, by main, or
   * by an object of which there is one.
   */
  boolean isProcessWide(Task task, Ending ending) {
    if (tools.view().options().processWide() || !ending.soft().isEmpty()) {
      return false;
    }
    Start start = task.start();
    ClassSymbol owner = start.member().owner();
    return isInStaticInitializer(start.at())
        || tools.processWide().isOnlyForMain(start.at())
        || tools.processWide().isSingleton(owner)
        || tools.processWide().isMadeInMainOnly(owner);
  }

  private static boolean isInStaticInitializer(TreePath path) {
    for (TreePath p = path; p.getParentPath() != null; p = p.getParentPath()) {
      if (p.getParentPath().getLeaf() instanceof ClassTree) {
        return p.getLeaf() instanceof BlockTree block && block.isStatic();
      }
    }
    return false;
  }
}

package dev.leash.checker.module.waits;

import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.function.Consumer;

/**
 * In strict mode only: waits without a limit in methods whose signature admits it, by {@code
 * InterruptedException} or {@code @Cancellable}. Whoever calls one of them can end it, so otherwise
 * they are right.
 */
final class OpenWaitJudge implements RunJudge {

  private final TaskTools tools;
  private final Waits waits;
  private final Done done;

  OpenWaitJudge(TaskTools tools, Waits waits) {
    this.tools = tools;
    this.waits = waits;
    this.done = new Done(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    if (!tools.view().options().strict()) {
      return;
    }
    for (Wait wait : waits.all()) {
      boolean open = Waits.isOpenAboutIt(wait) || Waits.isCancellable(wait, tools);
      if (open && !wait.blocks().bounded().isEmpty() && !done.isDone(wait)) {
        sink.accept(
            Defect.of(Flaw.OPEN_WAIT, wait.at()).forElement(Waits.isForElement(wait, tools)));
      }
    }
  }
}

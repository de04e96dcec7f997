package dev.leash.checker.module.waits;

import com.sun.source.util.TreePath;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.RunJudge;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.function.Consumer;

/**
 * Finds waits without a limit in code that a framework calls for each request or message: such a
 * thread is one of few, and each that hangs is missing to all others.
 */
final class RequestJudge implements RunJudge {

  private final TaskTools tools;
  private final Waits waits;
  private final Hanging hanging;

  RequestJudge(TaskTools tools, Waits waits) {
    this.tools = tools;
    this.waits = waits;
    this.hanging = new Hanging(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Wait wait : waits.all()) {
      TreePath body = Paths.body(wait.at());
      TreePath handler = body == null ? null : tools.requests().handler(body);
      if (handler != null && hanging.mayHang(wait) && !hanging.givesBack(wait)) {
        sink.accept(
            Defect.of(Flaw.REQUEST_WAITS, wait.at())
                .in(new Body(handler, wait.member()))
                .waitingAt(wait.at())
                .forElement(Waits.isForElement(wait, tools)));
      }
    }
  }
}

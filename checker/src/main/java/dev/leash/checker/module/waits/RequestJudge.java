package dev.leash.checker.module.waits;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Finding;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.Wait;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Finds waits without a limit in code that a framework calls for each request or message: such a
 * thread is one of few, and each that hangs is missing to all others.
 */
final class RequestJudge implements WaitAnalysis.Judge {

  /** A request's helper further from its handler than this counts as code of its own. */
  private static final int CLIMB = 3;

  private final WaitTools tools;
  private final Waits waits;
  private final Done done;
  private final Signals signals;

  RequestJudge(WaitTools tools, Waits waits) {
    this.tools = tools;
    this.waits = waits;
    this.done = new Done(tools);
    this.signals = new Signals(tools);
  }

  @Override
  public void run(Consumer<Finding> sink) {
    for (Wait wait : waits.all()) {
      if (wait.blocks().bounded().isEmpty()) {
        continue; // there is no limit to give here: on the network it is a matter of settings
      }
      TreePath body = Paths.body(wait.at());
      TreePath handler = body == null ? null : handler(body, 0, new HashSet<>());
      if (handler != null
          && !Waits.isCancellable(wait, tools)
          && !done.isDone(wait)
          && !givesBack(wait)) {
        sink.accept(
            Hang.of(Flaw.REQUEST_WAITS, wait.at())
                .in(new Body(handler, wait.member()))
                .waitingAt(wait.at())
                .forElement(Waits.isForElement(wait, tools)));
      }
    }
  }

  /**
   * Whether the code that waits gives back in a finally block what it has waited for, so that the
   * wait is as long as one request at most.
   */
  private boolean givesBack(Wait wait) {
    TreePath body = Paths.body(wait.at());
    TreePath receiver = Origins.receiver(wait.at());
    if (receiver == null
        || !tools.view().book().cancelledBy(((JCTree) receiver.getLeaf()).type).isEmpty()) {
      return false; // what is done with a handle afterwards helps nobody
    }
    return signals.of(wait).sites().stream()
        .anyMatch(
            site ->
                site.method() != null
                    && tools.view().book().method(site.method()).signal() != null
                    && Paths.inFinally(site.at())
                    && body != null
                    && Paths.isWithin(site.at(), body.getLeaf()));
  }

  /** The handler of requests that {@code body} is or is called by, or null. */
  private @Nullable TreePath handler(TreePath body, int depth, Set<Symbol> seen) {
    if (body.getLeaf() instanceof LambdaExpressionTree lambda) {
      return serves(lambda) ? body : null;
    }
    MethodSymbol method =
        body.getLeaf() instanceof JCTree.JCMethodDecl declared ? declared.sym : null;
    if (method == null || !seen.add(method)) {
      return null;
    }
    if (tools.view().book().method(method).servesRequests()) {
      return body;
    }
    if (depth == CLIMB) {
      return null;
    }
    for (Member caller : tools.view().facts().callersOf(method)) {
      if (caller.owner().outermostClass() == method.outermostClass()) {
        for (TreePath call : caller.uses().callsOf(method)) {
          TreePath around = Paths.body(call);
          TreePath found = around == null ? null : handler(around, depth + 1, seen);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private boolean serves(LambdaExpressionTree lambda) {
    Type type = ((JCTree) lambda).type;
    return type != null
        && type.tsym != null
        && tools.view().types().isFunctionalInterface(type.tsym)
        && tools.view().types().findDescriptorSymbol(type.tsym) instanceof MethodSymbol descriptor
        && tools.view().book().method(descriptor).servesRequests();
  }
}

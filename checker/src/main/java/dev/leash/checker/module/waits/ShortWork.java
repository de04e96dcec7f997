package dev.leash.checker.module.waits;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.TaskTools;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Tells tasks that are done soon, since nothing that they do can last. */
final class ShortWork {

  private final TaskTools tools;
  private final RunView view;

  ShortWork(TaskTools tools) {
    this.tools = tools;
    this.view = tools.view();
  }

  /** Whether {@code body} neither waits, nor loops until it is told, nor calls what may do so. */
  boolean isShort(Body body) {
    return tools.loops().reachedFrom(body).stream()
            .allMatch(loop -> loop.isCounted() || tools.loops().ways(loop).byData())
        && tools.loops().reach(body).stream().allMatch(this::callsNothingLong);
  }

  private boolean callsNothingLong(Body body) {
    boolean[] found = {true};
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        Symbol called = TreeInfo.symbol((JCTree) tree.getMethodSelect());
        found[0] &= called instanceof MethodSymbol method && isShort(method);
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body.path());
    return found[0];
  }

  private boolean isShort(MethodSymbol method) {
    MethodContract contract = view.book().method(method);
    if (contract.blocks() != null || contract.readsBlock() != null || contract.reads()) {
      return false;
    }
    boolean inView = view.hierarchy().soleImplementation(method) != null;
    boolean function = view.types().isFunctionalInterface(method.enclClass());
    return inView || (!function && (contract.quiet() || JavaNet.isOfJava(method)));
  }
}

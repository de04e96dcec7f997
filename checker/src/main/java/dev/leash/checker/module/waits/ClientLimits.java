package dev.leash.checker.module.waits;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Futures of a library's client that end by themselves, as limits are set for the client. */
final class ClientLimits {

  private final TaskTools tools;

  ClientLimits(TaskTools tools) {
    this.tools = tools;
  }

  /** Whether {@code wait} is for a call of a library that the same class gives a time limit. */
  boolean hold(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    return receiver != null
        && tools.origins().of(receiver, wait.member()).origins().stream()
            .anyMatch(origin -> isLimited(origin.tree(), origin.member()));
  }

  private boolean isLimited(Tree call, Member member) {
    return call instanceof MethodInvocationTree invocation
        && TreeInfo.symbol((JCTree) invocation.getMethodSelect()) instanceof MethodSymbol method
        && !tools.view().facts().declares(method.enclClass())
        && (!JavaNet.isOfJava(method) || tools.view().book().method(method).readsBlock() != null)
        && setsLimit(member.owner().outermostClass(), method);
  }

  /** Whether {@code type} calls a method of the library of {@code method} that sets a limit. */
  private boolean setsLimit(ClassSymbol type, MethodSymbol method) {
    boolean[] found = new boolean[1];
    for (Member member : tools.view().facts().members()) {
      if (!found[0] && member.owner().outermostClass() == type) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void visitMethodInvocation(
              MethodInvocationTree call, @Nullable Void unused) {
            found[0] |=
                TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol called
                    && JavaNet.setsTimeLimit(called)
                    && JavaNet.areOfOneLibrary(called, method);
            return super.visitMethodInvocation(call, null);
          }
        }.scan(member.tree(), null);
      }
    }
    return found[0];
  }
}

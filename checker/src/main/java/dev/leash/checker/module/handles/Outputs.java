package dev.leash.checker.module.handles;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Where a method itself reads what its work writes: whoever reads the output of a program to its
 * end waits for the end of the program.
 */
final class Outputs {

  private final TaskTools tools;

  Outputs(TaskTools tools) {
    this.tools = tools;
  }

  /** Whether the output is read before {@code wait}, which then only waits for the last moment. */
  boolean isReadBefore(Wait wait, OwnWork work) {
    TreePath body = Paths.body(wait.at());
    int end = Positions.start(wait.at().getLeaf());
    return body != null
        && reads(body, work).stream().anyMatch(read -> Positions.start(read.getLeaf()) < end);
  }

  /** The calls in {@code body} that read the output of {@code work}. */
  List<TreePath> reads(TreePath body, OwnWork work) {
    List<TreePath> result = new ArrayList<>();
    boolean kept = false;
    for (Site site : work.traces().stream().flatMap(trace -> trace.calls.stream()).toList()) {
      TreePath around = Paths.body(site.at());
      if (around == null || around.getLeaf() != body.getLeaf() || !isOutput(site)) {
        continue;
      }
      TreePath taker = taker(site.at());
      if (taker == null) {
        kept = true;
      } else if (taker.getLeaf() instanceof MethodInvocationTree) {
        result.add(taker);
      }
    }
    if (kept) {
      addReads(body, result);
    }
    return result;
  }

  private boolean isOutput(Site site) {
    return site.method() != null && tools.view().book().method(site.method()).readsBlock() != null;
  }

  /** The call or creation that is given the stream, readers of Java's own aside; null if none. */
  private static @Nullable TreePath taker(TreePath stream) {
    for (TreePath p = stream.getParentPath(); p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof NewClassTree) {
        MethodSymbol constructor = ModuleAnalysis.constructor((JCTree) p.getLeaf());
        if (constructor == null || !JavaNet.isOfJava(constructor)) {
          return p;
        }
      } else if (p.getLeaf() instanceof MethodInvocationTree) {
        return p;
      } else if (!(p.getLeaf() instanceof ExpressionTree)) {
        return null;
      }
    }
    return null;
  }

  private void addReads(TreePath body, List<TreePath> result) {
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method) {
          MethodContract contract = tools.view().book().method(method);
          if (contract.reads()) {
            result.add(getCurrentPath());
          }
        }
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body);
  }
}

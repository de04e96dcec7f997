package dev.leash.checker.module.handles;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Hints;
import dev.leash.checker.contract.JavaNet;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What, other than an interrupt, could end code that runs for long. */
final class Stopping {

  private final TaskTools tools;
  private final Lasting lasting;

  Stopping(TaskTools tools, Lasting lasting) {
    this.tools = tools;
    this.lasting = lasting;
  }

  /** Whether {@code body} loops or waits for long and looks at nothing but, perhaps, interrupts. */
  boolean isUnstoppable(Body body) {
    List<Body> reached = tools.loops().reach(body);
    boolean loops =
        reached.stream()
            .flatMap(each -> tools.loops().of(each).stream())
            .anyMatch(loop -> !loop.isCounted());
    return ((loops && lasting.mayLast(body)) || lasting.waits(body)) && looksAtNothing(reached);
  }

  /** Whether none of {@code bodies} asks anybody whether to go on. */
  boolean looksAtNothing(List<Body> bodies) {
    return bodies.stream().noneMatch(this::looks);
  }

  private boolean looks(Body body) {
    for (Loop loop : tools.loops().of(body)) {
      if (!tools.loops().ways(loop).flags().isEmpty()) {
        return true;
      }
    }
    if (Deadlines.isWatchedBy(body)) {
      return true;
    }
    boolean[] found = new boolean[1];
    new BodyScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        found[0] |=
            TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
                && asks(getCurrentPath(), method, body);
        return super.visitMethodInvocation(tree, null);
      }
    }.scanBody(body.path());
    return found[0];
  }

  /** Whether the call asks an object that others may have whether something has happened. */
  private boolean asks(TreePath call, MethodSymbol method, Body body) {
    if (!method.getParameters().isEmpty()
        || !method.getReturnType().hasTag(TypeTag.BOOLEAN)
        || JavaThreads.testsInterrupt(method)
        || JavaThreads.goesThrough(method)) {
      return false;
    }
    TreePath receiver = Origins.receiver(call);
    Type type = receiver == null ? null : ((JCTree) receiver.getLeaf()).type;
    boolean holder = type != null && tools.view().book().container(type);
    return !holder
        && (JavaNet.isOfJava(method)
            ? method.packge().getQualifiedName().toString().startsWith("java.util.concurrent")
                || method.packge().getQualifiedName().contentEquals("java.util.function")
            : tools.view().hierarchy().implementations(method).isEmpty()
                && !isCursor(call, method, body));
  }

  /**
   * Whether the call moves something on that the code has opened for itself, and reads from it:
   * that ends with its data.
   */
  private static boolean isCursor(TreePath call, MethodSymbol method, Body body) {
    TreePath receiver = Origins.receiver(call);
    Symbol opened = receiver == null ? null : TreeInfo.symbol((JCTree) receiver.getLeaf());
    if (Hints.tellsOfState(method)
        || !(opened instanceof VarSymbol variable)
        || variable.owner instanceof ClassSymbol
        || (variable.flags() & Flags.PARAMETER) != 0) {
      return false;
    }
    for (TreePath use : body.member().uses().of(variable)) {
      TreePath other = use.getParentPath().getParentPath();
      if (other.getLeaf() instanceof MethodInvocationTree reader
          && reader.getMethodSelect() == use.getParentPath().getLeaf()
          && TreeInfo.symbol((JCTree) reader.getMethodSelect()) != method
          && body.runs(other)
          && isRead(((JCTree) reader).type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRead(Type type) {
    return type.isNumeric() || !type.isPrimitiveOrVoid();
  }
}

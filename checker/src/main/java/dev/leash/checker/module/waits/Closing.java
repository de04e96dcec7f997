package dev.leash.checker.module.waits;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.tasks.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Who closes what a thread waits on, which ends the wait without an interrupt. */
final class Closing {

  private final TaskTools tools;

  Closing(TaskTools tools) {
    this.tools = tools;
  }

  /** Whether somebody closes what {@code wait} waits on, or may. */
  boolean mayEnd(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    ValueNode node =
        receiver == null || !tools.calls().canBeClosed(wait)
            ? null
            : tools.view().nodes().root(receiver.getLeaf(), wait.member());
    if (receiver == null || node == null) {
      return true;
    }
    Type type = ((JCTree) receiver.getLeaf()).type;
    Origins.Found origins = tools.origins().of(receiver, wait.member());
    boolean may = !origins.complete() || closes(node, type);
    for (Origins.Origin origin : origins.origins()) {
      may |= closes(new ValueNode.Expression(origin.at(), origin.member()), type);
    }
    return may;
  }

  /** A call of the run that closes what {@code wait} waits on, or null if it shows none. */
  @Nullable Site closer(Wait wait) {
    TreePath receiver = Origins.receiver(wait.at());
    if (receiver == null || !tools.calls().canBeClosed(wait)) {
      return null;
    }
    ClassSymbol known = (ClassSymbol) ((JCTree) receiver.getLeaf()).type.tsym;
    List<ValueNode> nodes = new ArrayList<>(2);
    ValueNode root = tools.view().nodes().root(receiver.getLeaf(), wait.member());
    if (root != null) {
      nodes.add(root);
    }
    for (Origins.Origin origin : tools.origins().of(receiver, wait.member()).origins()) {
      nodes.add(new ValueNode.Expression(origin.at(), origin.member()));
    }
    MethodSymbol close = tools.view().hierarchy().closeMethod(known);
    for (ValueNode node : nodes) {
      Trace trace = tools.tracer().trace(node, known, true);
      Site found =
          Stream.concat(
                  trace.releases.stream(), trace.calls.stream().filter(s -> isClose(s, close)))
              .findFirst()
              .orElse(null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean closes(ValueNode node, Type type) {
    ClassSymbol known = (ClassSymbol) type.tsym;
    Trace trace = tools.tracer().trace(node, known, true);
    MethodSymbol close = tools.view().hierarchy().closeMethod(known);
    return !trace.releases.isEmpty()
        || trace.isOutOfSight()
        || trace.fields.stream().anyMatch(this::isOpen)
        || trace.returnedBy.stream().anyMatch(Hierarchy::isAccessible)
        || trace.calls.stream().anyMatch(site -> isClose(site, close));
  }

  private boolean isOpen(VarSymbol field) {
    return !tools.view().isConfined(field);
  }

  private static boolean isClose(Site site, @Nullable MethodSymbol close) {
    MethodSymbol method = site.method();
    return method != null
        && close != null
        && method.name == close.name
        && method.getParameters().isEmpty();
  }
}

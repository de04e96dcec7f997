package dev.leash.checker.module.handles;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the methods that give their callers a handle of work that they start. */
public final class HandedHandles {

  private HandedHandles() {}

  /**
   * The methods of the run that return a handle nobody else keeps. A stage of a computation is none
   * in this sense: it may be dropped.
   */
  public static Set<MethodSymbol> returnedBy(TaskTools tools) {
    Tracer tracer = new Tracer(tools.view(), new HandleObligation(tools.view()));
    Set<MethodSymbol> result = new LinkedHashSet<>();
    for (Member member : tools.view().facts().members()) {
      for (JCExpression tree : member.spawns()) {
        TreePath at = member.uses().path(tree);
        if (at != null
            && HandleObligation.isHandle(tree.type, tools.view().book())
            && !JavaThreads.isStage(tree.type, tools.view().types())) {
          ClassSymbol known = tree.type.tsym instanceof ClassSymbol symbol ? symbol : null;
          Trace trace = tracer.trace(new ValueNode.Expression(at, member), known, true);
          if (trace.fields.isEmpty()) {
            trace.returnedBy.stream()
                .filter(m -> HandleObligation.isHandle(m.getReturnType(), tools.view().book()))
                .forEach(result::add);
          }
        }
      }
    }
    return result;
  }
}

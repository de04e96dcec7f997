package dev.leash.checker.module.handles;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Creation;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds the handles of a run: what starts work gives one, or the program says what is one. */
final class HandleSources {

  /** How many methods, each returning what the one before made, are followed. */
  private static final int FACTORIES = 3;

  private final TaskTools tools;
  private final Tracer tracer;
  private final HandledWork work;

  HandleSources(TaskTools tools, Tracer tracer, HandledWork work) {
    this.tools = tools;
    this.tracer = tracer;
    this.work = work;
  }

  /** The handles of the run: what starts work gives one, or the program says what is one. */
  Iterable<Handle> all() {
    Map<Tree, Handle> result = new LinkedHashMap<>();
    for (Member member : tools.view().facts().members()) {
      for (JCExpression tree : member.spawns()) {
        if (HandleObligation.isHandle(tree.type, tools.view().book())
            && !JavaThreads.isStage(tree.type, tools.view().types())) {
          add(member.uses().path(tree), member, false, false, result);
        }
      }
    }
    for (ClassSymbol type : tools.view().facts().classes()) {
      List<Member> makers = tools.view().facts().instantiatorsOf(type);
      if (!makers.isEmpty() && HandleObligation.isHandle(type.type, tools.view().book())) {
        for (Member member : makers) {
          for (TreePath path : member.uses().instantiationsOf(type)) {
            add(path, member, isDeclaredHere(type), false, result);
          }
        }
      }
    }
    for (MethodSymbol method : tools.view().facts().annotatedMethods()) {
      if (tools.view().book().saysCancellable(method)
          && HandleObligation.isHandle(method.getReturnType(), tools.view().book())) {
        addCalls(method, true, result);
      }
    }
    addCallsOutOfView(result);
    for (Handle handle : List.copyOf(result.values())) {
      addCallers(handle, 0, result);
    }
    return result.values();
  }

  /** What a method makes and returns is its callers' to cancel. */
  private void addCallers(Handle handle, int depth, Map<Tree, Handle> handles) {
    Creation creation = handle.creation();
    MethodSymbol around = Paths.method(creation.at());
    if (depth == FACTORIES
        || around == null
        || !HandleObligation.isHandle(around.getReturnType(), tools.view().book())
        || tools.view().hierarchy().overridesUnseen(around)) {
      return;
    }
    Trace trace = tracer.trace(creation, false);
    if (!trace.returnedBy.contains(around) || !trace.fields.isEmpty() || trace.isOutOfSight()) {
      return;
    }
    boolean mustEnd = handle.mustEnd() || work.goesOn(creation, null);
    for (MethodSymbol called : tools.view().hierarchy().overridden(around)) {
      for (Member caller : tools.view().facts().callersOf(called)) {
        for (TreePath path : caller.uses().callsOf(called)) {
          Handle derived = add(path, caller, mustEnd, false, handles);
          if (derived != null) {
            addCallers(derived, depth + 1, handles);
          }
        }
      }
    }
  }

  /** A method without a body in view that gives a declared handle, and isn't named as a getter. */
  private void addCallsOutOfView(Map<Tree, Handle> handles) {
    boolean any =
        tools.view().facts().classes().stream()
            .anyMatch(type -> !type.getAnnotationMirrors().isEmpty() && isDeclaredHere(type));
    if (!any) {
      return;
    }
    for (Member member : tools.view().facts().members()) {
      MethodSymbol method = member.method();
      if (method != null
          && method.getReturnType().tsym instanceof ClassSymbol result
          && isDeclaredHere(result)
          && !method.name.toString().startsWith("get")
          && tools.view().hierarchy().implementations(method).isEmpty()) {
        addCalls(method, false, handles);
      }
    }
  }

  private void addCalls(MethodSymbol method, boolean promised, Map<Tree, Handle> handles) {
    for (Member member : tools.view().facts().callersOf(method)) {
      for (TreePath path : member.uses().callsOf(method)) {
        add(path, member, true, promised, handles);
      }
    }
  }

  private boolean isDeclaredHere(ClassSymbol type) {
    return tools.view().hierarchy().chain(type).stream()
        .anyMatch(each -> !tools.view().book().type(each).cancelledBy().isEmpty());
  }

  /** Adds what {@code path} makes; null if it is known already, or makes nothing. */
  private @Nullable Handle add(
      @Nullable TreePath path,
      Member member,
      boolean mustEnd,
      boolean promised,
      Map<Tree, Handle> handles) {
    MethodSymbol made =
        path == null || path.getLeaf() instanceof MemberReferenceTree
            ? null
            : ModuleAnalysis.constructor((JCTree) path.getLeaf());
    if (path == null || made == null) {
      return null;
    }
    Creation creation =
        new Creation(
            path, member, ((JCTree) path.getLeaf()).type, made, Creation.Kind.CONTRACT, true);
    Handle handle = new Handle(creation, mustEnd, promised);
    return handles.putIfAbsent(path.getLeaf(), handle) == null ? handle : null;
  }
}

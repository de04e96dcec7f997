package dev.leash.checker.module.retention;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What removes one thread-local: the calls that do, the calls of methods that come to one of these,
 * and so on. A method that removes it on some path counts: what its callers mean is a removal.
 */
final class Removals {

  private static final int CALLERS = 4;

  private final RunView view;
  private final List<Slot.Point> calls = new ArrayList<>();
  private final List<Slot.Point> sets = new ArrayList<>();
  private final Set<Tree> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Tree> setting = Collections.newSetFromMap(new IdentityHashMap<>());

  Removals(Slot slot, TaskTools tools) {
    this.view = tools.view();
    List<Slot.Point> ends = new ArrayList<>(slot.ends());
    spread(
        slot.sets(),
        false,
        (call, member) -> {
          if (isReset(call)) {
            ends.add(new Slot.Point(call, member, false));
          } else {
            setting.add(bodyOf(call));
            sets.add(new Slot.Point(call, member, false));
          }
        });
    spread(
        ends,
        true,
        (call, member) -> {
          if (known.add(call.getLeaf())) {
            calls.add(new Slot.Point(call, member, false));
          }
        });
    calls.sort(Comparator.comparing(point -> Positions.start(point.at().getLeaf())));
  }

  private interface Visitor {
    void visit(TreePath call, Member member);
  }

  private record Step(TreePath call, Member member, int depth) {}

  /**
   * Goes from {@code points} to the calls of their methods, and so on.
   *
   * @param ends whether these remove it: of a method that sets it as well, only calls that say so
   */
  private void spread(List<Slot.Point> points, boolean ends, Visitor visitor) {
    Deque<Step> open = new ArrayDeque<>();
    points.forEach(point -> open.add(new Step(point.at(), point.member(), 0)));
    Set<MethodSymbol> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Step step = open.removeFirst();
      visitor.visit(step.call(), step.member());
      MethodSymbol method = step.depth() == CALLERS ? null : Paths.method(step.call());
      if (method != null && seen.add(method)) {
        boolean both = ends && setting.contains(bodyOf(step.call()));
        for (MethodSymbol called : view.hierarchy().overridden(method)) {
          for (Member caller : view.facts().callersOf(called)) {
            for (TreePath call : caller.uses().callsOf(called)) {
              if (!both || isReset(call)) {
                open.add(new Step(call, caller, step.depth() + 1));
              }
            }
          }
        }
      }
    }
  }

  /** Whether a call of a method that sets it puts back what was there, or nothing. */
  private static boolean isReset(TreePath call) {
    return Paths.inFinally(call)
        || Nodes.arguments(call.getLeaf()).stream()
            .anyMatch(value -> value instanceof LiteralTree literal && literal.getValue() == null);
  }

  private static Tree bodyOf(TreePath path) {
    TreePath body = Paths.body(path);
    return body == null ? path.getLeaf() : body.getLeaf();
  }

  /**
   * Whether some code removes it that others run at a time of theirs: a callback, a hook of a pool,
   * what closes a scope. Work that sets it, too, removes what it has set itself.
   */
  boolean areElsewhere() {
    for (Slot.Point call : calls) {
      TreePath body = Paths.body(call.at());
      if (call.at().getLeaf() instanceof MemberReferenceTree || body == null) {
        return true;
      }
      if (!setting.contains(body.getLeaf()) && isRunByOthers(body)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRunByOthers(TreePath body) {
    Tree tree = body.getLeaf();
    if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
      return true;
    }
    MethodSymbol method = tree instanceof MethodTree ? ((JCTree.JCMethodDecl) tree).sym : null;
    return method == null
        || view.hierarchy().overridesUnseen(method)
        || method.getAnnotationMirrors().stream().anyMatch(Removals::mayCall);
  }

  private static boolean mayCall(Attribute.Compound annotation) {
    return !annotation.type.tsym.packge().getQualifiedName().contentEquals("java.lang");
  }

  /** Whether the call at {@code call} is known to remove it. */
  boolean removes(Tree call) {
    return known.contains(call);
  }

  /** Whether {@code body} sets it anew behind {@code set}. */
  boolean isReplaced(TreePath body, Tree set) {
    return sets.stream()
        .map(Slot.Point::at)
        .anyMatch(at -> isBehind(at.getLeaf(), set) && bodyOf(at) == body.getLeaf());
  }

  /**
   * What removes it in some code.
   *
   * @param calls the calls that do, in the order of the source
   * @param isNested whether a function or class in the code does, at a time that isn't known
   */
  record In(List<TreePath> calls, boolean isNested) {}

  /** What removes it in {@code body}, other than {@code except}. */
  In in(TreePath body, Member member, Tree except) {
    List<TreePath> own = new ArrayList<>();
    boolean nested = false;
    for (Slot.Point call : calls) {
      if (call.member() == member
          && call.at().getLeaf() != except
          && Paths.isWithin(call.at(), body.getLeaf())) {
        if (bodyOf(call.at()) == body.getLeaf()) {
          own.add(call.at());
        } else {
          nested = true;
        }
      }
    }
    return new In(own, nested);
  }

  /** Whether {@code tree} stands behind {@code other}. */
  static boolean isBehind(Tree tree, Tree other) {
    return Positions.start(tree) > Positions.start(other);
  }
}

package dev.leash.checker.module.tasks;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The loops that a body runs, its own and those of the methods that it calls. */
public final class Loops {

  private static final int DEPTH = 4;

  private final RunView view;
  private final RunGraphBodies bodies;
  private final Calls calls;
  private final Map<Tree, Ways> ways = new IdentityHashMap<>();
  private final Map<Tree, List<Body>> reached = new IdentityHashMap<>();
  private final Map<Tree, Own> own = new IdentityHashMap<>();

  /** Finds the body of a method. */
  @FunctionalInterface
  public interface RunGraphBodies {
    /** The body, or null if it isn't in view. */
    @Nullable Body of(MethodSymbol method);
  }

  private record Own(List<Loop> loops, List<MethodSymbol> called) {}

  /** Loops of one run. */
  public Loops(RunView view, RunGraphBodies bodies, Calls calls) {
    this.view = view;
    this.bodies = bodies;
    this.calls = calls;
  }

  /** The ways out of {@code loop}. */
  public Ways ways(Loop loop) {
    Ways known = ways.get(loop.tree());
    if (known == null) {
      known = LoopScan.of(loop, view, calls);
      ways.put(loop.tree(), known);
    }
    return known;
  }

  /** The loops of {@code body} alone, in the order of the source. */
  public List<Loop> of(Body body) {
    return own(body).loops();
  }

  /** The loops of {@code body} and of the methods that it calls, as far as one is sure which. */
  public List<Loop> reachedFrom(Body body) {
    List<Loop> result = new ArrayList<>();
    for (Body reached : reach(body)) {
      result.addAll(own(reached).loops());
    }
    return result;
  }

  /** {@code body} and the bodies of the methods that it calls, as far as one is sure which. */
  public List<Body> reach(Body body) {
    List<Body> known = reached.get(body.tree());
    if (known == null) {
      List<Body> result = new ArrayList<>();
      reach(body, 0, new HashSet<>(), result);
      known = Collections.unmodifiableList(result);
      reached.put(body.tree(), known);
    }
    return known;
  }

  private void reach(Body body, int depth, Set<Body> seen, List<Body> result) {
    if (!seen.add(body)) {
      return;
    }
    result.add(body);
    if (depth == DEPTH) {
      return;
    }
    for (MethodSymbol method : own(body).called()) {
      MethodSymbol target = view.hierarchy().soleImplementation(method);
      Body callee = target == null ? null : bodies.of(target);
      if (callee != null) {
        reach(callee, depth + 1, seen, result);
      }
    }
  }

  private Own own(Body body) {
    Own known = own.get(body.tree());
    if (known == null) {
      Scan scan = new Scan(body.member());
      scan.scanBody(body.path());
      known = new Own(scan.loops, scan.called);
      own.put(body.tree(), known);
    }
    return known;
  }

  private static final class Scan extends BodyScanner {

    private final Member member;
    private final List<Loop> loops = new ArrayList<>(1);
    private final List<MethodSymbol> called = new ArrayList<>();

    Scan(Member member) {
      this.member = member;
    }

    private void add(TreePath path) {
      loops.add(new Loop(path, member));
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
      add(getCurrentPath());
      return super.visitWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void unused) {
      add(getCurrentPath());
      return super.visitDoWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void unused) {
      add(getCurrentPath());
      return super.visitForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
      return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      if (TreeInfo.symbol((JCTree) tree.getMethodSelect()) instanceof MethodSymbol method
          && !called.contains(method)) {
        called.add(method);
      }
      return super.visitMethodInvocation(tree, null);
    }
  }
}

package dev.leash.checker.module.waits;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.contract.ParamRole;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Synchronizers.Kind;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Loop;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Classes of the run that are locks themselves. One method takes, another one gives back: a lock or
 * permit that a field holds, or a state for which the first one waits until the second one resets
 * it.
 */
final class LockTypes {

  private final RunView view;
  private final Holds holds;
  private final Map<MethodSymbol, Set<MethodSymbol>> pairs = new LinkedHashMap<>();

  private LockTypes(RunView view) {
    this.view = view;
    this.holds = new Holds(view, Map.of());
  }

  /** The methods that take, each with those that give back. */
  static Map<MethodSymbol, Set<MethodSymbol>> in(RunView view) {
    LockTypes types = new LockTypes(view);
    for (Member member : view.facts().members()) {
      MethodSymbol method = member.method();
      if (method != null && !method.isConstructor()) {
        for (JCExpression tree : member.waits()) {
          types.add(tree, method, member);
        }
      }
    }
    return types.pairs;
  }

  private void add(JCExpression tree, MethodSymbol method, Member member) {
    if (!(tree instanceof MethodInvocationTree call)
        || !(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol called)) {
      return;
    }
    Kind kind = Synchronizers.of(called);
    boolean taking = holds.act(called) == Holds.Act.TAKE;
    boolean state = kind == Kind.MONITOR || kind == Kind.CONDITION;
    TreePath at = taking || state ? member.uses().path(tree) : null;
    if (at == null || !isOf(at, method)) {
      return;
    }
    VarSymbol field = taking ? Holds.root(at) : state(at, method, member);
    if (field == null || field.owner != method.enclClass()) {
      return;
    }
    Set<MethodSymbol> gives =
        taking ? givers(field, Holds.name(at), method, member) : resetters(field, method);
    if (!gives.isEmpty()) {
      for (MethodSymbol named : view.hierarchy().overridden(method)) {
        pairs.computeIfAbsent(named, k -> new HashSet<>()).addAll(gives);
      }
    }
  }

  private static boolean isOf(TreePath at, MethodSymbol method) {
    TreePath body = Paths.body(at);
    return body != null
        && body.getLeaf() instanceof JCTree.JCMethodDecl declared
        && declared.sym == method;
  }

  /** The methods of the class that only give back; none if the taking method does that, too. */
  private Set<MethodSymbol> givers(
      VarSymbol field, String name, MethodSymbol taker, Member member) {
    Set<MethodSymbol> gives = new HashSet<>();
    Set<MethodSymbol> takes = new HashSet<>();
    for (Holds.Use use : holds.of(field, member)) {
      MethodSymbol method = use.member().method();
      if (method == null || use.act() == Holds.Act.OTHER) {
        return Set.of();
      }
      if (use.name().equals(name)) {
        boolean gift = use.act() == Holds.Act.GIVE && isOf(use.at(), method);
        (gift ? gives : takes).add(method);
      }
    }
    boolean both = gives.contains(taker);
    gives.removeAll(takes);
    return both ? Set.of() : named(gives, taker);
  }

  /** Those of {@code methods} that the taker's class declares, by all their names. */
  private Set<MethodSymbol> named(Set<MethodSymbol> methods, MethodSymbol taker) {
    Set<MethodSymbol> all = new HashSet<>();
    methods.stream()
        .filter(m -> m.enclClass() == taker.enclClass() && !m.isConstructor())
        .forEach(m -> all.addAll(view.hierarchy().overridden(m)));
    return all;
  }

  /** The field that the loop around the wait at {@code path} asks, and that its method sets. */
  private @Nullable VarSymbol state(TreePath path, MethodSymbol method, Member member) {
    TreePath body = Paths.body(path);
    TreePath loop = body == null ? null : Skips.loopAround(path, body);
    ExpressionTree condition = loop == null ? null : new Loop(loop, member).condition();
    if (body == null || condition == null || notifies(body.getLeaf())) {
      return null;
    }
    VarSymbol[] found = new VarSymbol[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree != null
            && TreeInfo.symbol((JCTree) tree) instanceof VarSymbol field
            && field.owner instanceof ClassSymbol
            && field.owner == method.enclClass()
            && sets(body.getLeaf(), field)) {
          found[0] = field;
        }
        return super.scan(tree, null);
      }
    }.scan(condition, null);
    return found[0];
  }

  /** The other methods of the class that set {@code field}, wait for nothing and notify. */
  private Set<MethodSymbol> resetters(VarSymbol field, MethodSymbol taker) {
    Set<MethodSymbol> found = new HashSet<>();
    for (Member user : view.facts().usersOf(field)) {
      MethodSymbol method = user.method();
      if (method != null
          && method != taker
          && user.waits().stream().allMatch(this::isLock)
          && notifies(user.tree())
          && sets(user.tree(), field)) {
        found.add(method);
      }
    }
    return named(found, taker);
  }

  private boolean isLock(Tree tree) {
    return tree instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && holds.act(method) != null;
  }

  /** Whether {@code body} wakes threads that wait on a monitor or a condition. */
  private boolean notifies(Tree body) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method) {
          Kind kind = Synchronizers.of(method);
          found[0] |=
              (kind == Kind.MONITOR || kind == Kind.CONDITION)
                  && view.book().method(method).signal() != null;
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(body, null);
    return found[0];
  }

  /** Whether {@code body} assigns to {@code field}, or changes the collection that it holds. */
  private boolean sets(Tree body, VarSymbol field) {
    boolean[] found = new boolean[1];
    new com.sun.tools.javac.tree.TreeScanner() {
      @Override
      public void visitAssign(JCTree.JCAssign tree) {
        found[0] |= TreeInfo.symbol(tree.lhs) == field;
        super.visitAssign(tree);
      }

      @Override
      public void visitAssignop(JCTree.JCAssignOp tree) {
        found[0] |= TreeInfo.symbol(tree.lhs) == field;
        super.visitAssignop(tree);
      }

      @Override
      public void visitUnary(JCTree.JCUnary tree) {
        boolean steps = tree.hasTag(JCTree.Tag.PREINC) || tree.hasTag(JCTree.Tag.POSTINC);
        boolean back = tree.hasTag(JCTree.Tag.PREDEC) || tree.hasTag(JCTree.Tag.POSTDEC);
        found[0] |= (steps || back) && TreeInfo.symbol(tree.arg) == field;
        super.visitUnary(tree);
      }

      @Override
      public void visitApply(JCTree.JCMethodInvocation tree) {
        found[0] |=
            tree.meth instanceof JCTree.JCFieldAccess select
                && TreeInfo.symbol(select.selected) == field
                && select.sym instanceof MethodSymbol method
                && changes(view.book().method(method));
        super.visitApply(tree);
      }
    }.scan((JCTree) body);
    return found[0];
  }

  private static boolean changes(MethodContract contract) {
    ParamRole first = contract.param(0);
    return contract.signal() != null
        || first == ParamRole.KEPT
        || first == ParamRole.KEPT_IF_ABSENT
        || first == ParamRole.KEPT_IF_TRUE;
  }
}

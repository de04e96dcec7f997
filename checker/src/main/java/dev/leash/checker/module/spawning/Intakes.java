package dev.leash.checker.module.spawning;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaStreams;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Loop;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds what a loop or stream takes in from outside: what decides how often it goes round. */
final class Intakes {

  private final TaskTools tools;
  private final Roles roles;

  Intakes(TaskTools tools, Roles roles) {
    this.tools = tools;
    this.roles = roles;
  }

  /**
   * The call by which {@code loop} takes in what comes from outside of the run; null if it counts,
   * goes through what is there, or isn't known to take in anything.
   *
   * @param at the code in the loop that is asked about
   * @param way the bodies that it leads to
   */
  @Nullable TreePath of(Loop loop, TreePath at, List<Repetition.Step> way) {
    if (loop.isCounted()) {
      return null;
    }
    Scan scan = new Scan(at);
    scan.scanWhole(loop.path());
    if (scan.sure != null) {
      return scan.sure;
    }
    for (Repetition.Step step : way) {
      Scan callee = new Scan(step.at());
      callee.scanWhole(step.region());
      if (callee.sure != null) {
        return callee.sure;
      }
    }
    return scan.maybe != null && isEndless(loop, scan.maybe) ? scan.maybe : null;
  }

  /** Whether nothing but a flag ends the loop: not what {@code call} gives either. */
  private static boolean isEndless(Loop loop, TreePath call) {
    ExpressionTree condition = loop.condition();
    boolean[] found = new boolean[1];
    TreeScanner<@Nullable Void, @Nullable Void> locals =
        new TreeScanner<>() {
          @Override
          public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
            found[0] |=
                TreeInfo.symbol((JCTree) tree) instanceof VarSymbol variable
                    && !(variable.owner instanceof ClassSymbol)
                    && !Self.isNamedBy(variable);
            return null;
          }
        };
    locals.scan(condition, null);
    new BodyScanner() {
      @Override
      public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        if (Roles.leaves(tree.getThenStatement()) && names(tree.getCondition(), target(call))) {
          found[0] = true;
        }
        return super.visitIf(tree, null);
      }
    }.scanWhole(loop.path());
    return !found[0];
  }

  private static boolean names(Tree tree, @Nullable Symbol wanted) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
        found[0] |= wanted != null && TreeInfo.symbol((JCTree) name) == wanted;
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }

  private final class Scan extends BodyScanner {

    private final TreePath at;
    private @Nullable TreePath sure;
    private @Nullable TreePath maybe;

    Scan(TreePath at) {
      this.at = at;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      if (sure == null) {
        TreePath call = getCurrentPath();
        Roles.Role role = roles.of(call);
        boolean takes = role == Roles.Role.TAKES && !Roles.isAside(call);
        if (takes && (roles.isStated(call) || feeds(call, at))) {
          sure = call;
        } else if (role == Roles.Role.MAY_TAKE && maybe == null && feeds(call, at)) {
          maybe = call;
        }
      }
      return super.visitMethodInvocation(tree, null);
    }
  }

  /** The variable that takes the result of {@code call}, or its elements; or null. */
  private static @Nullable Symbol target(TreePath call) {
    Tree around = call.getParentPath().getLeaf();
    if (around instanceof EnhancedForLoopTree each) {
      return ((JCTree.JCVariableDecl) each.getVariable()).sym;
    }
    return around instanceof VariableTree declared
        ? ((JCTree.JCVariableDecl) declared).sym
        : around instanceof AssignmentTree set ? TreeInfo.symbol((JCTree) set.getVariable()) : null;
  }

  /** Whether the result of {@code call} goes to a variable that {@code at} has to do with. */
  private static boolean feeds(TreePath call, TreePath at) {
    Symbol wanted = target(call);
    if (wanted == null) {
      return false;
    }
    Deque<Tree> open = new ArrayDeque<>();
    Set<Symbol> seen = new HashSet<>();
    open.add(at.getLeaf());
    boolean[] found = new boolean[1];
    while (!open.isEmpty() && !found[0]) {
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
          Symbol symbol = TreeInfo.symbol((JCTree) tree);
          found[0] |= symbol == wanted;
          if (symbol instanceof VarSymbol && seen.add(symbol)) {
            Tree value = value(symbol, call);
            if (value != null) {
              open.add(value);
            }
          }
          return null;
        }
      }.scan(open.removeFirst(), null);
    }
    return found[0];
  }

  /** What a local variable of the body around {@code call} begins with. */
  private static @Nullable Tree value(Symbol variable, TreePath call) {
    TreePath body = Paths.body(call);
    Tree[] found = new Tree[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (((JCTree.JCVariableDecl) tree).sym == variable) {
          found[0] = tree.getInitializer();
        }
        return super.visitVariable(tree, null);
      }
    }.scan(body == null ? null : body.getLeaf(), null);
    return found[0];
  }

  /**
   * Where the stream at {@code stream} takes its elements from, if that is outside of the run; null
   * if they are there, limited in number, or not known.
   */
  @Nullable TreePath ofStream(TreePath stream, Member member) {
    return ofStream(stream, member, 0);
  }

  private @Nullable TreePath ofStream(TreePath stream, Member member, int depth) {
    TreePath path = stream;
    while (path.getLeaf() instanceof MethodInvocationTree call
        && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method) {
      TreePath receiver = Origins.receiver(path);
      boolean stage = receiver != null && JavaStreams.isStream(((JCTree) receiver.getLeaf()).type);
      if (stage && JavaStreams.limits(method)) {
        return null;
      }
      if (!stage || receiver == null) {
        return JavaStreams.isOpenEnded(method) ? path : returned(path, member, depth);
      }
      path = receiver;
    }
    return returned(path, member, depth);
  }

  /** A stream from a variable, or from a method in view. */
  private @Nullable TreePath returned(TreePath path, Member member, int depth) {
    Symbol symbol = TreeInfo.symbol((JCTree) path.getLeaf());
    if (symbol instanceof VarSymbol variable
        && !(variable.owner instanceof ClassSymbol)
        && (variable.flags() & Flags.PARAMETER) != 0
        && JavaStreams.isStream(variable.type)) {
      return path; // whoever calls knows how many there are
    }
    if (depth == 2) {
      return null;
    }
    for (Origins.Origin origin : tools.origins().of(path, member).origins()) {
      if (origin.tree() != path.getLeaf() && origin.tree() instanceof MethodInvocationTree) {
        return ofStream(origin.at(), origin.member(), depth + 1);
      }
    }
    return null;
  }
}

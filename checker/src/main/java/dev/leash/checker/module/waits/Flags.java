package dev.leash.checker.module.waits;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.BodyScanner;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.tasks.Body;
import dev.leash.checker.module.tasks.Start;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Who changes the fields that a loop looks at. */
final class Flags {

  private final RunView view;

  /**
   * A place that changes a flag.
   *
   * @param flag the field
   * @param at the assignment, or the call that changes what the field holds
   * @param member the member that holds it
   * @param method the method that does it, or null for an initializer
   */
  record Write(VarSymbol flag, TreePath at, Member member, @Nullable MethodSymbol method) {}

  Flags(RunView view) {
    this.view = view;
  }

  /** Whether only code of the run can change {@code field}. */
  boolean isConfined(VarSymbol field) {
    return view.isConfined(field);
  }

  /**
   * Where {@code flags} are changed while a task may run: not in constructors, not before {@code
   * start} starts it, if that is known, and not in {@code reached}, the code of the task itself.
   */
  List<Write> writes(Collection<VarSymbol> flags, @Nullable Start start, List<Body> reached) {
    List<Write> result = new ArrayList<>();
    for (VarSymbol flag : flags) {
      for (Member member : view.facts().usersOf(flag)) {
        for (TreePath use : member.uses().of(flag)) {
          TreePath change = change(use, flag);
          if (change != null
              && !isBeforeStart(change, member, start)
              && !isDead(change)
              && !isOfTask(change, reached)) {
            result.add(new Write(flag, change, member, Paths.method(change)));
          }
        }
      }
    }
    return result;
  }

  /** Whether the change stands in a private method that nobody calls. */
  private boolean isDead(TreePath change) {
    MethodSymbol method = Paths.inLambda(change) ? null : Paths.method(change);
    return method != null
        && method.isPrivate()
        && !method.isConstructor()
        && view.hierarchy().callers(method).isEmpty()
        && !view.book().calledAtEnd(method)
        && !view.book().usedReflectively(method);
  }

  /** Whether only the task itself makes the change: no code but its own calls the method. */
  private boolean isOfTask(TreePath change, List<Body> reached) {
    Body home = reached.stream().filter(body -> body.runs(change)).findFirst().orElse(null);
    if (home == null) {
      return false;
    }
    MethodSymbol method = home.method();
    if (method == null || home.equals(reached.get(0))) {
      return true;
    }
    for (MethodSymbol called : view.hierarchy().overridden(method)) {
      for (Member caller : view.facts().callersOf(called)) {
        for (TreePath call : caller.uses().callsOf(called)) {
          if (reached.stream().noneMatch(body -> body.runs(call))) {
            return false;
          }
        }
      }
    }
    return !Hierarchy.isAccessible(method);
  }

  /** The fields that {@code body} itself assigns, nested code left out. */
  Set<VarSymbol> writtenIn(Body body) {
    Set<VarSymbol> result = new LinkedHashSet<>();
    new BodyScanner() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        if (TreeInfo.symbol((JCTree) tree.getVariable()) instanceof VarSymbol variable
            && variable.owner instanceof ClassSymbol) {
          result.add(variable);
        }
        return super.visitAssignment(tree, null);
      }
    }.scanBody(body.path());
    return result;
  }

  /** Whether the use at {@code use} changes {@code flag}. */
  static boolean isChanged(TreePath use, VarSymbol flag) {
    return change(use, flag) != null;
  }

  private static boolean isBeforeStart(TreePath change, Member member, @Nullable Start start) {
    MethodSymbol method = member.method();
    boolean inLambda = Paths.inLambda(change);
    if (!inLambda && (method == null || method.isConstructor())) {
      return true;
    }
    if (start == null) {
      return false;
    }
    TreePath here = Paths.body(change);
    TreePath there = Paths.body(start.at());
    return here != null
        && there != null
        && here.getLeaf() == there.getLeaf()
        && Positions.start(change.getLeaf()) < Positions.start(start.at().getLeaf());
  }

  /** The assignment around a use of {@code flag}, or a call that may change what it holds. */
  private static @Nullable TreePath change(TreePath use, VarSymbol flag) {
    TreePath parent = use.getParentPath();
    Tree around = parent.getLeaf();
    if (around instanceof AssignmentTree assignment) {
      return assignment.getVariable() == use.getLeaf() ? parent : null;
    }
    if (around instanceof CompoundAssignmentTree
        || (around instanceof UnaryTree && isStep(around.getKind()))) {
      return parent;
    }
    if (around instanceof MemberSelectTree select && select.getExpression() == use.getLeaf()) {
      TreePath outer = parent.getParentPath();
      // this.flag = …, or flag.set(…)
      if (outer.getLeaf() instanceof MethodInvocationTree call) {
        return TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
                && !reads(method)
            ? outer
            : null;
      }
    }
    boolean passed =
        around instanceof MethodInvocationTree
            && !flag.type.isPrimitive(); // an atomic flag that is handed on
    return passed ? parent : null;
  }

  private static boolean isStep(Tree.Kind kind) {
    return kind == Tree.Kind.POSTFIX_INCREMENT
        || kind == Tree.Kind.POSTFIX_DECREMENT
        || kind == Tree.Kind.PREFIX_INCREMENT
        || kind == Tree.Kind.PREFIX_DECREMENT;
  }

  /** A getter, or one of the kind of {@code intValue}, only looks. */
  private static boolean reads(MethodSymbol method) {
    String name = method.name.toString();
    return method.getParameters().isEmpty()
        && !method.getReturnType().hasTag(TypeTag.VOID)
        && !name.contains("And");
  }

  /** Whether {@code constant} is ever more than compared with. */
  boolean isUsedAsValue(VarSymbol constant) {
    return useAsValue(constant) != null;
  }

  /** Where {@code constant} is first put somewhere, rather than compared with; or null. */
  @Nullable Site useAsValue(VarSymbol constant) {
    for (Member member : view.facts().usersOf(constant)) {
      for (TreePath use : member.uses().of(constant)) {
        Tree around = use.getParentPath().getLeaf();
        boolean compared =
            around instanceof BinaryTree
                || (around instanceof MethodInvocationTree call && isEquals(call))
                || (around instanceof MemberSelectTree select
                    && select.getExpression() == use.getLeaf());
        if (!compared) {
          return new Site(use, member, null);
        }
      }
    }
    return null;
  }

  private static boolean isEquals(MethodInvocationTree call) {
    return TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method
        && method.name.contentEquals("equals");
  }
}

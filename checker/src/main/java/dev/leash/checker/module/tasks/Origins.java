package dev.leash.checker.module.tasks;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.ParamRole;
import dev.leash.checker.contract.Result;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Hierarchy;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Follows a value back to the expressions that can have made it: a demand-driven points-to query
 * (Heintze and Tardieu, "Demand-driven pointer analysis", PLDI 2001), through variables, fields,
 * parameters of methods whose callers are in view, and results of methods in view.
 */
public final class Origins {

  /** More places than this, and the rest counts as unknown. */
  private static final int BUDGET = 150;

  /** An expression that makes a value: a lambda, method reference, {@code new}, call or this. */
  public record Origin(TreePath at, Member member) {

    /** The expression. */
    public Tree tree() {
      return at.getLeaf();
    }

    /** Whether it is {@code null}. */
    public boolean isNull() {
      return tree().getKind() == Tree.Kind.NULL_LITERAL;
    }
  }

  /**
   * What a query found.
   *
   * @param origins the expressions, in the order they were met
   * @param complete whether there can't be others
   * @param obscure whether others may come from elsewhere than the callers and makers of objects of
   *     the run: from a collection, or from code out of view that calls a function or an override
   */
  public record Found(List<Origin> origins, boolean complete, boolean obscure) {}

  private final RunView view;
  private final Map<Tree, Found> known = new IdentityHashMap<>();

  /** Queries over one run. */
  public Origins(RunView view) {
    this.view = view;
  }

  /** Where the value of the expression at {@code path} comes from. */
  public Found of(TreePath path, Member member) {
    Found found = known.get(path.getLeaf());
    if (found == null) {
      Search search = new Search();
      search.expression(path, member);
      found = search.found();
      known.put(path.getLeaf(), found);
    }
    return found;
  }

  /** Where what {@code variable} holds comes from. */
  public Found of(VarSymbol variable, Member member) {
    Search search = new Search();
    search.variable(variable, member);
    return search.found();
  }

  /** Where the elements come from that a collection gives to the function at {@code path}. */
  public Found givenTo(TreePath path, Member member) {
    Search search = new Search();
    TreePath receiver = receiver(path.getParentPath());
    if (receiver == null) {
      search.complete = false;
    } else {
      search.elements(receiver, member);
    }
    return search.found();
  }

  /** Where the elements come from of the collection or array that {@code path} names. */
  public Found ofElements(TreePath path, Member member) {
    Search search = new Search();
    search.elements(path, member);
    return search.found();
  }

  private final class Search {

    private final List<Origin> origins = new ArrayList<>(2);
    private final Set<Object> seen = new HashSet<>();
    private boolean complete = true;
    private boolean obscure;

    Found found() {
      return new Found(List.copyOf(origins), complete, obscure);
    }

    private void unknown() {
      complete = false;
      obscure = true;
    }

    void expression(TreePath path, Member member) {
      Tree tree = path.getLeaf();
      if (!seen.add(tree) || seen.size() > BUDGET) {
        if (seen.size() > BUDGET) {
          unknown();
        }
      } else if (tree instanceof ParenthesizedTree parenthesized) {
        expression(new TreePath(path, parenthesized.getExpression()), member);
      } else if (tree instanceof TypeCastTree cast) {
        expression(new TreePath(path, cast.getExpression()), member);
      } else if (tree instanceof AssignmentTree assignment) {
        expression(new TreePath(path, assignment.getExpression()), member);
      } else if (tree instanceof ConditionalExpressionTree conditional) {
        expression(new TreePath(path, conditional.getTrueExpression()), member);
        expression(new TreePath(path, conditional.getFalseExpression()), member);
      } else if (tree instanceof ArrayAccessTree access) {
        elements(new TreePath(path, access.getExpression()), member);
      } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
        name(path, member);
      } else if (tree instanceof MethodInvocationTree call) {
        call(path, call, member);
      } else {
        origins.add(new Origin(path, member));
      }
    }

    private void name(TreePath path, Member member) {
      Symbol symbol = TreeInfo.symbol((JCTree) path.getLeaf());
      if (symbol instanceof VarSymbol variable && !Self.isNamedBy(variable)) {
        variable(variable, member);
      } else {
        origins.add(new Origin(path, member));
      }
    }

    private void call(TreePath path, MethodInvocationTree call, Member member) {
      if (!(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method)) {
        unknown();
        return;
      }
      var contract = view.book().method(method);
      if (contract.result() == Result.RECEIVER
          && call.getMethodSelect() instanceof MemberSelectTree select) {
        TreePath selected = new TreePath(path, select);
        expression(new TreePath(selected, select.getExpression()), member);
        return;
      }
      for (int i = 0; i < call.getArguments().size(); i++) {
        if (contract.param(i) == ParamRole.ALIAS) {
          expression(new TreePath(path, call.getArguments().get(i)), member);
          return;
        }
      }
      TreePath receiver = receiver(path);
      if (receiver != null
          && view.book().container(((JCTree) receiver.getLeaf()).type)
          && Nodes.isReference(((JCTree) call).type)
          && !view.book().container(((JCTree) call).type)) {
        elements(receiver, member);
        return;
      }
      List<MethodSymbol> bodies = view.hierarchy().implementations(method);
      if (bodies.isEmpty() || bodies.size() > 4) {
        origins.add(new Origin(path, member));
      } else {
        complete &= !view.hierarchy().overridesUnseen(method) || method.isStatic();
        bodies.forEach(this::returned);
      }
    }

    private void returned(MethodSymbol method) {
      Member member = view.facts().memberOf(method);
      if (member == null || !seen.add(method)) {
        return;
      }
      for (TreePath path : member.uses().returns()) {
        TreePath body = Paths.body(path);
        if (body != null && body.getLeaf() == view.facts().declaration(method)) {
          ExpressionTree value = ((ReturnTree) path.getLeaf()).getExpression();
          expression(new TreePath(path, value), member);
        }
      }
    }

    void variable(VarSymbol variable, Member member) {
      if (!seen.add(variable)) {
        return;
      }
      if (variable.owner instanceof ClassSymbol) {
        field(variable);
        return;
      }
      boolean assigned = assignments(variable, member);
      if ((variable.flags() & Flags.PARAMETER) != 0) {
        parameter(variable);
      } else if (!assigned) {
        bound(variable, member);
      }
    }

    /** A variable of a loop holds the elements of what the loop goes through. */
    private void bound(VarSymbol variable, Member member) {
      TreePath declaration = member.uses().declaration(variable);
      TreePath parent = declaration == null ? null : declaration.getParentPath();
      if (parent != null && parent.getLeaf() instanceof EnhancedForLoopTree loop) {
        elements(new TreePath(parent, loop.getExpression()), member);
      } else {
        unknown(); // of a catch clause or a pattern
      }
    }

    /** Adds what is put into the collection or array that {@code path} names. */
    void elements(TreePath path, Member member) {
      ValueNode root = view.nodes().root(path.getLeaf(), member);
      if (root instanceof ValueNode.Field field) {
        if (Hierarchy.isAccessible(field.variable())) {
          unknown();
        }
        for (Member user : view.facts().usersOf(field.variable())) {
          user.uses().of(field.variable()).forEach(use -> put(use, user));
        }
      } else if (root instanceof ValueNode.Local local) {
        if ((local.variable().flags() & Flags.PARAMETER) != 0) {
          unknown();
        }
        member.uses().of(local.variable()).forEach(use -> put(use, member));
      } else {
        unknown();
      }
    }

    /** A use of a collection: an element that is put into it there is one of those looked for. */
    private void put(TreePath use, Member member) {
      TreePath parent = use.getParentPath();
      TreePath outer = parent.getParentPath();
      if (parent.getLeaf() instanceof MemberSelectTree
          && outer.getLeaf() instanceof MethodInvocationTree call
          && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method) {
        var contract = view.book().method(method);
        for (int i = 0; i < call.getArguments().size(); i++) {
          ParamRole role = contract.param(i);
          if (role == ParamRole.KEPT
              || role == ParamRole.KEPT_IF_ABSENT
              || role == ParamRole.KEPT_IF_TRUE) {
            expression(new TreePath(outer, call.getArguments().get(i)), member);
          }
        }
      } else if (parent.getLeaf() instanceof ArrayAccessTree
          && outer.getLeaf() instanceof AssignmentTree assignment
          && assignment.getVariable() == parent.getLeaf()) {
        expression(new TreePath(outer, assignment.getExpression()), member);
      }
    }

    private void field(VarSymbol field) {
      boolean assigned = false;
      for (Member user : view.facts().usersOf(field)) {
        assigned |= assignments(field, user);
      }
      boolean othersMayAssign = Hierarchy.isAccessible(field) && !field.isFinal();
      complete &= assigned && !othersMayAssign && !view.book().injected(field);
    }

    /** Adds what {@code member} assigns to {@code variable}; false if it assigns nothing. */
    private boolean assignments(VarSymbol variable, Member member) {
      boolean any = false;
      TreePath declaration = member.uses().declaration(variable);
      if (declaration != null
          && declaration.getLeaf() instanceof VariableTree declared
          && declared.getInitializer() != null) {
        any = true;
        expression(new TreePath(declaration, declared.getInitializer()), member);
      }
      for (TreePath use : member.uses().of(variable)) {
        TreePath parent = use.getParentPath();
        if (parent.getLeaf() instanceof AssignmentTree assignment
            && assignment.getVariable() == use.getLeaf()) {
          any = true;
          expression(new TreePath(parent, assignment.getExpression()), member);
        }
      }
      return any;
    }

    private void parameter(VarSymbol parameter) {
      if (!(parameter.owner instanceof MethodSymbol method)
          || view.facts().declaration(method) == null) {
        unknown();
        return;
      }
      int index = index(parameter, method);
      if (index < 0) {
        unknown(); // of a lambda
        return;
      }
      boolean variable = method.isVarArgs() && index == method.getParameters().size() - 1;
      complete &= !Hierarchy.isAccessible(method) && !variable;
      obscure |= view.hierarchy().overridesUnseen(method);
      boolean any = false;
      for (MethodSymbol called : view.hierarchy().overridden(method)) {
        for (Member caller : view.facts().callersOf(called)) {
          for (TreePath path : caller.uses().callsOf(called)) {
            List<? extends ExpressionTree> arguments = Nodes.arguments(path.getLeaf());
            any = true;
            if (index < arguments.size()) {
              expression(new TreePath(path, arguments.get(index)), caller);
            } else {
              unknown();
            }
          }
        }
      }
      complete &= any;
    }

    private int index(VarSymbol parameter, MethodSymbol method) {
      var declaration = view.facts().declaration(method);
      for (int i = 0; declaration != null && i < declaration.params.size(); i++) {
        if (declaration.params.get(i).sym == parameter) {
          return i;
        }
      }
      return -1;
    }
  }

  /** The receiver expression of the call at {@code path}, or null if it is implied or a type. */
  public static @Nullable TreePath receiver(@Nullable TreePath path) {
    if (path != null
        && path.getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && !(TreeInfo.symbol((JCTree) select.getExpression()) instanceof ClassSymbol)) {
      return new TreePath(new TreePath(path, select), select.getExpression());
    }
    return null;
  }
}

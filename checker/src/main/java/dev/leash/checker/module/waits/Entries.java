package dev.leash.checker.module.waits;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
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
import dev.leash.checker.contract.JavaThreads;
import dev.leash.checker.contract.Spawns;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.contract.Unresolved;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What makes a method or lambda run: its calls, and the places where it goes as a function. One
 * step of a backward walk over the calls, in which lambdas count with the method that makes them.
 */
final class Entries {

  private static final int DEPTH = 8;

  private final RunView view;
  private final Counts counts;
  private final boolean answersOnce;
  private final Map<Tree, Found> known = new HashMap<>();

  Entries(RunView view, Counts counts) {
    this(view, counts, false);
  }

  /**
   * Entries of one run.
   *
   * @param answersOnce whether what a far peer calls back counts as called once for each request
   */
  Entries(RunView view, Counts counts, boolean answersOnce) {
    this.view = view;
    this.counts = counts;
    this.answersOnce = answersOnce;
  }

  /**
   * A place that makes a body run.
   *
   * @param at the call
   * @param member the member that holds it
   * @param times how often each call runs it at most; null if that isn't known
   * @param spawned whether another thread does
   * @param via the creation of the object that is run there; null if it is no object's method
   */
  record Entry(
      TreePath at, Member member, @Nullable Amount times, boolean spawned, @Nullable Tree via) {}

  /**
   * What a query found.
   *
   * @param entries the places
   * @param open whether there may be others
   * @param exposed whether that is only because code out of view may call the method
   */
  record Found(List<Entry> entries, boolean open, boolean exposed) {}

  /** What makes {@code body}, a method, function or class initializer of {@code member}, run. */
  Found of(TreePath body, Member member) {
    Found found = known.get(body.getLeaf());
    if (found == null) {
      Search search = new Search();
      search.body(body, member);
      boolean exposed = search.exposed && !search.open;
      found = new Found(List.copyOf(search.entries), search.open || exposed, exposed);
      known.put(body.getLeaf(), found);
    }
    return found;
  }

  private final class Search {

    private final List<Entry> entries = new ArrayList<>(2);
    private final Set<Object> seen = new HashSet<>();
    private @Nullable MethodSymbol target;
    private @Nullable Tree via;
    private boolean open;
    private boolean exposed;

    void body(TreePath body, Member member) {
      if (body.getLeaf() instanceof LambdaExpressionTree
          || body.getLeaf() instanceof MemberReferenceTree) {
        value(body, member, 0);
      } else if (body.getLeaf() instanceof MethodTree method) {
        method(((JCTree.JCMethodDecl) method).sym, body);
      } else {
        open = true;
      }
    }

    private void add(TreePath at, Member member, @Nullable Amount times, boolean spawned) {
      entries.add(new Entry(at, member, times, spawned, via));
    }

    private void method(@Nullable MethodSymbol method, TreePath body) {
      if (method == null || mayBeCalledUnseen(method)) {
        open = true;
        return;
      }
      target = method;
      Set<MethodSymbol> called = view.hierarchy().overridden(method);
      if (called.size() > 1) {
        instances(method.enclClass(), body);
      } else if (!Visibility.isHidden(method, view)) {
        exposed = true;
      }
      via = null;
      for (Member caller : view.facts().callersOf(method)) {
        for (TreePath call : caller.uses().callsOf(method)) {
          if (call.getLeaf() instanceof MemberReferenceTree) {
            value(call, caller, 0);
          } else {
            add(call, caller, Amount.ONE, false);
          }
        }
      }
    }

    /** By reflection, by a framework that an annotation speaks to, or by native code. */
    private boolean mayBeCalledUnseen(MethodSymbol method) {
      boolean annotated =
          method.getAnnotationMirrors().stream()
              .anyMatch(
                  mark -> !mark.type.tsym.packge().getQualifiedName().contentEquals("java.lang"));
      return annotated || Synchronizers.isCalledByJava(method);
    }

    /** A method that overrides another one is run by whoever has an instance. */
    private void instances(ClassSymbol type, TreePath body) {
      TreePath declaration = Paths.enclosing(body, ClassTree.class);
      if (declaration != null && declaration.getParentPath().getLeaf() instanceof NewClassTree) {
        Member member = target == null ? null : view.facts().memberOf(target);
        if (member == null) {
          open = true;
        } else {
          value(declaration.getParentPath(), member, 0);
          view.hierarchy().chain(type).forEach(this::itself);
        }
        return;
      }
      open |= (type.flags() & Flags.ENUM) != 0;
      Set<ClassSymbol> types = new LinkedHashSet<>(view.hierarchy().chain(type));
      types.addAll(view.hierarchy().subclasses(type));
      types.forEach(this::itself);
      for (ClassSymbol made : types) {
        for (Member maker : view.facts().instantiatorsOf(made)) {
          for (TreePath path : maker.uses().instantiationsOf(made)) {
            via = path.getLeaf();
            value(path, maker, 0);
          }
        }
      }
    }

    /** What objects of {@code type} do with themselves: a worker may start itself. */
    private void itself(ClassSymbol type) {
      Symbol parent = type.getSuperclass().tsym;
      open |=
          parent != null
              && !view.facts().declares(parent)
              && !parent.getQualifiedName().toString().startsWith("java.");
      for (Symbol symbol : type.members().getSymbols()) {
        Member member =
            symbol instanceof MethodSymbol method ? view.facts().memberOf(method) : null;
        if (member == null) {
          open |= symbol instanceof VarSymbol field && mayHold(field, type);
          continue;
        }
        for (TreePath use : member.uses().selfUses((MethodSymbol) symbol)) {
          if (use.getLeaf() instanceof MethodInvocationTree) {
            receiver(use, member);
          } else {
            value(use, member, 0);
          }
        }
      }
    }

    /** An initializer may hand the object to what it makes, as in {@code new Thread(this)}. */
    private boolean mayHold(VarSymbol field, ClassSymbol type) {
      return !field.isStatic()
          && (JavaThreads.isThread(field.type.tsym) || field.type.tsym == type);
    }

    /** Follows a function, or an object that is run, to what runs it. */
    private void value(TreePath path, Member member, int depth) {
      if (!seen.add(path.getLeaf())) {
        return;
      }
      TreePath parent = path.getParentPath();
      Tree around = parent.getLeaf();
      if (depth > DEPTH) {
        open = true;
      } else if (around instanceof ParenthesizedTree
          || around instanceof TypeCastTree
          || (around instanceof ConditionalExpressionTree choice
              && choice.getCondition() != path.getLeaf())) {
        value(parent, member, depth);
      } else if (around instanceof VariableTree declared) {
        variable(((JCTree.JCVariableDecl) declared).sym, path, member, depth);
      } else if (around instanceof AssignmentTree set && set.getExpression() == path.getLeaf()) {
        assigned(set, parent, path, member, depth);
      } else if (around instanceof MethodInvocationTree || around instanceof NewClassTree) {
        argument(path, parent, member, depth);
      } else if (around instanceof MemberSelectTree
          && parent.getParentPath().getLeaf() instanceof MethodInvocationTree) {
        receiver(parent.getParentPath(), member);
      } else if (!(around instanceof ExpressionStatementTree
          || around instanceof BinaryTree
          || isOwnField(around))) {
        kept(path, member);
      }
    }

    private boolean isOwnField(Tree around) {
      return around instanceof MemberSelectTree
          && TreeInfo.symbol((JCTree) around) instanceof VarSymbol;
    }

    private void assigned(
        AssignmentTree set, TreePath parent, TreePath path, Member member, int depth) {
      if (TreeInfo.symbol((JCTree) set.getVariable()) instanceof VarSymbol variable
          && !Unresolved.is(variable)) {
        variable(variable, path, member, depth);
      } else {
        kept(path, member);
      }
      if (!(parent.getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
        value(parent, member, depth + 1);
      }
    }

    private void variable(VarSymbol variable, TreePath value, Member member, int depth) {
      boolean field = variable != null && variable.owner instanceof ClassSymbol;
      if (variable == null
          || (field && !(isThread(value) && Visibility.isHidden(variable, view)))) {
        kept(value, member);
      } else if (field) {
        for (Member user : view.facts().usersOf(variable)) {
          uses(variable, user, depth);
        }
      } else {
        uses(variable, member, depth);
      }
    }

    private void uses(VarSymbol variable, Member member, int depth) {
      for (TreePath use : member.uses().of(variable)) {
        boolean target =
            use.getParentPath().getLeaf() instanceof AssignmentTree set
                && set.getVariable() == use.getLeaf();
        if (!target) {
          value(use, member, depth + 1);
        }
      }
    }

    /** It goes where this walk doesn't follow; a thread still runs it only once. */
    private void kept(TreePath value, Member member) {
      if (isThread(value)) {
        add(value, member, Amount.ONE, true);
      } else {
        open = true;
      }
    }

    private boolean isThread(TreePath value) {
      return value.getLeaf() instanceof NewClassTree created
          && ((JCTree) created).type != null
          && JavaThreads.isThread(((JCTree) created).type.tsym);
    }

    private void argument(TreePath path, TreePath call, Member member, int depth) {
      List<? extends ExpressionTree> arguments = Nodes.arguments(call.getLeaf());
      int index = arguments.indexOf(path.getLeaf());
      Symbol called =
          call.getLeaf() instanceof NewClassTree created
              ? ((JCTree.JCNewClass) created).constructor
              : TreeInfo.symbol((JCTree) ((MethodInvocationTree) call.getLeaf()).getMethodSelect());
      if (index < 0 || !(called instanceof MethodSymbol method)) {
        open = true;
        return;
      }
      List<MethodSymbol> bodies = view.hierarchy().implementations(method);
      for (MethodSymbol body : bodies) {
        VarSymbol parameter = view.hierarchy().parameter(body, index);
        Member callee = view.facts().memberOf(body);
        if (parameter == null || callee == null) {
          open = true;
        } else {
          uses(parameter, callee, depth + 1);
        }
      }
      if (bodies.isEmpty() || Visibility.isOpenForOthers(method)) {
        unseen(method, call, member, depth);
      }
    }

    private void unseen(MethodSymbol method, TreePath call, Member member, int depth) {
      Spawns spawns = view.book().method(method).spawns();
      if (spawns != null) {
        add(call, member, spawns.periodic() ? null : Amount.ONE, true);
      } else if (method.isConstructor() && JavaThreads.isThread(method.enclClass())) {
        value(call, member, depth + 1);
      } else if (Synchronizers.runsOnce(method)) {
        add(call, member, Amount.ONE, true);
      } else if (Synchronizers.runsForEach(method)
          && call.getLeaf() instanceof MethodInvocationTree each
          && each.getMethodSelect() instanceof MemberSelectTree select) {
        Amount size = counts.size(select.getExpression(), member);
        add(call, member, size, false);
      } else {
        boolean once = answersOnce && Visibility.isOfPeer(method, view);
        add(call, member, once ? Amount.ONE : null, true);
      }
    }

    /** A call on the function or object itself. */
    private void receiver(TreePath call, Member member) {
      Symbol symbol =
          TreeInfo.symbol((JCTree) ((MethodInvocationTree) call.getLeaf()).getMethodSelect());
      if (!(symbol instanceof MethodSymbol method)) {
        open = true;
      } else if (view.book().method(method).spawns() != null) {
        add(call, member, Amount.ONE, true);
      } else if (runs(method)) {
        add(call, member, Amount.ONE, false);
      } else if (!isQuiet(method)
          && (target == null || !view.facts().declares(method.enclClass()))) {
        add(call, member, null, true);
      }
    }

    private boolean runs(MethodSymbol method) {
      MethodSymbol wanted = target;
      return wanted == null
          ? (method.flags() & Flags.ABSTRACT) != 0
          : view.hierarchy().overridden(wanted).contains(method);
    }

    /** A method of threads and objects that runs nothing. */
    private boolean isQuiet(MethodSymbol method) {
      return JavaThreads.isThread(method.enclClass())
          || method.enclClass().getQualifiedName().contentEquals("java.lang.Object");
    }
  }
}

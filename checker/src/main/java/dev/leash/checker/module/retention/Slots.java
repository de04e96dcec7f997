package dev.leash.checker.module.retention;

import static com.sun.tools.javac.code.Scope.LookupKind.NON_RECURSIVE;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Residue;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.Self;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Positions;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import dev.leash.checker.module.waits.Skips;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds the thread-locals of a run, and tells what leaves something on a thread from the rest. */
final class Slots {

  private final TaskTools tools;

  Slots(TaskTools tools) {
    this.tools = tools;
  }

  /** Those of which all uses are in view, in the order of the sources. */
  List<Slot> all() {
    List<Slot> result = new ArrayList<>();
    for (ClassSymbol type : tools.view().facts().classes()) {
      for (Symbol symbol : type.members().getSymbols(NON_RECURSIVE)) {
        if (symbol instanceof VarSymbol field
            && field.type != null
            && tools.view().book().keepsForThreads(field.type)) {
          Slot slot = read(field);
          if (slot != null) {
            result.add(slot);
          }
        }
      }
    }
    return result;
  }

  /** What the run does with {@code field}; null if it is passed on, or comes from elsewhere. */
  private @Nullable Slot read(VarSymbol field) {
    Slot slot = new Slot(field, new ArrayList<>(), new ArrayList<>());
    for (Member member : tools.view().facts().usersOf(field)) {
      for (TreePath use : member.uses().of(field)) {
        if (!read(use, member, slot)) {
          return null;
        }
      }
    }
    resets(slot);
    return slot.sets().isEmpty() || !isMadeHere(slot) ? null : slot;
  }

  /** A mark that is set behind another value, in the same code, takes that away. */
  private static void resets(Slot slot) {
    List<Slot.Point> resets =
        slot.sets().stream()
            .filter(Slot.Point::isMark)
            .filter(mark -> slot.sets().stream().anyMatch(set -> isBehind(mark, set)))
            .toList();
    slot.sets().removeAll(resets);
    slot.ends().addAll(resets);
  }

  private static boolean isBehind(Slot.Point one, Slot.Point other) {
    TreePath body = Paths.body(one.at());
    TreePath otherBody = Paths.body(other.at());
    return body != null
        && otherBody != null
        && body.getLeaf() == otherBody.getLeaf()
        && Positions.start(one.at().getLeaf()) > Positions.start(other.at().getLeaf());
  }

  private boolean isMadeHere(Slot slot) {
    Origins.Found found = tools.origins().of(slot.field(), slot.sets().get(0).member());
    return found.complete()
        && found.origins().stream()
            .map(Origins.Origin::tree)
            .allMatch(tree -> tree instanceof NewClassTree || tree instanceof MethodInvocationTree);
  }

  /** Reads one use; false if the thread-local may go out of sight there. */
  private boolean read(TreePath use, Member member, Slot slot) {
    Tree parent = use.getParentPath().getLeaf();
    if (parent instanceof AssignmentTree assignment && assignment.getVariable() == use.getLeaf()) {
      return true;
    }
    if (parent instanceof MemberReferenceTree reference) {
      return ((JCTree.JCMemberReference) reference).sym instanceof MethodSymbol method
          && tools.view().book().method(method).residue() == Residue.UNSTATED;
    }
    TreePath call = use.getParentPath().getParentPath();
    if (!(parent instanceof MemberSelectTree select && select.getExpression() == use.getLeaf())
        || !(call.getLeaf() instanceof MethodInvocationTree invocation)
        || !(TreeInfo.symbol((JCTree) invocation.getMethodSelect())
            instanceof MethodSymbol method)) {
      return false;
    }
    switch (tools.view().book().method(method).residue()) {
      case ATTACHED -> set(call, member, slot);
      case DETACHED -> slot.ends().add(new Slot.Point(call, member, false));
      default -> {
        // Looks at it only.
      }
    }
    return true;
  }

  private void set(TreePath call, Member member, Slot slot) {
    List<? extends ExpressionTree> arguments = Nodes.arguments(call.getLeaf());
    if (arguments.isEmpty()) {
      return;
    }
    ExpressionTree value = arguments.get(arguments.size() - 1);
    boolean mark = isMark(value);
    Slot.Point point = new Slot.Point(call, member, mark);
    if (isNull(value) || Paths.inFinally(call) || looks(value, member, slot.field())) {
      slot.ends().add(point);
    } else if (!isCached(call, member, slot.field()) && !isRegrown(call, value, member, slot)) {
      slot.sets().add(point);
    }
  }

  /**
   * Whether each thread has one from the start, and a condition replaces the one that this code has
   * looked at by a new one: a buffer that is kept for reuse.
   */
  private boolean isRegrown(TreePath call, ExpressionTree value, Member member, Slot slot) {
    TreePath body = Paths.body(call);
    return body != null
        && Skips.test(call, body) != null
        && isNew(value, member)
        && isReadBefore(call, body, member, slot.field())
        && hasInitialValue(slot.field(), member);
  }

  private static boolean isNew(Tree value, Member member) {
    return isMade(value)
        || (TreeInfo.symbol((JCTree) value) instanceof VarSymbol variable
            && !(variable.owner instanceof ClassSymbol)
            && values(variable, member).stream().anyMatch(Slots::isMade));
  }

  private static boolean isMade(Tree value) {
    return value instanceof NewClassTree || value instanceof NewArrayTree;
  }

  private boolean isReadBefore(TreePath call, TreePath body, Member member, VarSymbol field) {
    return member.uses().of(field).stream()
        .map(TreePath::getParentPath)
        .filter(select -> select.getParentPath().getLeaf() instanceof MethodInvocationTree)
        .anyMatch(
            select ->
                Paths.isWithin(select, body.getLeaf())
                    && Positions.start(select.getLeaf()) < Positions.start(call.getLeaf())
                    && TreeInfo.symbol((JCTree) select.getLeaf()) instanceof MethodSymbol method
                    && tools.view().book().method(method).residue() == Residue.UNSTATED);
  }

  /** Whether it is made with a function, or by a class of its own, that gives the first value. */
  private boolean hasInitialValue(VarSymbol field, Member member) {
    Origins.Found found = tools.origins().of(field, member);
    return found.complete()
        && !found.origins().isEmpty()
        && found.origins().stream()
            .map(Origins.Origin::tree)
            .allMatch(
                made ->
                    made instanceof NewClassTree created
                        ? created.getClassBody() != null
                        : !Nodes.arguments(made).isEmpty());
  }

  private static boolean isNull(ExpressionTree value) {
    return value instanceof LiteralTree literal && literal.getValue() == null;
  }

  private static boolean isMark(ExpressionTree value) {
    Symbol symbol = TreeInfo.symbol((JCTree) value);
    return value instanceof LiteralTree
        || ((JCTree) value).type.constValue() != null
        || (symbol instanceof VarSymbol variable
            && (Self.isNamedBy(variable)
                || (variable.owner instanceof ClassSymbol
                    && variable.isStatic()
                    && variable.isFinal())));
  }

  /** Whether an expression looks at what the thread-local holds, itself or by a local variable. */
  private boolean looks(@Nullable Tree tree, Member member, VarSymbol field) {
    boolean[] found = {asks(tree, field)};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
        if (((JCTree.JCIdent) name).sym instanceof VarSymbol variable
            && !(variable.owner instanceof ClassSymbol)) {
          found[0] |= values(variable, member).stream().anyMatch(value -> asks(value, field));
        }
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }

  /** What a local variable is given where it is declared and assigned. */
  private static List<Tree> values(VarSymbol variable, Member member) {
    List<Tree> values = new ArrayList<>(1);
    TreePath declaration = member.uses().declaration(variable);
    if (declaration != null && ((JCTree.JCVariableDecl) declaration.getLeaf()).init != null) {
      values.add(((JCTree.JCVariableDecl) declaration.getLeaf()).init);
    }
    for (TreePath use : member.uses().of(variable)) {
      if (use.getParentPath().getLeaf() instanceof AssignmentTree assignment
          && assignment.getVariable() == use.getLeaf()) {
        values.add(assignment.getExpression());
      }
    }
    return values;
  }

  /** Whether an expression asks the thread-local, or calls a method that does and returns it. */
  private boolean asks(@Nullable Tree tree, VarSymbol field) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree each, @Nullable Void unused) {
        Symbol symbol = each == null ? null : TreeInfo.symbol((JCTree) each);
        found[0] |= symbol == field || (symbol instanceof MethodSymbol m && gives(m, field));
        return super.scan(each, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  private boolean gives(MethodSymbol method, VarSymbol field) {
    Member member = tools.view().facts().memberOf(method);
    return member != null
        && !method.getReturnType().hasTag(TypeTag.VOID)
        && tools.view().facts().usersOf(field).contains(member);
  }

  /**
   * Whether it is set only where it holds nothing, or nothing that is of use, so that each thread
   * has one of its own: what a test says that looks at it.
   */
  private boolean isCached(TreePath call, Member member, VarSymbol field) {
    TreePath body = Paths.body(call);
    if (body == null) {
      return false;
    }
    boolean[] found = new boolean[1];
    int position = Positions.start(call.getLeaf());
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        note(tree, tree.getCondition());
        return super.visitIf(tree, null);
      }

      @Override
      public @Nullable Void visitConditionalExpression(
          ConditionalExpressionTree tree, @Nullable Void unused) {
        note(tree, tree.getCondition());
        return super.visitConditionalExpression(tree, null);
      }

      private void note(Tree choice, Tree condition) {
        found[0] |= Positions.start(choice) < position && looks(condition, member, field);
      }
    }.scan(body.getLeaf(), null);
    return found[0];
  }
}

package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.Fix;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Cancels what a field keeps: in the release method that forgets it, or before the next one takes
 * its place. Fields that one method forgets are cancelled together.
 */
final class ScheduledTaskFix {

  private ScheduledTaskFix() {}

  /** The fix, or null if the field or the method doesn't allow it. */
  static @Nullable Fix of(Defect defect, FixSource source) {
    String cancel = cancel(defect, source);
    if (!(defect.subject() instanceof VarSymbol field) || cancel == null) {
      return null;
    }
    if (defect.flaw() == Flaw.SCHEDULED_AGAIN) {
      return beforeAssignment(defect, field, source);
    }
    ReleaseMethod method = method(defect, field, source);
    if (method == null) {
      return null;
    }
    if (method.assigns(field)) {
      StatementTree clearing = method.clearing(field);
      return clearing == null ? null : ForgottenFieldFix.before(clearing, cancel, source);
    }
    Set<String> cancels = new LinkedHashSet<>();
    for (Defect other : LeashRun.defectsIn(defect.at(), source.state())) {
      String each =
          other.flaw() == Flaw.SCHEDULED_AND_KEPT && release(other) == release(defect)
              ? cancel(other, source)
              : null;
      if (each != null
          && other.subject() instanceof VarSymbol sibling
          && !method.assigns(sibling)) {
        cancels.add(each);
      }
    }
    return ForgottenFieldFix.edit(method, List.copyOf(cancels), source);
  }

  private static @Nullable MethodSymbol release(Defect defect) {
    TreePath path = defect.ender();
    return path != null && path.getLeaf() instanceof JCMethodDecl method ? method.sym : null;
  }

  private static @Nullable ReleaseMethod method(Defect defect, VarSymbol field, FixSource source) {
    MethodSymbol release = release(defect);
    return release == null ? null : ReleaseMethod.of(release, field, source);
  }

  /** The statement that cancels what the field of {@code defect} keeps, or null. */
  private static @Nullable String cancel(Defect defect, FixSource source) {
    if (!(defect.subject() instanceof VarSymbol field)
        || !(defect.flaw() == Flaw.SCHEDULED_AND_KEPT || defect.flaw() == Flaw.SCHEDULED_AGAIN)) {
      return null;
    }
    FieldValues values = FieldValues.of(field, source.state());
    String call = call(field.type, source.state());
    ReleaseMethod method = method(defect, field, source);
    if (values == null || call == null || !values.areOwned()) {
      return null;
    }
    String name = method == null ? field.name.toString() : method.name(field);
    String statement = name + "." + call + ";";
    return values.maybeNull() ? "if (" + name + " != null) {\n  " + statement + "\n}" : statement;
  }

  /** The call that cancels a {@code type}, if possible without an interrupt; or null. */
  private static @Nullable String call(Type type, VisitorState state) {
    ContractBook book = ContractBook.forRun(state.context, List.of(), problem -> {});
    for (String name : book.cancelledBy(type)) {
      for (Type each : state.getTypes().closure(type)) {
        for (Symbol symbol : each.tsym.members().getSymbolsByName(state.getName(name))) {
          if (symbol instanceof MethodSymbol method && method.getThrownTypes().isEmpty()) {
            List<Type> taken = method.type.getParameterTypes();
            if (taken.isEmpty()) {
              return name + "()";
            }
            if (taken.size() == 1 && taken.get(0).hasTag(TypeTag.BOOLEAN)) {
              return name + "(false)";
            }
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Fix beforeAssignment(Defect defect, VarSymbol field, FixSource source) {
    String cancel = cancel(defect, source);
    for (TreePath p = defect.at(); cancel != null && p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof ExpressionStatementTree statement) {
        boolean assigns =
            statement.getExpression() instanceof AssignmentTree assignment
                && field.equals(TreeInfo.symbol((JCTree) assignment.getVariable()));
        return assigns && p.getParentPath().getLeaf() instanceof BlockTree && !Paths.inLambda(p)
            ? ForgottenFieldFix.before(statement, cancel, source)
            : null;
      }
    }
    return null;
  }
}

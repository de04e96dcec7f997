package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What the run assigns to a field. */
final class FieldValues extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final VarSymbol field;
  private final VisitorState state;
  private final List<ExpressionTree> values = new ArrayList<>();
  private boolean initialized;

  private FieldValues(VarSymbol field, VisitorState state) {
    this.field = field;
    this.state = state;
  }

  /** The values of {@code field}, or null if the run isn't known. */
  static @Nullable FieldValues of(VarSymbol field, VisitorState state) {
    RunFacts facts = LeashRun.facts(state);
    if (facts == null) {
      return null;
    }
    FieldValues values = new FieldValues(field, state);
    for (Member member : facts.membersOf(field.enclClass())) {
      values.scan(member.tree(), null);
    }
    for (Member member : facts.usersOf(field)) {
      if (member.owner() != field.enclClass()) {
        values.scan(member.tree(), null);
      }
    }
    return values;
  }

  /** Whether each value is made for the field, so that nobody else may release it. */
  boolean areOwned() {
    return !values.isEmpty() && values.stream().allMatch(this::isOwned);
  }

  /** Whether the field may hold null when its object is released. */
  boolean maybeNull() {
    boolean isFinal = (field.flags() & Flags.FINAL) != 0;
    return !(isFinal || initialized) || values.stream().anyMatch(FieldValues::isNull);
  }

  private static boolean isNull(ExpressionTree value) {
    return value.getKind() == Tree.Kind.NULL_LITERAL;
  }

  private boolean isOwned(ExpressionTree value) {
    if (isNull(value)) {
      return true;
    }
    if (value instanceof IdentifierTree) {
      Symbol symbol = TreeInfo.symbol((JCTree) value);
      return symbol instanceof VarSymbol local
          && !(local.owner instanceof Symbol.ClassSymbol)
          && (local.flags() & Flags.PARAMETER) == 0;
    }
    if (value instanceof NewClassTree created) {
      return created.getArguments().stream().noneMatch(this::isSimilar);
    }
    return value instanceof MethodInvocationTree call
        && call.getArguments().stream().noneMatch(this::isSimilar);
  }

  /** Whether what is passed could be what comes back: wrapped, checked for null, or as it is. */
  private boolean isSimilar(ExpressionTree argument) {
    boolean variable = TreeInfo.symbol((JCTree) argument) instanceof VarSymbol;
    return variable
        && state
            .getTypes()
            .isSubtype(((JCTree) argument).type, state.getTypes().erasure(field.type));
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    if (tree.getInitializer() != null && field.equals(TreeInfo.symbolFor((JCTree) tree))) {
      initialized = true;
      values.add(tree.getInitializer());
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
    if (field.equals(TreeInfo.symbol((JCTree) tree.getVariable()))) {
      values.add(tree.getExpression());
    }
    return super.visitAssignment(tree, null);
  }
}

package dev.leash.checker.module.handles;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.facts.RunFacts;

/** Tells fields that keep the value which they have when their object is made. */
final class SettledFields {

  private final RunFacts facts;

  SettledFields(RunFacts facts) {
    this.facts = facts;
  }

  /** Whether nothing but a constructor or initializer writes {@code field}. */
  boolean isSettled(VarSymbol field) {
    return (field.flags() & Flags.FINAL) != 0
        || (field.isPrivate()
            && facts.usersOf(field).stream()
                .filter(user -> user.method() == null || !user.method().isConstructor())
                .flatMap(user -> user.uses().of(field).stream())
                .noneMatch(SettledFields::isWritten));
  }

  private static boolean isWritten(TreePath use) {
    Tree around = use.getParentPath().getLeaf();
    if (around instanceof MemberSelectTree) {
      return isWritten(use.getParentPath()); // this.field
    }
    return (around instanceof AssignmentTree assignment
            && assignment.getVariable() == use.getLeaf())
        || around instanceof CompoundAssignmentTree
        || around instanceof UnaryTree;
  }
}

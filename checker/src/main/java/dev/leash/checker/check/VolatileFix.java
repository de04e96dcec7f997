package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.leash.checker.module.tasks.Defect;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Makes the field that a finding is about volatile. */
final class VolatileFix {

  private VolatileFix() {}

  /** The fix; none for a field that shares its declaration with others, which it would change. */
  static Optional<Fix> of(Defect defect, FixSource source) {
    TreePath path = defect.at();
    if (!(path.getLeaf() instanceof VariableTree field)
        || !source.isWritten(field)
        || isShared(field, path.getParentPath().getLeaf(), source)) {
      return Optional.empty();
    }
    return SuggestedFixes.addModifiers(field, source.state(), Modifier.VOLATILE).map(f -> f);
  }

  /** Whether {@code field} is one of several that stand behind the same type. */
  private static boolean isShared(VariableTree field, Tree around, FixSource source) {
    int start = source.start(field.getType());
    return around instanceof ClassTree type
        && type.getMembers().stream()
            .anyMatch(
                member ->
                    member != field
                        && member instanceof VariableTree other
                        && source.start(other.getType()) == start);
  }
}

package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.StatementTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.module.Cause;
import dev.leash.checker.module.Leak;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Adds the release of a field to the method that forgets it. Fields that the same method forgets
 * are released together, so that applying all fixes of a source applies each method's once.
 */
final class ForgottenFieldFix {

  private ForgottenFieldFix() {}

  /** The fix, or null if the field or the method doesn't allow it. */
  static @Nullable Fix of(Leak leak, FixSource source) {
    ReleaseMethod method = ReleaseMethod.of(leak, source);
    String needed = method == null ? null : release(leak, method, source);
    VarSymbol field = leak.holder();
    if (method == null || needed == null || field == null) {
      return null;
    }
    if (method.assigns(field)) {
      StatementTree clearing = method.clearing(field);
      return clearing == null ? null : before(clearing, needed, source);
    }
    Set<VarSymbol> fields = new LinkedHashSet<>();
    List<String> releases = new ArrayList<>();
    for (Leak other : ReleaseMethod.sharing(leak, source)) {
      if (other.cause() == Cause.RELEASE_SKIPPED) {
        return null; // its fix edits the same places
      }
      String release = release(other, method, source);
      VarSymbol sibling = other.holder();
      boolean here = release != null && sibling != null && !method.assigns(sibling);
      if (here && fields.add(sibling)) {
        releases.add(release);
      }
    }
    return edit(method, releases, source);
  }

  /** Puts {@code release} before the statement that clears the field. */
  static Fix before(StatementTree clearing, String release, FixSource source) {
    String indent = source.indent(source.start(clearing));
    return SuggestedFix.prefixWith(clearing, release.replace("\n", "\n" + indent) + "\n" + indent);
  }

  /** The statement that releases the field of {@code leak}, or null if there is no right one. */
  private static @Nullable String release(Leak leak, ReleaseMethod method, FixSource source) {
    VarSymbol field = leak.holder();
    FieldValues values = field == null ? null : FieldValues.of(field, source.state());
    String call =
        field == null ? null : FixRelease.choose(leak, field.type, List.of(), source.state());
    if (field == null || values == null || call == null || !values.areOwned()) {
      return null;
    }
    String name = method.name(field);
    String statement = name + "." + call + "();";
    return values.maybeNull() ? "if (" + name + " != null) {\n  " + statement + "\n}" : statement;
  }

  /** Adds {@code releases} to the end of {@code method}, so that they run whatever happens. */
  static Fix edit(ReleaseMethod method, List<String> releases, FixSource source) {
    List<? extends StatementTree> statements = method.statements();
    int brace = source.end(method.body()) - 1;
    String outer = source.indent(brace);
    String inner =
        statements.isEmpty() ? outer + "  " : source.indent(source.start(statements.get(0)));
    String step = inner.startsWith(outer) ? inner.substring(outer.length()) : "  ";
    if (step.isEmpty()) {
      step = "  "; // all on one line
    }
    if (method.isStraight()) {
      String text = indented(releases, outer + step);
      if (statements.isEmpty()) {
        return SuggestedFix.replace(brace, brace, "\n" + text + "\n" + outer);
      }
      int end = source.end(statements.get(statements.size() - 1));
      return SuggestedFix.replace(end, end, "\n" + text);
    }
    String text =
        step
            + "} finally {\n"
            + indented(releases, outer + step + step)
            + "\n"
            + outer
            + step
            + "}\n"
            + outer;
    StatementTree first = statements.get(0);
    return SuggestedFix.builder().prefixWith(first, "try { ").replace(brace, brace, text).build();
  }

  private static String indented(List<String> releases, String indent) {
    return indent + String.join("\n", releases).replace("\n", "\n" + indent);
  }
}

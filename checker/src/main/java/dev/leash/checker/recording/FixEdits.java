package dev.leash.checker.recording;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.Replacement;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.findings.Edit;
import dev.leash.checker.findings.FixEntry;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What a fix changes, as edits of the source. */
final class FixEdits {

  private final Places places;

  FixEdits(Places places) {
    this.places = places;
  }

  /**
   * The edits of {@code fix} in {@code unit}; null if this Error Prone doesn't tell them.
   *
   * @param advice what the finding says to do, for a fix that doesn't describe itself
   */
  @Nullable FixEntry of(Fix fix, String advice, CompilationUnitTree unit) {
    List<Edit> edits = new ArrayList<>();
    Collection<?> replacements = replacements(fix, (JCCompilationUnit) unit);
    if (replacements == null) {
      return null;
    }
    if (!fix.getImportsToAdd().isEmpty()) {
      edits.add(imports(fix, unit));
    }
    for (Object each : replacements) {
      Replacement replacement = (Replacement) each;
      edits.add(
          edit(
              unit,
              replacement.startPosition(),
              replacement.endPosition(),
              replacement.replaceWith()));
    }
    edits.sort(
        Comparator.comparingInt((Edit edit) -> edit.range().line())
            .thenComparingInt(edit -> edit.range().column()));
    String description = fix.getShortDescription();
    return new FixEntry(description.isEmpty() ? advice : description, List.copyOf(edits));
  }

  private Edit edit(CompilationUnitTree unit, int start, int end, String text) {
    return new Edit(places.file(unit), places.range(unit, start, end), text);
  }

  /** New imports go behind the last one, or behind the package, or to the start. */
  private Edit imports(Fix fix, CompilationUnitTree unit) {
    StringBuilder text = new StringBuilder();
    fix.getImportsToAdd().stream().sorted().forEach(line -> text.append(line).append(";\n"));
    List<? extends ImportTree> present = unit.getImports();
    Tree last = present.isEmpty() ? unit.getPackage() : present.get(present.size() - 1);
    CharSequence source = places.text(unit);
    int at = last == null ? 0 : TreeInfo.getStartPos((JCTree) last);
    while (last != null && at < source.length() && source.charAt(at) != '\n') {
      at++;
    }
    if (last != null && at < source.length()) {
      at++;
    }
    boolean afterPackage = present.isEmpty() && last != null;
    return edit(unit, at, at, afterPackage ? "\n" + text : text.toString());
  }

  /**
   * Error Prone 2.43 changed the type of the parameter, from javac's table of end positions to one
   * of its own.
   */
  private static @Nullable Collection<?> replacements(Fix fix, JCCompilationUnit unit) {
    try {
      Method method =
          Arrays.stream(Fix.class.getMethods())
              .filter(m -> m.getName().equals("getReplacements") && m.getParameterCount() == 1)
              .findFirst()
              .orElseThrow(NoSuchMethodException::new);
      Class<?> table = method.getParameterTypes()[0];
      Object ends =
          table.isInstance(unit.endPositions)
              ? unit.endPositions
              : table.getMethod("create", CompilationUnitTree.class).invoke(null, unit);
      return (Collection<?>) method.invoke(fix, ends);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}

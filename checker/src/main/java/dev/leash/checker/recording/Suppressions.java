package dev.leash.checker.recording;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.SuppressionEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The annotations of a run that suppress warnings, and which of them suppressed one of ours. */
public final class Suppressions {

  /** Error Prone takes it for every check. */
  private static final String EVERYTHING = "all";

  private record Suppression(AnnotationTree annotation, Place place, List<String> names) {}

  private final List<Suppression> all = new ArrayList<>();
  private final Set<Tree> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * The annotation around {@code path} that suppresses what has one of {@code names}, or null. It
   * may stand on any declaration.
   */
  public static @Nullable AnnotationTree around(TreePath path, Set<String> names) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      AnnotationTree annotation = annotation(p.getLeaf());
      if (annotation != null
          && names(p.getLeaf()).stream()
              .anyMatch(name -> names.contains(name) || name.equals(EVERYTHING))) {
        return annotation;
      }
    }
    return null;
  }

  private static @Nullable AnnotationTree annotation(@Nullable Tree tree) {
    List<? extends AnnotationTree> annotations =
        tree instanceof VariableTree variable
            ? variable.getModifiers().getAnnotations()
            : tree instanceof MethodTree method
                ? method.getModifiers().getAnnotations()
                : tree instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
    for (AnnotationTree annotation : annotations) {
      if (((JCTree) annotation).type != null
          && ((JCTree) annotation)
              .type
              .tsym
              .flatName()
              .contentEquals("java.lang.SuppressWarnings")) {
        return annotation;
      }
    }
    return null;
  }

  private static List<String> names(Tree declaration) {
    Symbol declared = TreeInfo.symbolFor((JCTree) declaration);
    SuppressWarnings said =
        declared == null ? null : declared.getAnnotation(SuppressWarnings.class);
    return said == null ? List.of() : Arrays.asList(said.value());
  }

  /** Takes note of all annotations in {@code unit}. */
  void collect(CompilationUnitTree unit, Places places) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        AnnotationTree annotation = annotation(tree);
        Place place = annotation == null ? null : places.of(annotation, unit);
        if (tree != null && annotation != null && place != null) {
          all.add(new Suppression(annotation, place, names(tree)));
        }
        return super.scan(tree, null);
      }
    }.scan(unit, null);
  }

  /** Takes note that {@code annotation} suppressed a finding. */
  void use(AnnotationTree annotation) {
    used.add(annotation);
  }

  /** Those that name one of {@code ours}, by file and place. */
  List<SuppressionEntry> entries(Set<String> ours) {
    List<SuppressionEntry> entries = new ArrayList<>();
    for (Suppression each : all) {
      List<String> names = each.names.stream().filter(ours::contains).toList();
      if (!names.isEmpty()) {
        entries.add(new SuppressionEntry(each.place, names, used.contains(each.annotation)));
      }
    }
    entries.sort(
        Comparator.comparing((SuppressionEntry entry) -> entry.place().file())
            .thenComparing(entry -> entry.place().range().line())
            .thenComparing(entry -> entry.place().range().column()));
    return entries;
  }
}

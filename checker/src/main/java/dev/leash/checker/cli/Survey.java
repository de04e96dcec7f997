package dev.leash.checker.cli;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A first look at sources, not at the code in methods: which can't be read as Java, and which
 * imports lead nowhere.
 */
final class Survey {

  static final String TOO_DEEP = "is nested too deeply for javac";

  private final Map<Path, String> unreadable = new TreeMap<>();
  private final StandIns standIns = new StandIns();
  private final MissingTypes missing = new MissingTypes();
  private boolean isParsing = true;

  private Survey() {}

  /** Looks at {@code sources}. */
  static Survey of(List<Path> sources, JavacRun run) {
    Survey survey = new Survey();
    JavacTaskImpl task = run.task(sources, List.of("-proc:none"), survey::note);
    List<JCCompilationUnit> units = survey.parse(run.files(sources), task);
    survey.isParsing = false;
    if (!units.isEmpty()) {
      task.enter(units);
      units.forEach(survey::look);
    }
    return survey;
  }

  /** The sources that can't be read as Java, and why. */
  Map<Path, String> unreadable() {
    return unreadable;
  }

  /** What the sources import without it being there. */
  MissingTypes missing() {
    return missing;
  }

  /** Classes in place of those. */
  StandIns standIns() {
    return standIns;
  }

  private void note(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    if (isParsing && diagnostic.getKind() == Diagnostic.Kind.ERROR && source != null) {
      unreadable.putIfAbsent(JavacRun.path(source), JavacRun.text(diagnostic));
    }
  }

  private List<JCCompilationUnit> parse(
      Iterable<? extends JavaFileObject> sources, JavacTaskImpl task) {
    JavaCompiler compiler = JavaCompiler.instance(task.getContext());
    List<JCCompilationUnit> units = new ArrayList<>();
    for (JavaFileObject source : sources) {
      Path path = JavacRun.path(source);
      try {
        JCCompilationUnit unit = compiler.parse(source);
        if (!unreadable.containsKey(path)) {
          units.add(unit);
        }
      } catch (StackOverflowError e) {
        unreadable.put(path, TOO_DEEP);
      }
    }
    return units;
  }

  private void look(JCCompilationUnit unit) {
    Map<String, String> missingNames = new HashMap<>();
    List<String> missingPackages = new ArrayList<>();
    for (ImportTree each : unit.getImports()) {
      MemberSelectTree name = (MemberSelectTree) each.getQualifiedIdentifier();
      if (name.getIdentifier().contentEquals("*") && !each.isStatic()) {
        if (isNoPackage((JCTree) name.getExpression())) {
          missingPackages.add(name.getExpression().toString());
        }
      } else {
        JCTree type = (JCTree) (each.isStatic() ? name.getExpression() : name);
        if (isMissing(type)) {
          String full = type.toString();
          missingNames.put(full.substring(full.lastIndexOf('.') + 1), full);
          standIns.of(full);
          missing.add(packageOf(full), JavacRun.path(unit.getSourceFile()));
        }
      }
    }
    for (String each : missingPackages) {
      missing.add(each, JavacRun.path(unit.getSourceFile()));
    }
    if (missingPackages.size() == 1) {
      addUnresolved(unit, missingPackages.get(0), missingNames);
    }
    if (!missingNames.isEmpty()) {
      new Usages(missingNames, standIns).scan(unit.defs);
    }
  }

  /** What no import names can only come from the one package that isn't there. */
  private void addUnresolved(JCCompilationUnit unit, String name, Map<String, String> names) {
    new TreeScanner() {
      @Override
      public void visitIdent(JCIdent tree) {
        String simple = tree.name.toString();
        if (tree.type != null && isMissing(tree) && Character.isUpperCase(simple.charAt(0))) {
          if (names.putIfAbsent(simple, name + "." + simple) == null) {
            standIns.of(name + "." + simple);
          }
        }
      }
    }.scan(unit.defs);
  }

  private static boolean isMissing(JCTree type) {
    return type.type == null || type.type.isErroneous();
  }

  private static boolean isNoPackage(JCTree name) {
    return TreeInfo.symbol(name) instanceof PackageSymbol symbol && !symbol.exists();
  }

  private static String packageOf(String className) {
    List<String> parts = List.of(className.split("\\."));
    int end = 0;
    while (end < parts.size() - 1 && !Character.isUpperCase(parts.get(end).charAt(0))) {
      end++;
    }
    return String.join(".", parts.subList(0, end));
  }
}

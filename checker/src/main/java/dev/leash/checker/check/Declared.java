package dev.leash.checker.check;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.Set;

/** Collects the classes that a source declares, local and anonymous ones included. */
final class Declared extends TreeScanner {

  private final Set<ClassSymbol> classes;

  private Declared(Set<ClassSymbol> classes) {
    this.classes = classes;
  }

  static void collect(JCCompilationUnit unit, Set<ClassSymbol> classes) {
    new Declared(classes).scan(unit.defs);
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    if (tree.sym != null) {
      classes.add(tree.sym);
    }
    super.visitClassDef(tree);
  }
}

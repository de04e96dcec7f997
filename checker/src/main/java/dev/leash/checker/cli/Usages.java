package dev.leash.checker.cli;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCCatch;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCNewArray;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCThrow;
import com.sun.tools.javac.tree.JCTree.JCTypeApply;
import com.sun.tools.javac.tree.JCTree.JCTypeUnion;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Sees in one source what the classes that aren't there are used for. */
final class Usages extends TreeScanner {

  private final Map<String, String> missing;
  private final StandIns standIns;

  /**
   * Usages of missing classes.
   *
   * @param missing their full names by their simple ones
   * @param standIns told how they are used
   */
  Usages(Map<String, String> missing, StandIns standIns) {
    this.missing = missing;
    this.standIns = standIns;
  }

  private @Nullable StandIn of(@Nullable JCTree type) {
    if (type instanceof JCTypeApply generic) {
      return of(generic.clazz);
    }
    if (type instanceof JCIdent name) {
      String full = missing.get(name.name.toString());
      return full == null ? null : standIns.of(full);
    }
    if (type instanceof JCFieldAccess select) {
      StandIn outer = of(select.selected);
      return outer != null && Character.isUpperCase(select.name.toString().charAt(0))
          ? outer.nested(select.name.toString())
          : null;
    }
    return null;
  }

  @Override
  public void visitTypeApply(JCTypeApply tree) {
    StandIn used = of(tree);
    if (used != null) {
      used.useWithTypeArguments(tree.arguments.size());
    }
    super.visitTypeApply(tree);
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    if (isConstant(tree.name.toString())) {
      return;
    }
    of(tree); // a nested type
    super.visitSelect(tree);
  }

  private static boolean isConstant(String name) {
    return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    for (JCExpression type : tree.implementing) {
      StandIn used = of(type);
      if (used != null) {
        used.useAsInterface();
      }
    }
    super.visitClassDef(tree);
  }

  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    tree.thrown.forEach(this::thrown);
    super.visitMethodDef(tree);
  }

  @Override
  public void visitCatch(JCCatch tree) {
    if (tree.param.vartype instanceof JCTypeUnion union) {
      union.alternatives.forEach(this::thrown);
    } else {
      thrown(tree.param.vartype);
    }
    super.visitCatch(tree);
  }

  @Override
  public void visitThrow(JCThrow tree) {
    if (tree.expr instanceof JCNewClass created) {
      thrown(created.clazz);
    }
    super.visitThrow(tree);
  }

  private void thrown(@Nullable JCTree type) {
    StandIn used = of(type);
    if (used != null) {
      used.useAsThrowable();
    }
  }

  @Override
  public void visitAnnotation(JCAnnotation tree) {
    StandIn used = of(tree.annotationType);
    if (used != null) {
      used.useAsAnnotation();
      for (JCExpression argument : tree.args) {
        boolean named = argument instanceof JCAssign;
        String name = named ? ((JCAssign) argument).lhs.toString() : "value";
        String type = type(named ? ((JCAssign) argument).rhs : argument);
        if (type != null) {
          used.useElement(name, type);
        }
      }
    }
    super.visitAnnotation(tree);
  }

  /** The type of an annotation's value, where its text shows it; else null. */
  private static @Nullable String type(JCExpression value) {
    if (value instanceof JCLiteral literal) {
      Object constant = literal.getValue();
      return constant instanceof String
          ? "String"
          : constant instanceof Boolean ? "boolean" : constant instanceof Integer ? "int" : null;
    }
    if (value instanceof JCNewArray array && array.elems != null && array.elems.nonEmpty()) {
      String element = type(array.elems.head);
      return element == null ? null : element + "[]";
    }
    return value instanceof JCFieldAccess select && select.name.contentEquals("class")
        ? "Class<?>"
        : null;
  }
}

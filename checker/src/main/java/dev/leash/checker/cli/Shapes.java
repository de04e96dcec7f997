package dev.leash.checker.cli;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.ArrayType;
import com.sun.tools.javac.code.Type.MethodType;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssignOp;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCUnary;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.Names;
import java.util.function.Predicate;

/**
 * Gives values of which nothing is known what the statements around them need, for else there is no
 * control-flow graph of the method.
 */
final class Shapes extends TreeScanner {

  private final Symtab symtab;
  private final Names names;
  private final Predicate<ClassSymbol> isMissing;

  /**
   * @param isMissing whether nothing is known of a class
   */
  Shapes(Symtab symtab, Names names, Predicate<ClassSymbol> isMissing) {
    this.symtab = symtab;
    this.names = names;
    this.isMissing = isMissing;
  }

  /** A loop needs something that can be looped over. */
  @Override
  public void visitForeachLoop(JCEnhancedForLoop tree) {
    super.visitForeachLoop(tree);
    if (isUnknown(tree.expr)) {
      tree.expr.type = new ArrayType(tree.var.type, symtab.arrayClass);
    }
  }

  /** Operators need operands that they can be applied to. */
  @Override
  public void visitUnary(JCUnary tree) {
    super.visitUnary(tree);
    operands(tree, tree.hasTag(JCTree.Tag.NOT), tree.arg);
  }

  @Override
  public void visitAssignop(JCAssignOp tree) {
    super.visitAssignop(tree);
    operands(tree, false, tree.lhs, tree.rhs);
  }

  @Override
  public void visitBinary(JCBinary tree) {
    super.visitBinary(tree);
    if (!tree.hasTag(JCTree.Tag.EQ) && !tree.hasTag(JCTree.Tag.NE)) {
      boolean logical = tree.hasTag(JCTree.Tag.AND) || tree.hasTag(JCTree.Tag.OR);
      operands(tree, logical, tree.lhs, tree.rhs);
    }
  }

  private void operands(JCExpression tree, boolean logical, JCExpression... operands) {
    Type type = logical ? symtab.booleanType : symtab.intType;
    boolean isText = List.from(operands).stream().anyMatch(o -> o.type.tsym == stringClass());
    for (JCExpression operand : operands) {
      if (!isText && !operand.type.isPrimitive() && isUnknown(operand)) {
        operand.type = type;
        tree.type = tree.type.isPrimitive() ? tree.type : type;
      }
    }
  }

  private Symbol stringClass() {
    return symtab.stringType.tsym;
  }

  private boolean isUnknown(JCTree tree) {
    return tree.type != null && tree.type.tsym instanceof ClassSymbol type && isMissing.test(type);
  }

  /** A resource needs a method that closes it. */
  @Override
  public void visitTry(JCTry tree) {
    super.visitTry(tree);
    for (JCTree resource : tree.resources) {
      if (isUnknown(resource) && resource.type.tsym.members().findFirst(names.close) == null) {
        TypeSymbol type = resource.type.tsym;
        MethodType close =
            new MethodType(List.nil(), symtab.voidType, List.nil(), symtab.methodClass);
        type.members().enter(new MethodSymbol(Flags.PUBLIC, names.close, close, type));
      }
    }
  }
}

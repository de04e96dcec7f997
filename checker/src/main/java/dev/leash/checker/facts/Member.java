package dev.leash.checker.facts;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A method, constructor, initializer block or field of a class of the run, with everything nested
 * in it: lambdas, anonymous and local classes. A local variable is used nowhere else.
 */
public final class Member {

  private final TreePath path;
  private final ClassSymbol owner;
  private final @Nullable MethodSymbol method;
  private final List<JCExpression> creations = new ArrayList<>(0);
  private @Nullable MemberUses uses;

  Member(TreePath path, ClassSymbol owner, @Nullable MethodSymbol method) {
    this.path = path;
    this.owner = owner;
    this.method = method;
  }

  /** The path from the compilation unit to this member's declaration. */
  public TreePath path() {
    return path;
  }

  /** The declaration: a method, a block or a variable. */
  public Tree tree() {
    return path.getLeaf();
  }

  /** The compilation unit that holds this member. */
  public CompilationUnitTree unit() {
    return path.getCompilationUnit();
  }

  /** The class that declares this member; never an anonymous or local one. */
  public ClassSymbol owner() {
    return owner;
  }

  /** The method or constructor, or null for an initializer. */
  public @Nullable MethodSymbol method() {
    return method;
  }

  /** The expressions in this member that create a thread owner by contract, in source order. */
  public List<JCExpression> creations() {
    return creations;
  }

  /** Where this member uses which variable and method; looked up on first use and kept. */
  public MemberUses uses() {
    MemberUses result = uses;
    if (result == null) {
      result = MemberUses.of(this);
      uses = result;
    }
    return result;
  }

  @Override
  public String toString() {
    return owner + "." + (method != null ? method : "<init>");
  }
}

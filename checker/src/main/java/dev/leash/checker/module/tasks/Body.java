package dev.leash.checker.module.tasks;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Code that runs as a whole: a method with a body, or a lambda.
 *
 * @param path the path of the method or lambda
 * @param member the member that holds it
 */
public record Body(TreePath path, Member member) {

  /** The method or lambda. */
  public Tree tree() {
    return path.getLeaf();
  }

  /** Whether this body itself runs the code at {@code path}: nested code runs some other time. */
  public boolean runs(TreePath path) {
    return Paths.runs(tree(), path);
  }

  /** The method, or null for a lambda. */
  public @Nullable MethodSymbol method() {
    return tree() instanceof MethodTree method ? ((JCMethodDecl) method).sym : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body that && tree() == that.tree();
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(tree());
  }
}

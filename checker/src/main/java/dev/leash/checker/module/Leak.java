package dev.leash.checker.module;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.leash.checker.contract.Ends;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * One owner, or handle of work, that is leaked.
 *
 * @param cause why
 * @param subject what kind of thing it is
 * @param at where it is reported
 * @param creation the expression that creates it, or the declaration that takes it over
 * @param type its type
 * @param holder the variable or field that holds it, or null
 * @param witness the call that throws, the return that leaves, the assignment that overwrites; or
 *     null
 * @param releaseMethod the method of the holder's class that should release it, or that is never
 *     called; or null
 * @param releasedBy names of the methods that would release it, the best first
 * @param ends how its threads would end by themselves
 * @param chain for an owner by inference: what makes it one, outermost first
 */
public record Leak(
    Cause cause,
    Subject subject,
    TreePath at,
    Tree creation,
    Type type,
    @Nullable VarSymbol holder,
    @Nullable Tree witness,
    @Nullable MethodSymbol releaseMethod,
    List<String> releasedBy,
    Ends ends,
    List<Link> chain)
    implements Finding {

  /** What is leaked, in the sense of the checks. */
  public enum Subject {
    /** An executor. */
    EXECUTOR,
    /** A thread owner of another kind. */
    OWNER,
    /** A handle of work that runs elsewhere. */
    HANDLE
  }

  /** What is created, though it may be reported where its release is skipped. */
  @Override
  public TreePath about() {
    if (creation == at.getLeaf()) {
      return at;
    }
    TreePath path = TreePath.getPath(at.getCompilationUnit(), creation);
    return path == null ? at : path;
  }

  /** Whether it is an executor. */
  public boolean executor() {
    return subject == Subject.EXECUTOR;
  }

  /** Whether it is a handle. */
  public boolean handle() {
    return subject == Subject.HANDLE;
  }

  /**
   * One step of the chain that makes a class an owner.
   *
   * @param field the field that holds the next owner
   * @param creation where that owner is created
   * @param at the path of that creation
   */
  public record Link(VarSymbol field, Tree creation, TreePath at) {}
}

package dev.leash.checker.module.tasks;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Paths;
import dev.leash.checker.module.RunView;
import java.util.HashSet;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Finds the code that a framework calls for each request or message. */
public final class Requests {

  /** A request's helper further from its handler than this counts as code of its own. */
  private static final int CLIMB = 3;

  private final RunView view;

  Requests(RunView view) {
    this.view = view;
  }

  /** The handler of requests that {@code body} is or is called by, or null. */
  public @Nullable TreePath handler(TreePath body) {
    return handler(body, 0, new HashSet<>());
  }

  /** Whether a framework calls {@code body}, a method or function, for each request or message. */
  public boolean isHandler(TreePath body) {
    Tree tree = body.getLeaf();
    return tree instanceof JCTree.JCMethodDecl declared
        ? declared.sym != null && view.book().method(declared.sym).servesRequests()
        : serves(tree);
  }

  private @Nullable TreePath handler(TreePath body, int depth, Set<Symbol> seen) {
    if (body.getLeaf() instanceof LambdaExpressionTree lambda) {
      return serves(lambda) ? body : null;
    }
    MethodSymbol method =
        body.getLeaf() instanceof JCTree.JCMethodDecl declared ? declared.sym : null;
    if (method == null || !seen.add(method)) {
      return null;
    }
    if (view.book().method(method).servesRequests()) {
      return body;
    }
    if (depth == CLIMB) {
      return null;
    }
    for (Member caller : view.facts().callersOf(method)) {
      if (caller.owner().outermostClass() == method.outermostClass()) {
        for (TreePath call : caller.uses().callsOf(method)) {
          if (call.getLeaf() instanceof MemberReferenceTree) {
            if (serves(call.getLeaf())) {
              return body;
            }
            continue; // what is made of it runs some other time
          }
          TreePath around = Paths.body(call);
          TreePath found = around == null ? null : handler(around, depth + 1, seen);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private boolean serves(Tree function) {
    Type type = ((JCTree) function).type;
    return type != null
        && type.tsym != null
        && view.types().isFunctionalInterface(type.tsym)
        && view.types().findDescriptorSymbol(type.tsym) instanceof MethodSymbol descriptor
        && view.book().method(descriptor).servesRequests();
  }
}

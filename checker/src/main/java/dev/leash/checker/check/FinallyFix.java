package dev.leash.checker.check;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.leash.checker.module.Cause;
import dev.leash.checker.module.Leak;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Wraps what follows the declaration of a local variable in a try block that releases it at the
 * end. The normal path does what it did.
 */
final class FinallyFix {

  private final Leak leak;
  private final FixSource source;
  private final VarSymbol variable;
  private final StatementTree declaration;
  private final BlockTree block;
  private final List<? extends StatementTree> rest;

  private FinallyFix(
      Leak leak, FixSource source, VarSymbol variable, StatementTree declaration, BlockTree block) {
    this.leak = leak;
    this.source = source;
    this.variable = variable;
    this.declaration = declaration;
    this.block = block;
    List<? extends StatementTree> statements = block.getStatements();
    this.rest = statements.subList(statements.indexOf(declaration) + 1, statements.size());
  }

  /** The fix, or null where the variable's declaration or uses don't allow it. */
  static @Nullable Fix of(Leak leak, FixSource source) {
    TreePath declaration = declaration(leak, source);
    if (declaration == null
        || !(declaration.getParentPath().getLeaf() instanceof BlockTree block)
        || !(declaration.getLeaf() instanceof JCVariableDecl variable)) {
      return null;
    }
    FinallyFix fix = new FinallyFix(leak, source, variable.sym, variable, block);
    return fix.wrapsTheSameAsAnother() ? null : fix.build(declaration.getParentPath());
  }

  /** The declaration that the created value initializes, as such or wrapped by calls; or null. */
  private static @Nullable TreePath declaration(Leak leak, FixSource source) {
    TreePath path =
        leak.at().getLeaf() == leak.creation() ? leak.at() : source.path(leak.creation());
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      Tree tree = p.getLeaf();
      if (tree instanceof JCVariableDecl variable) {
        return variable.sym.equals(leak.holder()) ? p : null;
      }
      boolean passesOn =
          tree instanceof ParenthesizedTree
              || tree instanceof TypeCastTree
              || tree instanceof MemberSelectTree
              || tree instanceof MethodInvocationTree
              || tree instanceof NewClassTree;
      if (!passesOn) {
        return null;
      }
    }
    return null;
  }

  /**
   * Two fixes that end at the same brace would tangle if both are applied: the inner one is first.
   */
  private boolean wrapsTheSameAsAnother() {
    for (Leak other : LeashRun.leaksIn(leak.at(), source.state())) {
      VarSymbol holder = other.holder();
      if (holder != null && isLocal(other.cause()) && !holder.equals(variable)) {
        for (StatementTree statement : rest) {
          if (statement instanceof JCVariableDecl later && later.sym.equals(holder)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isLocal(Cause cause) {
    return switch (cause) {
      case LOCAL_NEVER, EARLY_RETURN, BRANCH, THROW -> true;
      default -> false;
    };
  }

  private @Nullable Fix build(TreePath around) {
    LocalUses uses = LocalUses.in(around, variable);
    String release =
        leak.handle()
            ? leak.releasedBy().get(0)
            : FixRelease.choose(leak, variable.type, uses.called(), source.state());
    if (release == null
        || rest.isEmpty()
        || uses.isAssigned()
        || uses.escapes()
        || (uses.isPassedInside() && leak.cause() != Cause.LOCAL_NEVER)
        || cutsWorkShort(uses, release)
        || !source.isWritten(rest)
        || !source.isWritten(declaration)
        || !source.isWritten(block)) {
      return null;
    }
    int moved = moved(release);
    if (leak.handle() && moved < 0) {
      return null; // why it is cancelled only there is the author's to say
    }
    int kept = uses.calls(release) - (moved < 0 ? 0 : 1);
    return kept > 0 && !FixRelease.isRepeatable(release) ? null : edit(release, moved);
  }

  /**
   * Whether what the owner was told to do goes on after the method, so that a release at its end is
   * not what is meant. An executor that is shut down still runs the tasks that it was given.
   */
  private boolean cutsWorkShort(LocalUses uses, String release) {
    if (leak.cause() != Cause.LOCAL_NEVER) {
      return false;
    }
    if (leak.handle()) {
      return false;
    }
    if (leak.executor()) {
      return !release.equals("shutdown") || uses.isPeriodic();
    }
    return !release.equals("close") || uses.isStarted();
  }

  /** The index in the rest of the release that can move into the finally block, or -1. */
  private int moved(String release) {
    int last = rest.size() - 1;
    if (isRelease(rest.get(last), release)) {
      return last;
    }
    boolean thenReturns =
        last > 0
            && rest.get(last) instanceof ReturnTree exit
            && isIndependent(exit.getExpression(), release)
            && isRelease(rest.get(last - 1), release);
    return thenReturns ? last - 1 : -1;
  }

  /** Whether the returned value is the same before and after the release. */
  private boolean isIndependent(@Nullable ExpressionTree value, String release) {
    return value == null
        || value instanceof IdentifierTree
        || value instanceof LiteralTree
        || (release.equals("shutdown") && !LocalUses.names(value, variable));
  }

  private boolean isRelease(StatementTree statement, String release) {
    if (leak.handle()) {
      return statement instanceof ExpressionStatementTree expression
          && expression.getExpression() == leak.at().getLeaf();
    }
    return statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals(release)
        && select.getExpression() instanceof IdentifierTree name
        && name.getName().contentEquals(variable.name);
  }

  /** Whether {@code last} only begins too late: its own finally block does nothing but release. */
  private boolean endsWith(TryTree last, String release) {
    return last.getResources().isEmpty()
        && last.getCatches().isEmpty()
        && last.getFinallyBlock() != null
        && last.getFinallyBlock().getStatements().size() == 1
        && isRelease(last.getFinallyBlock().getStatements().get(0), release);
  }

  private String call(String release) {
    Tree cancel = leak.at().getLeaf();
    return leak.handle()
        ? source.text(source.start(cancel), source.end(cancel))
        : variable.name + "." + release + "()";
  }

  private Fix edit(String release, int moved) {
    String indent = source.indent(source.start(declaration));
    SuggestedFix.Builder fix = SuggestedFix.builder().postfixWith(declaration, " try {");
    if (moved == rest.size() - 1) {
      StatementTree call = rest.get(moved);
      return fix.prefixWith(call, "} finally {\n" + indent + "  ")
          .postfixWith(call, "\n" + indent + "}")
          .build();
    }
    if (rest.get(rest.size() - 1) instanceof TryTree last && endsWith(last, release)) {
      int start = source.start(last);
      return fix.replace(start, source.start(last.getBlock()) + 1, "").build();
    }
    if (moved >= 0) {
      source.deleteLine(rest.get(moved), fix);
    }
    int brace = source.end(block) - 1;
    String outer = source.indent(brace);
    String step = indent.startsWith(outer) ? indent.substring(outer.length()) : "  ";
    return fix.replace(
            brace,
            brace,
            step + "} finally {\n" + indent + step + call(release) + ";\n" + indent + "}\n" + outer)
        .build();
  }
}

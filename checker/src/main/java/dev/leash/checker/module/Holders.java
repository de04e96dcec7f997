package dev.leash.checker.module;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.Use;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.flow.ValueUses;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Which variable takes a created value first. */
public final class Holders {

  private Holders() {}

  /** Whether {@code variable} is a local variable or parameter. */
  public static boolean isLocal(@Nullable VarSymbol variable) {
    return variable != null && !(variable.owner instanceof ClassSymbol);
  }

  /** The local variable or field that the value at {@code path} is stored in, or null. */
  public static @Nullable VarSymbol firstVariable(TreePath path, Member member) {
    List<Use> uses = new ArrayList<>();
    ValueUses.consume(path, member, uses);
    for (Use use : uses) {
      if (use instanceof Use.Move move) {
        if (move.to() instanceof ValueNode.Local local) {
          return local.variable();
        }
        if (move.to() instanceof ValueNode.Field field) {
          return field.variable();
        }
        if (move.to() instanceof ValueNode.Expression result
            && !(result.path().getLeaf() instanceof LambdaExpressionTree)
            && result.path().getLeaf() != path.getLeaf()) {
          return firstVariable(result.path(), member);
        }
      }
    }
    return null;
  }
}

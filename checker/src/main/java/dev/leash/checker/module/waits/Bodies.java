package dev.leash.checker.module.waits;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.tasks.Body;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The bodies that a member holds. */
final class Bodies {

  private Bodies() {}

  /** The methods and lambdas of {@code member}, nested ones included, outer ones first. */
  static List<Body> in(Member member) {
    List<Body> result = new ArrayList<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        result.add(new Body(getCurrentPath(), member));
        return super.visitMethod(tree, null);
      }

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree tree, @Nullable Void unused) {
        result.add(new Body(getCurrentPath(), member));
        return super.visitLambdaExpression(tree, null);
      }
    }.scan(member.path(), null);
    return result;
  }
}

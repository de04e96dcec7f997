package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.facts.Member;
import dev.leash.checker.facts.RunFacts;
import dev.leash.checker.module.Cause;
import dev.leash.checker.module.Leak;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The words of a finding: what leaks, why, with the line that shows it, and what to do. */
final class Wording {

  private Wording() {}

  /** Whether an exception is what leaks it. */
  static boolean isSkippedByException(Leak leak) {
    return leak.cause() == Cause.THROW
        || leak.cause() == Cause.CONSTRUCTOR_THROWS
        || leak.cause() == Cause.RELEASE_SKIPPED;
  }

  static String message(Leak leak, VisitorState state) {
    return what(leak, state) + weakly(leak) + chain(leak) + "; " + advice(leak);
  }

  private static String what(Leak leak, VisitorState state) {
    String name = name(leak);
    String line = line(leak.witness(), leak.at());
    String release = method(leak.releaseMethod(), state);
    return switch (leak.cause()) {
      case DISCARDED ->
          "the " + noun(leak) + " made here is dropped: nothing can ever " + verb(leak);
      case LOCAL_NEVER -> name + " is never " + released(leak);
      case EARLY_RETURN -> name + " is not " + released(leak) + " when the method returns" + line;
      case BRANCH -> name + " is " + released(leak) + " on some paths only";
      case OVERWRITTEN ->
          name + " is assigned anew" + line + " while it still holds a live " + noun(leak);
      case THROW -> name + " keeps running if " + thrower(leak.witness()) + line + " throws";
      case FIELD_NEVER ->
          name + " is never " + released(leak) + ": " + owner(leak) + " has no method that does it";
      case FIELD_FORGOTTEN -> name + " is never " + released(leak) + ": " + release + " forgets it";
      case RELEASE_NEVER_CALLED ->
          name + " is " + released(leak) + " only in " + release + ", which nothing calls";
      case CONSTRUCTOR_THROWS ->
          name
              + " keeps running if "
              + thrower(leak.witness())
              + line
              + " throws: the constructor fails and nobody can reach it";
      case RELEASE_SKIPPED ->
          name
              + " keeps running if "
              + thrower(leak.witness())
              + line
              + " throws before "
              + release
              + " reaches it";
      case TAKEN_NEVER ->
          name + " takes ownership, but is neither " + released(leak) + " nor handed on";
    };
  }

  private static String name(Leak leak) {
    return leak.holder() == null ? "the " + noun(leak) : "'" + leak.holder().name + "'";
  }

  private static String noun(Leak leak) {
    return leak.executor() ? "executor" : "'" + leak.type().tsym.name + "'";
  }

  private static String verb(Leak leak) {
    return leak.executor() ? "shut it down" : leak.handle() ? "cancel it" : "release it";
  }

  private static String released(Leak leak) {
    return leak.executor() ? "shut down" : leak.handle() ? "cancelled" : "released";
  }

  private static String owner(Leak leak) {
    return leak.holder() == null ? "its class" : "'" + leak.holder().enclClass().name + "'";
  }

  private static String thrower(@Nullable Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return "'" + shorten(call.getMethodSelect()) + "(" + dots(call.getArguments()) + ")'";
    }
    if (tree instanceof NewClassTree created) {
      return "'new " + created.getIdentifier() + "(" + dots(created.getArguments()) + ")'";
    }
    return tree instanceof ThrowTree ? "the statement" : "something";
  }

  private static String shorten(ExpressionTree select) {
    String text = select.toString();
    int line = text.indexOf('\n');
    boolean tooLong = line >= 0 || text.length() > 40;
    return tooLong ? "…" + text.substring(text.lastIndexOf('.')) : text;
  }

  private static String dots(List<? extends ExpressionTree> arguments) {
    return arguments.isEmpty() ? "" : "…";
  }

  /** The line of a tree that stands in the same source as the report. */
  private static String line(@Nullable Tree tree, TreePath at) {
    if (tree == null) {
      return "";
    }
    LineMap lines = at.getCompilationUnit().getLineMap();
    int position = TreeInfo.getStartPos((JCTree) tree);
    return position < 0 ? "" : " (line " + lines.getLineNumber(position) + ")";
  }

  private static String method(@Nullable MethodSymbol method, VisitorState state) {
    if (method == null) {
      return "";
    }
    String text = "'" + method.name + "()'";
    RunFacts facts = LeashRun.facts(state);
    Member member = facts == null ? null : facts.memberOf(method);
    if (member == null) {
      return text;
    }
    long line =
        member
            .unit()
            .getLineMap()
            .getLineNumber(
                TreeInfo.diagnosticPositionFor(method, (JCTree) member.tree())
                    .getPreferredPosition());
    return text + " (line " + line + ")";
  }

  private static String chain(Leak leak) {
    if (leak.chain().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(": it owns threads through ");
    String separator = "";
    for (Leak.Link link : leak.chain()) {
      text.append(separator)
          .append("'")
          .append(link.field().enclClass().name)
          .append(".")
          .append(link.field().name)
          .append("'");
      separator = " and ";
    }
    return text.toString();
  }

  private static String weakly(Leak leak) {
    return switch (leak.ends()) {
      case WHEN_IDLE -> " (its threads end only after idling)";
      case WHEN_UNREACHABLE -> " (its thread ends only when the collector comes by)";
      default -> "";
    };
  }

  private static String advice(Leak leak) {
    String call =
        leak.releasedBy().isEmpty() ? "release it" : "call " + leak.releasedBy().get(0) + "()";
    return switch (leak.cause()) {
      case DISCARDED -> "keep it in a variable and " + call + " when its work is done";
      case LOCAL_NEVER, EARLY_RETURN, BRANCH, THROW ->
          call + " in a finally block, or hand it to an owner that does";
      case OVERWRITTEN -> call + " before the assignment";
      case FIELD_NEVER -> call + " in a method that ends the object's life, and call that";
      case FIELD_FORGOTTEN -> call + " there";
      case RELEASE_NEVER_CALLED -> "call that method, or " + call + " where the object's life ends";
      case CONSTRUCTOR_THROWS -> "catch the exception, " + call + " and rethrow, or create it last";
      case RELEASE_SKIPPED -> "move it into a finally block";
      case TAKEN_NEVER -> call + ", or store it in a field that is released";
    };
  }
}

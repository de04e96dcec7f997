package dev.leash.checker.module.waits;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.List;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Settings that are given to whoever opens a connection, and may hold its limits. */
final class LoginSettings {

  private final TaskTools tools;

  LoginSettings(TaskTools tools) {
    this.tools = tools;
  }

  /** Whether a map of settings among the arguments of {@code call} may hold a time limit. */
  boolean mayLimit(Origins.Origin call) {
    for (ExpressionTree argument : Nodes.arguments(call.tree())) {
      Type type = ((JCTree) argument).type;
      if (type != null && tools.view().book().container(type)) {
        Origins.Found found = tools.origins().of(new TreePath(call.at(), argument), call.member());
        if (!found.complete() || !found.origins().stream().allMatch(this::isHarmless)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isHarmless(Origins.Origin origin) {
    Type type = ((JCTree) origin.tree()).type;
    if (!(origin.tree() instanceof NewClassTree created)
        || !created.getArguments().isEmpty()
        || !(type.tsym instanceof ClassSymbol known)) {
      return false;
    }
    Trace trace =
        tools.tracer().trace(new ValueNode.Expression(origin.at(), origin.member()), known, false);
    // The one who opens the connection is out of view, too.
    return trace.calls.stream().allMatch(LoginSettings::setsOtherThings)
        && trace.lost.stream().allMatch(LoginSettings::isOpening)
        && trace.returnedBy.isEmpty();
  }

  private static boolean isOpening(Site lost) {
    return lost.method() != null && lost.method().isStatic();
  }

  private static boolean setsOtherThings(Site site) {
    List<? extends ExpressionTree> arguments = Nodes.arguments(site.at().getLeaf());
    if (arguments.isEmpty()) {
      return true;
    }
    String key = constant(arguments.get(0));
    return key != null && !key.toLowerCase(Locale.ROOT).contains("timeout");
  }

  private static @Nullable String constant(ExpressionTree tree) {
    Type type = ((JCTree) tree).type;
    Object value = type == null ? null : type.constValue();
    return value == null ? null : value.toString();
  }
}

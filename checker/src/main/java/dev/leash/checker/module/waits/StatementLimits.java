package dev.leash.checker.module.waits;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.JavaSql;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.tasks.Origins;
import dev.leash.checker.module.tasks.TaskTools;
import java.io.IOException;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Whether the connection that a statement is made of may have a limit that covers it. */
final class StatementLimits {

  private final TaskTools tools;
  private final RunView view;
  private final Addresses addresses;
  private @Nullable Boolean settings;

  StatementLimits(TaskTools tools, Addresses addresses) {
    this.tools = tools;
    this.view = tools.view();
    this.addresses = addresses;
  }

  /**
   * Whether nothing in the run limits what is made of {@code connection}. One that comes from
   * outside counts as without limits, unless a framework lends it for a moment: a template does
   * more to it than is in view.
   */
  boolean mayLack(TreePath connection, Member member, Limits limits) {
    Origins.Found found = tools.origins().of(connection, member);
    if (found.obscure() || (found.complete() && found.origins().isEmpty())) {
      return false;
    }
    boolean remote = found.complete();
    for (Origins.Origin origin : found.origins()) {
      if (origin.tree().getKind() == Tree.Kind.NULL_LITERAL) {
        continue;
      }
      if (!isOpened(origin) || isLimited(origin, limits)) {
        return false;
      }
      remote &= addresses.ofCall(origin.at(), origin.member()) == Addresses.Place.REMOTE;
    }
    return remote || !(isLimited(connection, member, limits) || hasSettings());
  }

  /** Whether it opens a connection to a database for which it names no limit. */
  private boolean isOpened(Origins.Origin origin) {
    if (!(origin.tree() instanceof MethodInvocationTree call)
        || !(TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method)) {
      return false;
    }
    if (view.book().method(method).readsBlock() == null) {
      return JavaSql.isOfDataSource(method, view.types());
    }
    Addresses.Place place = addresses.ofCall(origin.at(), origin.member());
    return (place == Addresses.Place.REMOTE || place == Addresses.Place.UNKNOWN)
        && !new LoginSettings(tools).mayLimit(origin);
  }

  private boolean isLimited(Origins.Origin origin, Limits limits) {
    NetworkUse use = new NetworkUse(tools, origin.at(), origin.member(), limits);
    String type = limits.typeOf(((JCTree) origin.tree()).type);
    return type == null || limits.missing(type, use.own()).isEmpty() || use.isShared();
  }

  /** Whether the code that has the connection limits it, or asks code out of view to do so. */
  private boolean isLimited(TreePath connection, Member member, Limits limits) {
    Type made = ((JCTree) connection.getLeaf()).type;
    String type = limits.typeOf(made);
    ValueNode node = view.nodes().root(connection.getLeaf(), member);
    if (type == null || node == null) {
      return type == null;
    }
    ClassSymbol known = made.tsym instanceof ClassSymbol c ? c : null;
    Trace trace = tools.tracer().trace(node, known, true);
    return limits.missing(type, trace).isEmpty()
        || trace.lost.stream().anyMatch(site -> takes(site, limits, type));
  }

  private static boolean takes(Site lost, Limits limits, String type) {
    return lost.method() == null
        || lost.method().type.getParameterTypes().stream()
            .anyMatch(parameter -> type.equals(limits.typeOf(parameter)));
  }

  /** Whether some source has settings that may be meant for the connections of the program. */
  private boolean hasSettings() {
    Boolean known = settings;
    if (known == null) {
      known =
          view.facts().members().stream()
              .map(Member::unit)
              .distinct()
              .anyMatch(StatementLimits::hasSettings);
      settings = known;
    }
    return known;
  }

  private static boolean hasSettings(CompilationUnitTree unit) {
    try {
      return JavaSql.mayLimit(unit.getSourceFile().getCharContent(true));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}

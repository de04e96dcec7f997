package dev.leash.checker.module.waits;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.MethodName;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Site;
import dev.leash.checker.module.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The calls that limit a wait beforehand. All of one type are needed together; those of any one
 * type are enough: a statement has a limit of its own, or its connection has one.
 */
final class Limits {

  private final RunView view;
  private final Blocks blocks;
  private final Map<String, List<MethodName>> byType = new LinkedHashMap<>();

  Limits(RunView view, Blocks blocks) {
    this.view = view;
    this.blocks = blocks;
    for (String written : blocks.limitedBy()) {
      MethodName name = MethodName.parse(written);
      byType.computeIfAbsent(name.type(), t -> new ArrayList<>(2)).add(name);
    }
  }

  /** How many methods set limits. */
  int count() {
    return blocks.limitedBy().size();
  }

  /** The types that have limits. */
  Set<String> types() {
    return byType.keySet();
  }

  /** The type among those that have limits that a value of {@code type} is of; or null. */
  @Nullable String typeOf(@Nullable Type type) {
    if (type != null && type.tsym != null && !type.isPrimitiveOrVoid()) {
      for (Type above : view.types().closure(view.types().erasure(type))) {
        String name = above.tsym.getQualifiedName().toString();
        if (byType.containsKey(name)) {
          return name;
        }
      }
    }
    return null;
  }

  /** Whether some of the limits hold for the wait {@code other} too. */
  boolean holdFor(@Nullable Blocks other) {
    return other != null && other.limitedBy().stream().anyMatch(blocks.limitedBy()::contains);
  }

  /** The names of the limits of {@code type} that no call on {@code trace} sets. */
  List<String> missing(String type, Trace trace) {
    List<String> missing = new ArrayList<>(2);
    for (MethodName limit : byType.getOrDefault(type, List.of())) {
      if (trace.calls.stream().noneMatch(site -> sets(site, limit) && !isForEver(site))) {
        missing.add(limit.name());
      }
    }
    return missing;
  }

  /** A call that sets a limit of {@code type} to what means for ever, or null. */
  @Nullable TreePath zero(String type, Trace trace) {
    for (MethodName limit : byType.getOrDefault(type, List.of())) {
      for (Site site : trace.calls) {
        if (sets(site, limit) && isForEver(site)) {
          return site.at();
        }
      }
    }
    return null;
  }

  private boolean sets(Site site, MethodName limit) {
    MethodSymbol method = site.method();
    return method != null
        && method.name.contentEquals(limit.name())
        && view.hierarchy().overridden(method).stream()
            .anyMatch(each -> limit.names(each, view.types()));
  }

  /** Zero means for ever in all of them, and the largest number of milliseconds is about that. */
  private static boolean isForEver(Site site) {
    List<? extends ExpressionTree> arguments = Nodes.arguments(site.at().getLeaf());
    if (arguments.isEmpty()) {
      return false;
    }
    Type type = ((JCTree) arguments.get(arguments.size() - 1)).type;
    return type != null
        && type.constValue() instanceof Number number
        && (number.longValue() == 0 || number.longValue() == Integer.MAX_VALUE);
  }
}

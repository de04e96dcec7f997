package dev.leash.checker.module.handles;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.MethodName;
import dev.leash.checker.facts.Member;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.tasks.TaskTools;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Whether a wait for the network may have a limit that was set beforehand. */
final class TimeLimits {

  private final TaskTools tools;
  private final Map<ClassSymbol, Set<String>> called = new HashMap<>();

  TimeLimits(TaskTools tools) {
    this.tools = tools;
  }

  /**
   * Whether the class that makes the call at {@code path} sets such a limit, or gets from elsewhere
   * what has it.
   */
  boolean mayHold(TreePath path, Member member, Blocks blocks) {
    List<MethodName> names = blocks.limitedBy().stream().map(MethodName::parse).toList();
    if (names.isEmpty()) {
      return false;
    }
    Set<String> here = called(member.owner());
    if (names.stream().anyMatch(name -> here.contains(name.name()))) {
      return true;
    }
    for (TreePath part : Nodes.parts(path)) {
      if (names.stream().anyMatch(name -> isOf(((JCTree) part.getLeaf()).type, name))
          && !tools.origins().of(part, member).complete()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value of {@code type} has the limit, or is made by what has it. */
  private boolean isOf(@Nullable Type type, MethodName limit) {
    return type != null
        && type.hasTag(TypeTag.CLASS)
        && tools.view().types().closure(tools.view().types().erasure(type)).stream()
            .map(above -> above.tsym.getQualifiedName().toString())
            .anyMatch(name -> limit.type().equals(name) || limit.type().startsWith(name + "."));
  }

  /** The names of all methods that a class calls. */
  private Set<String> called(ClassSymbol type) {
    return called.computeIfAbsent(
        type,
        known -> {
          Set<String> names = new HashSet<>();
          for (Member member : tools.view().facts().membersOf(known)) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
              @Override
              public @Nullable Void visitMethodInvocation(
                  MethodInvocationTree tree, @Nullable Void unused) {
                names.add(TreeInfo.name((JCTree) tree.getMethodSelect()).toString());
                return super.visitMethodInvocation(tree, null);
              }
            }.scan(member.tree(), null);
          }
          return names;
        });
  }
}

package dev.leash.checker.module.tasks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.MethodName;
import dev.leash.checker.contract.ParamRole;
import dev.leash.checker.facts.Member;
import dev.leash.checker.flow.ValueNode;
import dev.leash.checker.module.Nodes;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.Trace;
import dev.leash.checker.module.Tracer;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Reads that wait for somebody to write: on which source, and whether the source has a limit. */
final class Reads {

  private static final int WRAPPERS = 5;

  private final RunView view;
  private final Tracer tracer;
  private final Origins origins;

  Reads(RunView view, Tracer tracer, Origins origins) {
    this.view = view;
    this.tracer = tracer;
    this.origins = origins;
  }

  /** Whether the call at {@code path} reads from what only another party ends, and has no limit. */
  boolean ignoresInterrupt(TreePath path, Member member, MethodSymbol method) {
    TreePath receiver = Origins.receiver(path);
    return view.book().method(method).reads() && receiver != null && isEndless(receiver, member, 0);
  }

  /** Whether nobody sets the limit of a wait on {@code receiver} that has to be set beforehand. */
  boolean isUnlimited(@Nullable TreePath receiver, Member member, Blocks blocks) {
    return receiver == null || blocks.limitedBy().isEmpty() || !isSet(receiver, member, blocks);
  }

  private boolean isEndless(TreePath stream, Member member, int wrappers) {
    Blocks named =
        TreeInfo.symbol((JCTree) stream.getLeaf()) instanceof VarSymbol variable
            ? view.book().readsBlock(variable)
            : null;
    if (named != null) {
      return named.interrupt() == Blocks.Interrupt.IGNORED;
    }
    for (Origins.Origin origin : origins.of(stream, member).origins()) {
      if (origin.tree() instanceof MethodInvocationTree call
          && TreeInfo.symbol((JCTree) call.getMethodSelect()) instanceof MethodSymbol method) {
        Blocks blocks = view.book().method(method).readsBlock();
        if (blocks != null && blocks.interrupt() == Blocks.Interrupt.IGNORED) {
          return isUnlimited(Origins.receiver(origin.at()), origin.member(), blocks);
        }
      } else if (origin.tree() instanceof NewClassTree && wrappers < WRAPPERS) {
        return isWrapped(origin, wrappers);
      }
    }
    return false;
  }

  private boolean isWrapped(Origins.Origin wrapper, int wrappers) {
    if (((JCTree.JCNewClass) wrapper.tree()).constructor instanceof MethodSymbol constructor) {
      List<? extends ExpressionTree> arguments = Nodes.arguments(wrapper.tree());
      for (int i = 0; i < arguments.size(); i++) {
        if (view.book().method(constructor).param(i) == ParamRole.ALIAS) {
          TreePath inner = new TreePath(wrapper.at(), arguments.get(i));
          return isEndless(inner, wrapper.member(), wrappers + 1);
        }
      }
    }
    return false;
  }

  private boolean isSet(TreePath source, Member member, Blocks blocks) {
    List<String> limits =
        blocks.limitedBy().stream().map(written -> MethodName.parse(written).name()).toList();
    Type type = ((JCTree) source.getLeaf()).type;
    ClassSymbol known = type != null && type.tsym instanceof ClassSymbol c ? c : null;
    ValueNode root = view.nodes().root(source.getLeaf(), member);
    if (root != null && sets(tracer.trace(root, known, true), limits)) {
      return true;
    }
    return origins.of(source, member).origins().stream()
        .map(origin -> new ValueNode.Expression(origin.at(), origin.member()))
        .anyMatch(made -> sets(tracer.trace(made, known, true), limits));
  }

  private static boolean sets(Trace trace, List<String> limits) {
    return trace.calls.stream()
        .anyMatch(site -> site.method() != null && limits.contains(site.method().name.toString()));
  }
}

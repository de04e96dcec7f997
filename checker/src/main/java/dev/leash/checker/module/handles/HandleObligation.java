package dev.leash.checker.module.handles;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import dev.leash.checker.contract.Blocks;
import dev.leash.checker.contract.ContractBook;
import dev.leash.checker.contract.MethodContract;
import dev.leash.checker.flow.Effects;
import dev.leash.checker.module.ModuleAnalysis;
import dev.leash.checker.module.Obligation;
import dev.leash.checker.module.RunView;
import dev.leash.checker.module.tasks.Origins;
import org.checkerframework.checker.nullness.qual.Nullable;

/** A handle is done with once its work is cancelled, or waited for to its end. */
final class HandleObligation implements Obligation {

  private final ContractBook book;
  private final RunView view;

  HandleObligation(RunView view) {
    this.view = view;
    this.book = view.book();
  }

  /** Whether values of {@code type} are handles. */
  static boolean isHandle(@Nullable Type type, ContractBook book) {
    return type != null
        && type.hasTag(TypeTag.CLASS)
        && book.owner(type) == null
        && !book.cancelledBy(type).isEmpty();
  }

  /** Whether calling {@code method} on a {@code type} cancels the work behind it. */
  boolean cancels(MethodSymbol method, Type type) {
    return book.method(method).cancel() != null
        || (book.cancelledBy(type).contains(method.name.toString())
            && type.tsym.isSubClass(method.enclClass(), view.types()));
  }

  /** Whether {@code call} cancels what {@code use}, a {@code type}, holds. */
  boolean isCancel(TreePath call, TreePath use, Type type) {
    TreePath receiver =
        call.getLeaf() instanceof MethodInvocationTree ? Origins.receiver(call) : null;
    if (receiver == null || receiver.getLeaf() != use.getLeaf()) {
      return false;
    }
    MethodSymbol method = ModuleAnalysis.constructor((JCTree) call.getLeaf());
    return method != null && cancels(method, type);
  }

  @Override
  public boolean isMetBy(MethodSymbol method, @Nullable ClassSymbol type) {
    if (type == null || !type.isSubClass(method.enclClass(), view.types())) {
      return book.method(method).cancel() != null;
    }
    return cancels(method, type.type) || awaits(method);
  }

  /** Whether it waits for the end of the work, with or without a limit. */
  private boolean awaits(MethodSymbol method) {
    Blocks blocks = book.method(method).blocks();
    return blocks != null && isHandle(method.enclClass().type, book);
  }

  @Override
  public Effects.Kind effect(MethodSymbol method) {
    MethodContract contract = book.method(method);
    Blocks blocks = contract.blocks();
    if (blocks == null || !blocks.limited() || contract.cancel() != null) {
      return Effects.Kind.RELEASE;
    }
    return method.getReturnType().hasTag(TypeTag.BOOLEAN)
        ? Effects.Kind.HAND_OVER_IF_TRUE
        : Effects.Kind.COMPLETE;
  }
}

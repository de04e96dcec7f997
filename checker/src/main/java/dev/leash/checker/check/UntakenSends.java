package dev.leash.checker.check;

import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.leash.checker.contract.Synchronizers;
import dev.leash.checker.module.tasks.Defect;
import dev.leash.checker.module.tasks.Flaw;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The words for tasks that wait for ever to hand over what they have made. */
final class UntakenSends {

  private UntakenSends() {}

  static String message(Defect defect, Words words) {
    String send = words.call(defect.at());
    String home = words.body(defect.body());
    String subject = words.name(defect.subject());
    return defect.flaw() == Flaw.TOO_FEW_TAKES
        ? send
            + " waits for ever: the tasks of "
            + words.call(defect.waiting())
            + " put in more than "
            + home
            + " takes from "
            + subject
            + todo(defect)
        : send
            + " waits for ever if "
            + left(home, defect.ender(), words)
            + ": nobody takes it from "
            + subject
            + " then"
            + todo(defect)
            + " on that way too";
  }

  private static String todo(Defect defect) {
    boolean swaps =
        TreeInfo.symbol(((JCTree.JCMethodInvocation) defect.at().getLeaf()).meth)
                instanceof MethodSymbol method
            && Synchronizers.swaps(method);
    return swaps
        ? "; exchange with a limit, or interrupt the task"
        : "; give the queue room for all that is put in, use offer(…), or interrupt the task";
  }

  private static String left(String home, @Nullable TreePath way, Words words) {
    if (way == null) {
      return home + " ends";
    }
    if (way.getLeaf() instanceof ReturnTree) {
      return home + " returns" + words.line(way);
    }
    return way.getLeaf() instanceof ThrowTree
        ? home + " throws" + words.line(way)
        : words.call(way) + " throws";
  }
}

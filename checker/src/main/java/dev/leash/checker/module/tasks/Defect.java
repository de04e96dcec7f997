package dev.leash.checker.module.tasks;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.leash.checker.module.Finding;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Something wrong with how tasks run, wait, or are given up: what nothing can end or bound.
 *
 * @param flaw what is wrong
 * @param at where it is reported
 * @param body the code that runs or waits; or null
 * @param waiting the call that waits, or the loop that goes on; or null
 * @param ender the call that should end it but doesn't, or that may never come; or null
 * @param isForElement whether it waits for an element of a queue
 * @param subject the flag, queue, latch, constant or other symbol that it is about; or null
 */
public record Defect(
    Flaw flaw,
    TreePath at,
    @Nullable Body body,
    @Nullable TreePath waiting,
    @Nullable TreePath ender,
    @Nullable Symbol subject,
    boolean isForElement)
    implements Finding {

  /** A defect without particulars. */
  public static Defect of(Flaw flaw, TreePath at) {
    return new Defect(flaw, at, null, null, null, null, false);
  }

  /** The same with its body. */
  public Defect in(@Nullable Body known) {
    return new Defect(flaw, at, known, waiting, ender, subject, isForElement);
  }

  /** The same with the call that waits. */
  public Defect waitingAt(@Nullable TreePath known) {
    return new Defect(flaw, at, body, known, ender, subject, isForElement);
  }

  /** The same with what should end it. */
  public Defect endedAt(@Nullable TreePath known) {
    return new Defect(flaw, at, body, waiting, known, subject, isForElement);
  }

  /** The same with what it is about. */
  public Defect about(@Nullable Symbol known) {
    return new Defect(flaw, at, body, waiting, ender, known, isForElement);
  }

  /** The same, for a wait of that kind. */
  public Defect forElement(boolean known) {
    return new Defect(flaw, at, body, waiting, ender, subject, known);
  }
}

package dev.leash.checker.module.retention;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.leash.checker.facts.Member;
import java.util.List;

/**
 * A thread-local of the run that no code out of view can name, and what is done with it.
 *
 * @param field what holds it
 * @param sets the calls that leave something on the thread
 * @param ends the calls that take it away, or put back what was there before
 */
record Slot(VarSymbol field, List<Point> sets, List<Point> ends) {

  /**
   * A call.
   *
   * @param at the call
   * @param member the member that holds it
   * @param isMark whether it sets a constant, or the object that does it: a mark that may stay
   */
  record Point(TreePath at, Member member, boolean isMark) {}
}

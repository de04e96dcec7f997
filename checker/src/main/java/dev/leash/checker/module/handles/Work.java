package dev.leash.checker.module.handles;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.leash.checker.facts.Member;

/**
 * Work that some object puts on a scheduler, to be done again and again.
 *
 * @param at the call that schedules it
 * @param member the member that holds the call
 * @param receiver what names the scheduler, as {@code user} sees it
 * @param task what the work is, as {@code user} sees it
 * @param periodic whether it repeats by itself, rather than scheduling itself again
 * @param from where {@code user} asks for it: the call itself, or that of a helper
 * @param user the member whose object it is scheduled for
 */
record Work(
    TreePath at,
    Member member,
    TreePath receiver,
    TreePath task,
    boolean periodic,
    TreePath from,
    Member user) {

  /** The class of the object that it is scheduled for. */
  ClassSymbol type() {
    return user.owner();
  }
}

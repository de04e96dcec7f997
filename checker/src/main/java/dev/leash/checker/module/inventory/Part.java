package dev.leash.checker.module.inventory;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.leash.checker.facts.Member;
import java.util.List;

/**
 * Something that the analysis of a run looked at, good or bad.
 *
 * @param kind what it is
 * @param at where it stands; of a finding about it, that is the creation, the body, or the call
 * @param member the member that holds it
 * @param name what people call it: a field, a variable, the type of a task, the call that waits
 * @param what the type of an owner, the method that waits, starts or is open, the method of a task
 *     or the type of its lambda
 * @param how why it is as it should be, or isn't
 * @param note the same for people, in a few words
 * @param ties what it has to do with
 */
public record Part(
    PartKind kind,
    TreePath at,
    Member member,
    String name,
    Symbol what,
    How how,
    String note,
    List<Tie> ties) {

  /** Makes its list unmodifiable. */
  public Part {
    ties = List.copyOf(ties);
  }

  /** Whether it is as it should be. */
  public Outcome outcome() {
    return how.outcome();
  }
}

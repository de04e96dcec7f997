package dev.leash.checker.module.spawning;

import com.sun.source.util.TreePath;
import dev.leash.checker.facts.Member;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A way in which code runs again and again, as often as somebody outside of the run says.
 *
 * @param around the loop, the call that runs a function for each element, or a request handler
 * @param intake what it takes in for each round; null for a handler
 * @param way the bodies that lead to the code, the innermost first
 */
record Repetition(TreePath around, @Nullable TreePath intake, List<Step> way) {

  /**
   * One body on the way.
   *
   * @param at where the code, or the call that leads to it, stands in it
   * @param member the member that holds it
   * @param region what is repeated of it: a loop, or the whole body
   */
  record Step(TreePath at, Member member, TreePath region) {}

  /** Whether a framework runs it for each request or message. */
  boolean isRequest() {
    return intake == null;
  }

  static List<Step> extend(List<Step> way, TreePath at, Member member, TreePath region) {
    List<Step> result = new ArrayList<>(way);
    result.add(new Step(at, member, region));
    return result;
  }
}

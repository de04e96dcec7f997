package dev.leash.checker.module.tasks;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways out of one loop, and what keeps it from taking them. */
public final class Ways {

  private final Loop loop;
  private final Set<VarSymbol> flags = new LinkedHashSet<>();
  private final Set<VarSymbol> poisons = new LinkedHashSet<>();
  private final List<Wait> waits = new ArrayList<>();
  private final List<Wait> closables = new ArrayList<>();
  private final List<Swallow> swallows = new ArrayList<>();
  private final List<List<? extends Tree>> ends = new ArrayList<>(2);
  private boolean byInterrupt;
  private boolean byData;
  private boolean byFailure;
  private boolean byClosing;
  private boolean testsInterrupt;
  private boolean bounded;
  private final Set<VarSymbol> soleFlags = new LinkedHashSet<>();

  /**
   * A catch clause that takes an interrupt and lets the loop go on.
   *
   * @param at the catch clause
   * @param restores whether it sets the thread's interrupt flag again
   * @param source the call that an interrupt ends
   */
  public record Swallow(TreePath at, boolean restores, TreePath source) {

    /** The catch clause. */
    public CatchTree tree() {
      return (CatchTree) at.getLeaf();
    }
  }

  Ways(Loop loop) {
    this.loop = loop;
  }

  /** The loop. */
  public Loop loop() {
    return loop;
  }

  /** Fields that the loop reads to decide whether to go on. */
  public Set<VarSymbol> flags() {
    return flags;
  }

  /** Those {@link #flags} that decide alone. */
  public Set<VarSymbol> soleFlags() {
    return soleFlags;
  }

  /** Whether it counts or watches the clock, so that it ends by itself. */
  public boolean isBounded() {
    return bounded || loop.isCounted();
  }

  /** Whether somebody who closes what it waits on gets it out. */
  public boolean byClosing() {
    return byClosing;
  }

  /** Constants that end the loop when they come out of a queue. */
  public Set<VarSymbol> poisons() {
    return poisons;
  }

  /** The waits without a limit in the loop and in what it calls, in the order of the code. */
  public List<Wait> waits() {
    return waits;
  }

  /** The calls that closing what they wait on would end, with a time limit or without. */
  public List<Wait> closables() {
    return closables;
  }

  /** The catch clauses that take an interrupt and go on. */
  public List<Swallow> swallows() {
    return swallows;
  }

  /** Whether an interrupt of the thread leads out. */
  public boolean byInterrupt() {
    return byInterrupt || (testsInterrupt && swallows.stream().allMatch(Swallow::restores));
  }

  /** Whether what the loop computes or reads can lead out. */
  public boolean byData() {
    return byData;
  }

  /**
   * For each way out that data, a count or the clock decides: the conditions that must hold for it,
   * none if they aren't known.
   */
  List<List<? extends Tree>> ends() {
    return ends;
  }

  /** Whether an exception that isn't an interrupt alone leads out. */
  public boolean byFailure() {
    return byFailure;
  }

  /** Whether the loop asks if its thread was interrupted. */
  public boolean testsInterrupt() {
    return testsInterrupt;
  }

  void leavesByInterrupt() {
    byInterrupt = true;
  }

  void leavesByData(List<? extends Tree> conditions) {
    byData = true;
    ends.add(conditions);
  }

  void leavesByFailure() {
    byFailure = true;
  }

  void leavesByClosing() {
    byClosing = true;
  }

  void setBounded() {
    bounded = true;
  }

  /** Whether the loop counts or watches the clock by a way out that is no data. */
  void leavesInTime() {
    ends.add(List.of());
  }

  void leavesByTest() {
    testsInterrupt = true;
  }
}

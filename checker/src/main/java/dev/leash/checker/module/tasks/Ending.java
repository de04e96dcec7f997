package dev.leash.checker.module.tasks;

import dev.leash.checker.module.Site;
import java.util.ArrayList;
import java.util.List;

/** Who can end a task, and how. */
public final class Ending {

  private final List<Site> interrupts = new ArrayList<>(1);
  private final List<Site> soft = new ArrayList<>(1);
  private boolean unknown;
  private boolean given;
  private boolean unowned;

  Ending() {}

  /** Calls that interrupt the thread that runs it. */
  public List<Site> interrupts() {
    return interrupts;
  }

  /** Calls that release or cancel what runs it without an interrupt. */
  public List<Site> soft() {
    return soft;
  }

  /** Whether code out of view may interrupt it. */
  public boolean isUnknown() {
    return unknown || given;
  }

  /**
   * Whether code out of view has its thread, its handle or what runs it, and may interrupt that.
   */
  public boolean isHandedOut() {
    return unknown;
  }

  /** Whether nothing but the owner of an executor from elsewhere could interrupt it. */
  public boolean isForOwnerOnly() {
    return !unknown && interrupts.isEmpty();
  }

  /** Whether it runs on an executor that nothing releases, which is a leak of its own. */
  public boolean isUnowned() {
    return unowned && !isUnknown() && interrupts.isEmpty() && soft.isEmpty();
  }

  /** Whether somebody interrupts it, or may. */
  public boolean mayInterrupt() {
    return isUnknown() || !interrupts.isEmpty();
  }

  void setUnknown() {
    unknown = true;
  }

  void setGiven() {
    given = true;
  }

  void setUnowned() {
    unowned = true;
  }
}

package dev.leash.checker.contract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A call that can wait.
 *
 * @param interrupt what an interrupt does to it
 * @param bounded the sibling with a time limit as {@code name(erased,parameter,types)}, of another
 *     type as {@code Type#name(types)}; empty if there is none
 * @param limitedBy methods that set a limit for this wait beforehand, in the same form
 * @param limited whether this very method takes a time limit
 * @param zeroMeansForever whether a limit of zero means to wait for ever
 */
public record Blocks(
    Interrupt interrupt,
    String bounded,
    List<String> limitedBy,
    boolean limited,
    boolean zeroMeansForever) {

  private static final Pattern LOCK = Pattern.compile("try\\w*Lock\\(");

  /**
   * Whether it waits for others to leave a critical section: that is short by intention, and no
   * matter of signals.
   */
  public boolean isLock() {
    return LOCK.matcher(bounded).lookingAt();
  }

  /** What an interrupt does to a waiting thread. */
  public enum Interrupt {
    /** Nothing is known. */
    UNSTATED,
    /** The wait ends with an {@code InterruptedException} or a kin of it. */
    THROWS,
    /** The wait ends without an exception; the flag stays set. */
    RETURNS,
    /** The wait goes on. */
    IGNORED,
    /** The wait ends and what it waits on is closed. */
    CLOSES
  }
}

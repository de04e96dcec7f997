package dev.leash.checker.contract;

/**
 * A call that can wait.
 *
 * @param interrupt what an interrupt does to it
 * @param bounded the sibling with a time limit as {@code name(erased,parameter,types)}, or empty if
 *     there is none
 * @param limited whether this very method takes a time limit
 * @param zeroMeansForever whether a limit of zero means to wait for ever
 */
public record Blocks(Interrupt interrupt, String bounded, boolean limited, boolean zeroMeansForever) {

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

package dev.leash.checker.flow;

/** How control leaves the life of a value that is still owed a release. */
public enum ExitKind {
  /** At a return statement. */
  RETURN,
  /** At the end of the body. */
  END,
  /** By an exception, whether it leaves the body or is caught further down. */
  THROW,
  /** The last variable that held the value is assigned anew. */
  OVERWRITTEN
}

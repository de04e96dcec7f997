package dev.leash.checker.contract;

/** What a field or local variable says about the object that it holds. */
public enum FieldRole {
  /** Nothing is said. */
  UNSTATED,
  /** The object that has the field must release what it holds. */
  OWNED,
  /** Somebody else releases what it holds. */
  BORROWED,
  /** Something outside the code (a test framework, generated code) releases what it holds. */
  AUTO_CLOSED,
  /** It holds something that lives as long as the process: no obligation for anybody. */
  SHARED
}

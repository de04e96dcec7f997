package dev.leash.checker.module;

/** Why an owner is leaked; each has its own wording. */
public enum Cause {
  /** Created and dropped at once. */
  DISCARDED,
  /** Held by a local variable that nothing releases. */
  LOCAL_NEVER,
  /** Released on some path, but not before an early return. */
  EARLY_RETURN,
  /** Released on some path, but another one reaches the end without it. */
  BRANCH,
  /** The variable is assigned anew while it still holds an open owner. */
  OVERWRITTEN,
  /** Released on the normal path only: an exception skips it. */
  THROW,
  /** Held by a field of a class that has no release method. */
  FIELD_NEVER,
  /** Held by a field that the release method of its class forgets. */
  FIELD_FORGOTTEN,
  /** Released by a method that nothing calls. */
  RELEASE_NEVER_CALLED,
  /** The constructor throws after creating it, so nobody gets hold of it. */
  CONSTRUCTOR_THROWS,
  /** The release method throws before it reaches the release. */
  RELEASE_SKIPPED,
  /** A parameter that takes ownership, but is neither released nor handed on. */
  TAKEN_NEVER
}

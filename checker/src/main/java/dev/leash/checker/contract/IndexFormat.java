package dev.leash.checker.contract;

/**
 * The form of the index file: magic number, version, string table, annotation meanings, names of
 * the methods that wait or spawn, directory of types, and the rows of each type at an offset of its
 * own, so that a run decodes only the types that it meets. Strings are numbers into the table.
 * Everything is sorted: the same stubs give the same bytes.
 */
final class IndexFormat {
  /** "Leas" in ASCII. */
  static final int MAGIC = 0x4C656173;

  /** To be raised with every change of form or meaning: an index of another version isn't read. */
  static final int VERSION = 4;

  private IndexFormat() {}
}

package dev.leash.checker.contract;

/**
 * Where a row of a stub file stands.
 *
 * @param file the file as the user named it
 * @param line the line, counted from 1; 0 if the row came from the index, which keeps none
 */
record Place(String file, int line) {

  /** The place of rows read from the shipped index. */
  static final Place SHIPPED = new Place("shipped contracts", 0);

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}

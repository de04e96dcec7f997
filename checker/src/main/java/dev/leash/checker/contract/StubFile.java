package dev.leash.checker.contract;

import java.util.List;

/**
 * What one stub file says.
 *
 * @param types one row for each type that it speaks of
 * @param annotations one row for each annotation type with a meaning
 */
record StubFile(List<TypeRow> types, List<AnnotationRow> annotations) {

  StubFile {
    types = List.copyOf(types);
    annotations = List.copyOf(annotations);
  }

  /** What an annotation type means, and where the stub says so. */
  record AnnotationRow(String name, List<Meaning> meanings, Place place) {}
}

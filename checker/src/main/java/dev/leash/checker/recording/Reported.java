package dev.leash.checker.recording;

import com.google.errorprone.fixes.Fix;
import com.sun.source.tree.AnnotationTree;
import dev.leash.checker.module.Finding;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A finding as a check words it.
 *
 * @param finding what was found
 * @param check the name of the check
 * @param severity "error", "warning" or "note"
 * @param message what is wrong, why, and what to do
 * @param link the page of the check
 * @param fixes what would mend it
 * @param suppressedBy the annotation in the source that suppresses it, or null
 */
public record Reported(
    Finding finding,
    String check,
    String severity,
    String message,
    String link,
    List<Fix> fixes,
    @Nullable AnnotationTree suppressedBy) {

  /** Whether an annotation in the source suppresses it. */
  public boolean suppressed() {
    return suppressedBy != null;
  }
}

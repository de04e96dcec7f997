package dev.leash.checker.recording;

import java.nio.file.Path;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What a run is to leave behind.
 *
 * @param findings the folder of the findings files; null if none is wanted
 * @param baseline the file of the known findings; null if there is none
 * @param root what the files of findings are relative to; null if Leash is to find out
 */
public record Settings(@Nullable Path findings, @Nullable Path baseline, @Nullable Path root) {

  /** Whether there is anything to record. */
  public boolean isRecording() {
    return findings != null || baseline != null;
  }
}

package dev.leash.checker.check;

import com.google.errorprone.ErrorProneFlags;
import java.util.List;

/**
 * What {@code -XepOpt:Leash:…} says.
 *
 * @param strict {@code Strict}: what isn't in view releases nothing
 * @param processWide {@code ProcessWide}: owners that live as long as the process are reported too
 * @param contracts {@code Contracts}: the project's own stub files and folders
 */
record RunOptions(boolean strict, boolean processWide, List<String> contracts) {

  static RunOptions read(ErrorProneFlags flags) {
    return new RunOptions(
        flags.getBoolean("Leash:Strict").orElse(false),
        flags.getBoolean("Leash:ProcessWide").orElse(false),
        flags.get("Leash:Contracts").map(paths -> List.of(paths.split(","))).orElse(List.of()));
  }
}

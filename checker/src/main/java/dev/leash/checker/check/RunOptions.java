package dev.leash.checker.check;

import com.google.errorprone.ErrorProneFlags;
import dev.leash.checker.recording.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What {@code -XepOpt:Leash:…} says.
 *
 * @param strict {@code Strict}: what isn't in view releases nothing
 * @param processWide {@code ProcessWide}: owners that live as long as the process are reported too
 * @param contracts {@code Contracts}: the project's own stub files and folders
 * @param settings {@code Findings}, {@code Baseline}, {@code Root}: what the run leaves behind
 */
record RunOptions(boolean strict, boolean processWide, List<String> contracts, Settings settings) {

  private static final String PREFIX = "Leash:";
  private static final Set<String> NAMES =
      Set.of("Strict", "ProcessWide", "Contracts", "Findings", "Baseline", "Root");

  /**
   * Reads the options.
   *
   * @param problems told in one line what is wrong with an option, which then counts as not given
   */
  static RunOptions read(ErrorProneFlags flags, Consumer<String> problems) {
    for (String name : flags.getFlagsMap().keySet()) {
      if (name.startsWith(PREFIX) && !NAMES.contains(name.substring(PREFIX.length()))) {
        problems.accept("-XepOpt:" + name + ": no such option; there are " + sorted());
      }
    }
    return new RunOptions(
        isTrue("Strict", flags, problems),
        isTrue("ProcessWide", flags, problems),
        flags.get(PREFIX + "Contracts").map(paths -> List.of(paths.split(","))).orElse(List.of()),
        new Settings(
            path("Findings", flags, problems),
            path("Baseline", flags, problems),
            path("Root", flags, problems)));
  }

  private static @Nullable Path path(
      String name, ErrorProneFlags flags, Consumer<String> problems) {
    String value = flags.get(PREFIX + name).orElse("");
    if (value.isEmpty()) {
      return null;
    }
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      problems.accept("-XepOpt:" + PREFIX + name + "=" + value + ": is no path: " + e.getReason());
      return null;
    }
  }

  private static boolean isTrue(String name, ErrorProneFlags flags, Consumer<String> problems) {
    String value = flags.get(PREFIX + name).orElse("false");
    boolean isTrue = value.equalsIgnoreCase("true");
    if (!isTrue && !value.equalsIgnoreCase("false")) {
      problems.accept("-XepOpt:" + PREFIX + name + "=" + value + ": must be true or false");
    }
    return isTrue;
  }

  private static String sorted() {
    return String.join(", ", NAMES.stream().sorted().toList());
  }
}

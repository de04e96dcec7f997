package dev.leash.checker.check;

import com.google.errorprone.ErrorProneFlags;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What {@code -XepOpt:Leash:…} says.
 *
 * @param strict {@code Strict}: what isn't in view releases nothing
 * @param processWide {@code ProcessWide}: owners that live as long as the process are reported too
 * @param contracts {@code Contracts}: the project's own stub files and folders
 */
record RunOptions(boolean strict, boolean processWide, List<String> contracts) {

  private static final String PREFIX = "Leash:";
  private static final Set<String> NAMES = Set.of("Strict", "ProcessWide", "Contracts");

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
        flags.get(PREFIX + "Contracts").map(paths -> List.of(paths.split(","))).orElse(List.of()));
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

package dev.leash.checker.check;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of all checks that the README and the documentation show, from their declarations. */
final class ChecksTable {

  /** Where a page holds the table. */
  static final String BEGIN = "<!-- The table of checks is written by ChecksTableTest. -->";

  /** Where the table ends. */
  static final String END = "<!-- The end of the table of checks. -->";

  /** The order of the rows; a check that stands in no family has no row. */
  private static final Map<String, List<String>> FAMILIES = families();

  private ChecksTable() {}

  private static Map<String, List<String>> families() {
    Map<String, List<String>> families = new LinkedHashMap<>();
    families.put(
        "ownership",
        List.of(
            "ExecutorNeverShutDown",
            "ThreadOwnerNeverReleased",
            "ThreadNeverEnds",
            "ScheduledTaskNeverCancelled"));
    families.put(
        "waiting",
        List.of(
            "BlockingQueueWithoutTimeout",
            "UnboundedWait",
            "WaitWithoutSignal",
            "ExecutorSelfWait",
            "NetworkWaitWithoutTimeout"));
    families.put(
        "cancellation",
        List.of(
            "CancelNotInFinally",
            "TimedWaitWithoutCancel",
            "SignalNotInFinally",
            "InterruptSwallowed",
            "StopFlagNotVolatile",
            "CancellableContract"));
    families.put("spawning", List.of("UnboundedSpawn", "ExecutorPerCall", "AsyncWithoutExecutor"));
    families.put("retention", List.of("ThreadLocalNeverRemoved"));
    return families;
  }

  /** The names of the checks that have a place in the table, in its order. */
  static List<String> names() {
    return FAMILIES.values().stream().flatMap(List::stream).toList();
  }

  /**
   * {@code page} with the table as it should be.
   *
   * @param folder the way from the page to the folder of the checks' pages
   * @throws IllegalArgumentException if the page has no place for it
   */
  static String written(String page, String folder) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("a page without the lines\n" + BEGIN + "\n" + END);
    }
    return page.substring(0, begin + BEGIN.length())
        + "\n\n"
        + table(folder)
        + "\n"
        + page.substring(end);
  }

  private static String table(String folder) {
    Map<String, Class<? extends BugChecker>> declared = new TreeMap<>();
    LeashCompiler.all().forEach(check -> declared.put(check.getSimpleName(), check));
    List<String> rows = new ArrayList<>();
    rows.add("| family | check | in short | severity |");
    rows.add("| --- | --- | --- | --- |");
    FAMILIES.forEach(
        (family, checks) -> {
          String first = family;
          for (String name : checks) {
            Class<? extends BugChecker> check = declared.get(name);
            if (check != null) {
              rows.add(row(first, check, folder));
              first = "";
            }
          }
        });
    return rows.stream().collect(joining("\n", "", "\n"));
  }

  private static String row(String family, Class<? extends BugChecker> check, String folder) {
    BugPattern pattern = check.getAnnotation(BugPattern.class);
    String off = check.isAnnotationPresent(OffByDefault.class) ? ", off by default" : "";
    return String.format(
        "| %s | [`%s`](%s/%s.md) | %s | %s%s |",
        family, pattern.name(), folder, pattern.name(), pattern.summary(), pattern.severity(), off);
  }
}

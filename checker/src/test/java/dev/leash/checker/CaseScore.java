package dev.leash.checker;

import dev.leash.checker.Case.Expected;
import dev.leash.checker.Case.Verdict;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints how well the checks do on the cases: recall per check and per folder, false alarms over
 * the clean cases, and each case that goes wrong.
 *
 * <p>Run it with the test class path and javac's packages exported. Arguments: the folder of cases,
 * and a part of the names of those to look at; both may be left out.
 */
final class CaseScore {
  /** The folder of cases, seen from the module. */
  static final Path CASES = Path.of("..", "testcases", "ownership");

  private final Map<String, int[]> perCheck = new TreeMap<>();
  private final Map<String, int[]> perFolder = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int leaks;
  private int found;
  private int cleans;
  private int falseAlarms;
  private int strayFindings;

  private CaseScore() {}

  public static void main(String[] args) {
    Path root = args.length > 0 ? Path.of(args[0]) : CASES;
    String part = args.length > 1 ? args[1] : "";
    CaseScore score = new CaseScore();
    boolean ownership = root.getFileName().toString().equals("ownership");
    CaseCompiler compiler = new CaseCompiler(ownership ? CaseCompiler.OWNERSHIP : CaseCompiler.ALL);
    for (Case each : Case.below(root)) {
      if (each.name().contains(part) && each.release() <= Runtime.version().feature()) {
        score.add(each, compiler);
      }
    }
    score.print(System.out);
  }

  private void add(Case each, CaseCompiler compiler) {
    Verdict verdict;
    try {
      verdict = each.judge(compiler.findings(each.sources()));
    } catch (RuntimeException e) {
      wrong.add("FAILED " + each.name() + "\n  " + e);
      verdict = new Verdict(each.expected(), List.of());
    }
    if (each.isLeak()) {
      addLeak(each, verdict);
    } else {
      cleans++;
      falseAlarms += verdict.unexpected().isEmpty() ? 0 : 1;
    }
    if (!verdict.isRight()) {
      wrong.add((verdict.missing().isEmpty() ? "FALSE  " : "MISSED ") + each.name() + verdict);
    }
  }

  private void addLeak(Case each, Verdict verdict) {
    leaks++;
    found += verdict.missing().isEmpty() ? 1 : 0;
    strayFindings += verdict.unexpected().size();
    count(perFolder, each.name().replaceFirst("/[^/]*$", ""), verdict.missing().isEmpty());
    Set<String> groups = new HashSet<>();
    for (Expected expected : each.expected()) {
      if (expected.grouped() && !groups.add(expected.group())) {
        continue;
      }
      count(
          perCheck, String.join(" or ", expected.checks()), !verdict.missing().contains(expected));
    }
  }

  private static void count(Map<String, int[]> counts, String key, boolean hit) {
    int[] pair = counts.computeIfAbsent(key, k -> new int[2]);
    pair[0] += hit ? 1 : 0;
    pair[1]++;
  }

  private void print(PrintStream out) {
    wrong.forEach(out::println);
    out.println();
    perFolder.forEach((folder, n) -> out.println(line(folder, n[0], n[1])));
    out.println();
    perCheck.forEach((check, n) -> out.println(line(check, n[0], n[1])));
    out.println();
    out.println(line("leaking cases found", found, leaks));
    out.println(line("clean cases with a false alarm", falseAlarms, cleans));
    out.println("stray findings in leaking cases: " + strayFindings);
  }

  private static String line(String what, int part, int whole) {
    return String.format(
        "%-52s %4d of %4d  %5.1f %%", what, part, whole, 100.0 * part / Math.max(1, whole));
  }
}

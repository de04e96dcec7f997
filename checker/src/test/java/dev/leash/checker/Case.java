package dev.leash.checker;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One case below {@code testcases/ownership}: a file {@code XLeak.java} or {@code XClean.java}, or
 * a folder {@code x_leak} or {@code x_clean} of files that are compiled together.
 *
 * <p>A comment {@code // BUG: Diagnostic contains: [Check]} asks for a finding on the next line.
 * {@code [A] or [B]} takes either check; the suffix {@code (one of these)} puts the line in a group
 * of places of which at least one must be reported and all may be; {@code (one of these: name)}
 * tells several groups of a case apart.
 *
 * @param name the case's path below the folder of cases, with {@code /}
 * @param sources its files, sorted
 */
public record Case(String name, List<Path> sources) {
  private static final Pattern CASE_FOLDER = Pattern.compile("(?:.*/)?\\w+_(?:leak|clean)");
  private static final Pattern MARKER =
      Pattern.compile(
          "\\s*// BUG: Diagnostic contains: (.*?)(?: \\((one of these(?:: \\w+)?)\\))?\\s*");
  private static final Pattern CHECK = Pattern.compile("\\[(\\w+)]");

  /** A finding that must be, or of whose {@code group}, unless that is empty, one must be. */
  record Expected(String file, int line, Set<String> checks, String group) {
    boolean grouped() {
      return !group.isEmpty();
    }

    boolean accepts(Finding finding) {
      return finding.file().equals(file)
          && finding.line() == line
          && checks.contains(finding.check());
    }

    @Override
    public String toString() {
      return file + ":" + line + " " + String.join(" or ", checks);
    }
  }

  /** A finding that the compiler printed. */
  record Finding(String file, int line, String check, String message)
      implements Comparable<Finding> {
    @Override
    public int compareTo(Finding other) {
      return comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::check)
          .thenComparing(Finding::message)
          .compare(this, other);
    }

    @Override
    public String toString() {
      return file + ":" + line + " " + check + ": " + message;
    }
  }

  /** All cases below {@code root}, sorted by name. */
  public static List<Case> below(Path root) {
    List<Case> cases = new ArrayList<>();
    collect(root, root, cases);
    cases.sort(comparing(Case::name));
    return cases;
  }

  private static void collect(Path root, Path folder, List<Case> cases) {
    for (Path entry : children(folder)) {
      String name = root.relativize(entry).toString().replace('\\', '/');
      if (Files.isDirectory(entry)) {
        if (CASE_FOLDER.matcher(name).matches()) {
          cases.add(new Case(name, javaFiles(entry)));
        } else {
          collect(root, entry, cases);
        }
      } else if (name.endsWith("Leak.java") || name.endsWith("Clean.java")) {
        cases.add(new Case(name, List.of(entry)));
      }
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether something leaks in it. */
  public boolean isLeak() {
    return name.endsWith("Leak.java") || name.endsWith("_leak");
  }

  /** The lowest release of the JDK on which the case compiles. */
  public int release() {
    return name.startsWith("jdk21/") ? 21 : 17;
  }

  /** What the comments of the sources ask for. */
  List<Expected> expected() {
    List<Expected> expected = new ArrayList<>();
    for (Path source : sources) {
      List<String> lines = lines(source);
      for (int i = 0; i < lines.size(); i++) {
        Matcher marker = MARKER.matcher(lines.get(i));
        if (marker.matches()) {
          expected.add(
              new Expected(
                  fileName(source),
                  i + 2,
                  checks(marker.group(1)),
                  Objects.requireNonNullElse(marker.group(2), "")));
        }
      }
    }
    return expected;
  }

  /** The last part of the path. */
  public static String fileName(Path source) {
    return String.valueOf(source.getFileName());
  }

  private static Set<String> checks(String text) {
    Set<String> checks = new TreeSet<>();
    Matcher check = CHECK.matcher(text);
    while (check.find()) {
      checks.add(check.group(1));
    }
    return checks;
  }

  private static List<String> lines(Path source) {
    try {
      return Files.readAllLines(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is missing and what is too much, given {@code findings}. */
  Verdict judge(List<Finding> findings) {
    List<Expected> expected = expected();
    List<Expected> missing = new ArrayList<>();
    Map<String, List<Expected>> groups = new TreeMap<>();
    for (Expected each : expected) {
      if (each.grouped()) {
        groups.computeIfAbsent(each.group(), g -> new ArrayList<>()).add(each);
      } else if (findings.stream().noneMatch(each::accepts)) {
        missing.add(each);
      }
    }
    for (List<Expected> group : groups.values()) {
      if (group.stream().noneMatch(e -> findings.stream().anyMatch(e::accepts))) {
        missing.add(group.get(0));
      }
    }
    List<Finding> unexpected =
        findings.stream().filter(f -> expected.stream().noneMatch(e -> e.accepts(f))).toList();
    return new Verdict(missing, unexpected);
  }

  /** How the findings of a case differ from what its comments ask for. */
  record Verdict(List<Expected> missing, List<Finding> unexpected) {
    boolean isRight() {
      return missing.isEmpty() && unexpected.isEmpty();
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      missing.forEach(m -> text.append("\n  missing:    ").append(m));
      unexpected.forEach(u -> text.append("\n  unexpected: ").append(u));
      return text.toString();
    }
  }
}

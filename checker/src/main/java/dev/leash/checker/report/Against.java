package dev.leash.checker.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.Place;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Two states of the code, compared by the keys of their findings: lines that move and files that
 * get another name change nothing.
 */
final class Against {

  private final Set<FindingEntry> old = new HashSet<>();
  private final List<FindingEntry> fixed = new ArrayList<>();
  private final Map<String, List<PartEntry>> partsBefore;
  private final Map<String, List<FindingEntry>> findingsBefore;
  private int unseen;

  /**
   * Compares.
   *
   * @param root the folder that the paths of sources start from; need not hold them
   */
  Against(Snapshot base, Snapshot now, Path root) {
    List<FindingEntry> before = reported(base);
    partsBefore = base.parts().stream().collect(groupingBy(PartEntry::site));
    findingsBefore = before.stream().collect(groupingBy(FindingEntry::site));
    sortOut(gone(before, reported(now)), now.sources(), root);
  }

  private static List<FindingEntry> reported(Snapshot snapshot) {
    return snapshot.findings().stream()
        .filter(finding -> finding.state() != FindingEntry.State.SUPPRESSED)
        .toList();
  }

  /** Pairs findings of one key, those of one file first; returns those of before that are left. */
  private List<FindingEntry> gone(List<FindingEntry> before, List<FindingEntry> now) {
    Map<String, List<FindingEntry>> left =
        before.stream().collect(groupingBy(FindingEntry::key, toCollection(ArrayList::new)));
    for (boolean sameFile : List.of(true, false)) {
      for (FindingEntry finding : now) {
        if (!old.contains(finding)
            && take(left.getOrDefault(finding.key(), List.of()), finding, sameFile)) {
          old.add(finding);
        }
      }
    }
    return before.stream().filter(finding -> remains(finding, left)).toList();
  }

  private static boolean take(List<FindingEntry> left, FindingEntry like, boolean sameFile) {
    for (FindingEntry each : left) {
      if (!sameFile || each.place().file().equals(like.place().file())) {
        return left.remove(each);
      }
    }
    return false;
  }

  private static boolean remains(FindingEntry finding, Map<String, List<FindingEntry>> left) {
    return left.getOrDefault(finding.key(), List.of()).contains(finding);
  }

  /** A finding is fixed if its source was compiled without it, or isn't there any more. */
  private void sortOut(List<FindingEntry> gone, Set<String> compiled, Path root) {
    boolean rootHoldsSources = compiled.stream().anyMatch(file -> exists(root, file));
    for (FindingEntry finding : gone) {
      String file = finding.place().file();
      if (compiled.contains(file) || (rootHoldsSources && !exists(root, file))) {
        fixed.add(finding);
      } else {
        unseen++;
      }
    }
  }

  private static boolean exists(Path root, String file) {
    try {
      return Files.exists(root.resolve(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a finding of now was there before. */
  boolean isOld(FindingEntry finding) {
    return old.contains(finding);
  }

  /** The findings of before that were mended, ordered by file and place. */
  List<FindingEntry> fixed() {
    return List.copyOf(fixed);
  }

  /** How many findings of before are neither here nor known to be mended. */
  int unseen() {
    return unseen;
  }

  /** What brought a new finding about although its line is as before; empty if that isn't so. */
  String change(FindingEntry finding) {
    String text = finding.place().text();
    for (FindingEntry before : findingsBefore.getOrDefault(finding.site(), List.of())) {
      if (before.place().text().equals(text) && !before.check().equals(finding.check())) {
        return "this line is as before; until this change it was a finding of " + before.check();
      }
    }
    for (PartEntry before : partsBefore.getOrDefault(finding.site(), List.of())) {
      if (before.outcome() == PartEntry.Outcome.GOOD && before.place().text().equals(text)) {
        return "this line is as before; until this change " + whyGood(before);
      }
    }
    return "";
  }

  private static String whyGood(PartEntry part) {
    for (PartEntry.Tie tie : part.ties()) {
      String verb = verb(tie.role());
      if (verb != null) {
        return "'" + tie.label() + "'" + at(tie.place()) + " " + verb + " it";
      }
    }
    return "it was right: " + part.note();
  }

  private static @Nullable String verb(String role) {
    return switch (role) {
      case "released by" -> "released";
      case "ended by" -> "ended";
      default -> null;
    };
  }

  private static String at(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    String file = place.file();
    return " (" + file.substring(file.lastIndexOf('/') + 1) + ":" + place.range().line() + ")";
  }
}

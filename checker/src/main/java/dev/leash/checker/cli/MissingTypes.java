package dev.leash.checker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The packages that sources import and that aren't on the class path. */
final class MissingTypes {

  private static final int SHOWN = 8;

  private final Map<String, Set<Path>> usersByPackage = new TreeMap<>();

  /** {@code user} imports from {@code name}, a package. */
  void add(String name, Path user) {
    usersByPackage.computeIfAbsent(name, n -> new TreeSet<>()).add(user);
  }

  /** Takes in what others miss. */
  void addAll(MissingTypes others) {
    others.usersByPackage.forEach((name, users) -> users.forEach(user -> add(name, user)));
  }

  /** The sources that miss one. */
  Set<Path> users() {
    Set<Path> users = new TreeSet<>();
    usersByPackage.values().forEach(users::addAll);
    return users;
  }

  /** Whether nothing is missing. */
  boolean isEmpty() {
    return usersByPackage.isEmpty();
  }

  /** The packages, those that most sources use first, cut after a few. */
  String packages() {
    List<Map.Entry<String, Set<Path>>> all = new ArrayList<>(usersByPackage.entrySet());
    Comparator<Map.Entry<String, Set<Path>>> byUsers =
        Comparator.comparing(entry -> -entry.getValue().size());
    all.sort(byUsers.thenComparing(Map.Entry::getKey));
    List<String> shown = new ArrayList<>();
    for (Map.Entry<String, Set<Path>> entry : all.subList(0, Math.min(SHOWN, all.size()))) {
      shown.add(Text.line(entry.getKey()) + " (" + Text.files(entry.getValue().size()) + ")");
    }
    int more = all.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }
}

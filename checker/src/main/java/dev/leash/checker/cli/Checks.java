package dev.leash.checker.cli;

import com.google.errorprone.bugpatterns.BugChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The checks of Leash, as Error Prone finds them too. */
final class Checks {

  private Checks() {}

  /** Their classes, ordered by name. */
  static List<Class<? extends BugChecker>> all() {
    List<Class<? extends BugChecker>> all = new ArrayList<>();
    for (ServiceLoader.Provider<BugChecker> each :
        ServiceLoader.load(BugChecker.class, Checks.class.getClassLoader()).stream().toList()) {
      if (each.type().getName().startsWith("dev.leash.")) {
        all.add(each.type());
      }
    }
    all.sort((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()));
    return all;
  }

  /** Their names, in order. */
  static List<String> names() {
    return all().stream().map(Class::getSimpleName).toList();
  }
}

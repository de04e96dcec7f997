package dev.leash.checker.check;

import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.ErrorProneOptions.Severity;
import com.google.errorprone.bugpatterns.BugChecker;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks a check that reports only where it is asked for by name, as in {@code -Xep:TheName:WARN}.
 * Error Prone itself turns on every check of a plugin.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OffByDefault {

  /** Tells which checks a run asks for. */
  final class Asked {

    private Asked() {}

    /** Whether {@code check} is to report: it is on by default, or asked for. */
    static boolean isFor(Class<? extends BugChecker> check, ErrorProneOptions options) {
      if (!check.isAnnotationPresent(OffByDefault.class)) {
        return true;
      }
      List<Severity> said = said(check, options);
      return said.isEmpty()
          ? options.isEnableAllChecksAsWarnings()
          : said.stream().anyMatch(severity -> severity != Severity.OFF);
    }

    /** Whether the run leaves it to {@code check} how severe its findings are. */
    static boolean leavesSeverityTo(Class<? extends BugChecker> check, ErrorProneOptions options) {
      return said(check, options).stream().allMatch(severity -> severity == Severity.DEFAULT)
          && !options.isEnableAllChecksAsWarnings();
    }

    private static List<Severity> said(
        Class<? extends BugChecker> check, ErrorProneOptions options) {
      BugPattern pattern = check.getAnnotation(BugPattern.class);
      List<Severity> said = new ArrayList<>(1);
      if (pattern != null) {
        List<String> names = new ArrayList<>(List.of(pattern.altNames()));
        names.add(pattern.name());
        for (String name : names) {
          Severity severity = options.getSeverityMap().get(name);
          if (severity != null) {
            said.add(severity);
          }
        }
      }
      return said;
    }
  }
}

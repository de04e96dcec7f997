package dev.leash.checker.check;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import dev.leash.checker.module.waits.NetworkWait;
import java.util.Optional;

/** Flags what is waited on for the network with no time limit set on any path. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "NetworkWaitWithoutTimeout",
    altNames = "leash",
    summary = "Set a time limit before waiting for the other end of a connection",
    link = FindingCheck.PAGES + "NetworkWaitWithoutTimeout.md",
    linkType = BugPattern.LinkType.CUSTOM,
    severity = SeverityLevel.WARNING,
    tags = BugPattern.StandardTags.CONCURRENCY)
public final class NetworkWaitWithoutTimeout extends FindingCheck<NetworkWait> {

  private static final long serialVersionUID = 1L;

  @Override
  Class<NetworkWait> kind() {
    return NetworkWait.class;
  }

  @Override
  boolean reports(NetworkWait wait) {
    return true;
  }

  @Override
  String message(NetworkWait wait, VisitorState state) {
    Words words = new Words(wait.at());
    if (wait.missing().isEmpty()) {
      return words.call(wait.at())
          + " can wait for ever and takes no time limit; use "
          + wait.instead()
          + " and set the limits of what it returns";
    }
    String limits = String.join("() and ", wait.missing()) + "()";
    return words.call(wait.waiting())
        + " can wait for ever: "
        + (wait.zero() == null
            ? "nothing calls " + limits + " on what is made here; set a time limit"
            : words.call(wait.zero()) + " sets no time limit with that value; set one");
  }

  @Override
  Optional<Fix> fix(NetworkWait wait, VisitorState state) {
    try {
      FixSource source = FixSource.of(state);
      return source == null ? Optional.empty() : Optional.ofNullable(TimeLimitFix.of(wait, source));
    } catch (RuntimeException | LinkageError | AssertionError problem) {
      LeashRun.bug(problem, state);
      return Optional.empty();
    }
  }
}

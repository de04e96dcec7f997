package dev.leash.checker.module;

import java.util.List;
import java.util.function.Consumer;

/** One question to the run as a whole. */
public interface RunJudge {

  /** Gives each finding to {@code sink}, in an order fixed by the sources. */
  void run(Consumer<Finding> sink);

  /**
   * Runs all {@code judges}.
   *
   * @param problems told what went wrong with a judge that had to stop
   */
  static void runAll(List<RunJudge> judges, Consumer<Finding> sink, Consumer<Throwable> problems) {
    for (RunJudge judge : judges) {
      try {
        judge.run(sink);
      } catch (RuntimeException | StackOverflowError | AssertionError problem) {
        problems.accept(problem);
      }
    }
  }
}

package dev.leash.checker.contract;

/** Takes what is wrong with contracts, one clear line each. The run goes on without the bad row. */
@FunctionalInterface
public interface ProblemSink {

  /** Takes one line, as a rule {@code file:line: what is wrong; what would be right}. */
  void problem(String line);
}

package dev.leash.checker.contract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the clauses of JetBrains' {@code @Contract}, those without a condition. */
final class ContractClauses {
  private static final Pattern CLAUSE = Pattern.compile("([^>]*)->\\s*(\\w+)");
  private static final Pattern PARAMETER = Pattern.compile("param([1-9])");

  private ContractClauses() {}

  static void add(List<String> values, MethodMerge merge) {
    for (String value : values) {
      String[] clauses = value.split(";", -1);
      Matcher clause = CLAUSE.matcher(clauses[0].strip());
      // With several clauses, each holds for some arguments only.
      if (clauses.length == 1 && clause.matches() && isUnconditional(clause.group(1))) {
        add(clause.group(2), merge);
      }
    }
  }

  private static boolean isUnconditional(String conditions) {
    for (String condition : conditions.split(",", -1)) {
      if (!condition.isBlank() && !condition.strip().equals("_")) {
        return false;
      }
    }
    return true;
  }

  private static void add(String effect, MethodMerge merge) {
    Matcher parameter = PARAMETER.matcher(effect);
    if (effect.equals("this")) {
      merge.result(Result.RECEIVER);
    } else if (effect.equals("fail")) {
      merge.neverReturns();
    } else if (parameter.matches()) {
      merge.param(Integer.parseInt(parameter.group(1)) - 1, ParamRole.ALIAS);
    }
  }
}

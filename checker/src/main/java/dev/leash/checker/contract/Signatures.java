package dev.leash.checker.contract;

import java.util.List;

/** Compares erased parameter types, each of which may be written simple or qualified. */
final class Signatures {

  private Signatures() {}

  /** Whether the two lists can name the same types. */
  static boolean match(List<String> some, List<String> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!match(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the two names can name the same type: equal, or one is the end of the other. */
  static boolean match(String one, String other) {
    return one.equals(other) || isEndOf(one, other) || isEndOf(other, one);
  }

  private static boolean isEndOf(String end, String whole) {
    int start = whole.length() - end.length();
    return start > 0 && whole.charAt(start - 1) == '.' && whole.endsWith(end);
  }
}

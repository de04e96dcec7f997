package dev.leash.checker.contract;

import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.leash.checker.contract.StubWord.Target;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** All stub words on one element, checked against each other. */
final class WordUses {
  private final Map<StubWord, WordUse> uses = new EnumMap<>(StubWord.class);

  private WordUses() {}

  /**
   * Reads the words on an element.
   *
   * @throws BadRowException if one is unknown, misplaced, given twice or contradicts another
   */
  static WordUses on(Target target, List<AnnotationExpr> annotations) {
    WordUses words = new WordUses();
    for (AnnotationExpr annotation : annotations) {
      String name = annotation.getName().getIdentifier();
      if (StubWord.IGNORED.contains(name)) {
        continue;
      }
      int line = annotation.getBegin().map(position -> position.line).orElse(1);
      StubWord word = StubWord.of(name);
      if (word == null) {
        throw new BadRowException(line, "unknown word '@" + name + "'; " + instead(name, target));
      }
      if (!word.mayStandOn(target)) {
        throw new BadRowException(
            line,
            "@"
                + name
                + " can't stand on "
                + target.written
                + "; right: "
                + StubWord.allFor(target));
      }
      words.add(target, WordUse.of(word, annotation));
    }
    return words;
  }

  private static String instead(String name, Target target) {
    String nearest = Nearest.of(name, StubWord.names());
    return nearest == null ? "right: " + StubWord.allFor(target) : "did you mean @" + nearest + "?";
  }

  private void add(Target target, WordUse use) {
    if (uses.containsKey(use.word())) {
      throw use.bad(use + " is given twice; keep one of them");
    }
    for (WordUse other : uses.values()) {
      if (other.word().contradicts(use.word(), target)) {
        throw use.bad(other + " and " + use + " contradict each other; keep one of them");
      }
    }
    uses.put(use.word(), use);
  }

  boolean has(StubWord word) {
    return uses.containsKey(word);
  }

  @Nullable WordUse get(StubWord word) {
    return uses.get(word);
  }

  Collection<WordUse> all() {
    return uses.values();
  }
}

package dev.leash.checker.recording;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Context;
import dev.leash.checker.findings.Place;
import dev.leash.checker.findings.Range;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Where trees stand, in the terms of the findings file. */
final class Places {

  private static final int LONGEST_TEXT = 200;

  private final SourcePositions positions;
  private final Root root;
  private final Map<CompilationUnitTree, CharSequence> texts = new IdentityHashMap<>();

  Places(Context context, Root root) {
    this.positions = JavacTrees.instance(context).getSourcePositions();
    this.root = root;
  }

  /** The file of {@code unit}, relative to the root. */
  String file(CompilationUnitTree unit) {
    return root.name(unit);
  }

  /**
   * The line of {@code path} that javac itself would point to, from where the tree starts in it to
   * where it ends; null for code that stands in no source.
   */
  @Nullable Place of(@Nullable TreePath path) {
    return path == null ? null : of(path.getLeaf(), path.getCompilationUnit());
  }

  /** The same for a tree of {@code unit}. */
  @Nullable Place of(Tree tree, CompilationUnitTree unit) {
    int preferred = ((JCTree) tree).getPreferredPosition();
    if (preferred < 0) {
      return null;
    }
    LineMap lines = unit.getLineMap();
    CharSequence text = text(unit);
    int line = (int) lines.getLineNumber(preferred);
    int lineStart = (int) lines.getStartPosition(line);
    int lineEnd = end(text, lineStart);
    int start = Math.max(TreeInfo.getStartPos((JCTree) tree), firstWord(text, lineStart, lineEnd));
    int end = Math.min((int) positions.getEndPosition(unit, tree), lineEnd);
    if (end <= start) {
      end = Math.max(start + 1, lineEnd);
    }
    return new Place(file(unit), range(unit, start, end), excerpt(text, lineStart, lineEnd));
  }

  /** The range from one offset to another. */
  Range range(CompilationUnitTree unit, int start, int end) {
    LineMap lines = unit.getLineMap();
    int line = (int) lines.getLineNumber(start);
    int endLine = (int) lines.getLineNumber(end);
    return new Range(
        line,
        start - (int) lines.getStartPosition(line) + 1,
        endLine,
        end - (int) lines.getStartPosition(endLine) + 1);
  }

  /** How many lines {@code unit} has. */
  int lines(CompilationUnitTree unit) {
    CharSequence text = text(unit);
    boolean ended = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
    return (int) text.chars().filter(c -> c == '\n').count() + (ended ? 0 : 1);
  }

  /** The text of a source; empty if it can't be read any more. */
  CharSequence text(CompilationUnitTree unit) {
    CharSequence text = texts.get(unit);
    if (text == null) {
      try {
        text = unit.getSourceFile().getCharContent(true);
      } catch (IOException e) {
        text = "";
      }
      texts.put(unit, text);
    }
    return text;
  }

  private static int end(CharSequence text, int start) {
    int end = Math.min(start, text.length());
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int firstWord(CharSequence text, int start, int end) {
    int first = start;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private static String excerpt(CharSequence text, int start, int end) {
    String line =
        start >= text.length() ? "" : text.subSequence(start, Math.max(start, end)).toString();
    String stripped = line.strip();
    return stripped.length() > LONGEST_TEXT ? stripped.substring(0, LONGEST_TEXT) : stripped;
  }
}

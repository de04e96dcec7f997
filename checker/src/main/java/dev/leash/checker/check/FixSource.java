package dev.leash.checker.check;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The text of the source that a fix edits, and where trees stand in it. */
final class FixSource {

  private final VisitorState state;
  private final CharSequence text;

  private FixSource(VisitorState state, CharSequence text) {
    this.state = state;
    this.text = text;
  }

  /** The source of the class that is checked, or null if its text isn't to be had. */
  static @Nullable FixSource of(VisitorState state) {
    CharSequence text = state.getSourceCode();
    return text == null ? null : new FixSource(state, text);
  }

  VisitorState state() {
    return state;
  }

  /** Whether all of {@code trees} were written by somebody: generated code has no end. */
  boolean isWritten(Iterable<? extends Tree> trees) {
    for (Tree tree : trees) {
      if (!isWritten(tree)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code tree} stands in the text. */
  boolean isWritten(Tree tree) {
    int start = start(tree);
    int end = end(tree);
    return start >= 0 && end > start && end <= text.length();
  }

  int start(Tree tree) {
    return TreeInfo.getStartPos((JCTree) tree);
  }

  int end(Tree tree) {
    return state.getEndPosition(tree);
  }

  /** The text from {@code start} up to {@code end}. */
  String text(int start, int end) {
    return text.subSequence(start, end).toString();
  }

  /** The blanks that the line of {@code position} starts with. */
  String indent(int position) {
    int line = position;
    while (line > 0 && text.charAt(line - 1) != '\n') {
      line--;
    }
    int end = line;
    while (end < position && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.subSequence(line, end).toString();
  }

  /** Adds to {@code fix} the removal of a statement, with its line if nothing else is on it. */
  void deleteLine(StatementTree statement, SuggestedFix.Builder fix) {
    int start = start(statement) - indent(start(statement)).length();
    int end = end(statement);
    boolean alone =
        (start == 0 || text.charAt(start - 1) == '\n')
            && end < text.length()
            && text.charAt(end) == '\n';
    if (alone) {
      fix.replace(start, end + 1, "");
    } else {
      fix.delete(statement);
    }
  }

  /** The path of {@code tree} in the source that is checked, or null if it stands elsewhere. */
  @Nullable TreePath path(Tree tree) {
    return TreePath.getPath(state.getPath().getCompilationUnit(), tree);
  }
}

package dev.leash.checker.module;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Positions of trees in their source. */
public final class Positions {

  private Positions() {}

  /** The offset of the first character of {@code tree}; 0 if there is no tree. */
  public static int start(@Nullable Tree tree) {
    return tree == null ? 0 : TreeInfo.getStartPos((JCTree) tree);
  }
}

package dev.leash.checker.module;

import com.sun.source.util.TreePath;

/** Something that the analysis of a run found, for a check to report. */
public interface Finding {

  /** Where it is reported. */
  TreePath at();

  /** What it is about, and recognised by: mostly where it is reported. */
  default TreePath about() {
    return at();
  }
}

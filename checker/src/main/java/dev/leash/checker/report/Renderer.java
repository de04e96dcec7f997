package dev.leash.checker.report;

import java.io.IOException;
import java.io.Writer;

/** A format of reports. */
public interface Renderer {

  /**
   * Writes a report: the same bytes for the same report. Does not close {@code out}.
   *
   * @throws IOException if {@code out} does
   */
  void render(Report report, Writer out) throws IOException;
}

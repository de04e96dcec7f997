package dev.leash.checker.report.map;

import java.io.IOException;
import java.io.Writer;

/** A format of the map. */
public interface MapRenderer {

  /**
   * Writes a map: the same bytes for the same map. Does not close {@code out}.
   *
   * @throws IOException if {@code out} does
   */
  void render(ThreadMap map, Writer out) throws IOException;
}

package dev.leash.checker.report;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.SuppressionEntry;
import java.util.List;

/**
 * One findings file, read.
 *
 * @param header which run it is
 * @param sources the sources of the run
 * @param findings its findings, in the order of the file
 * @param suppressions the annotations that suppress checks of Leash
 * @param parts what the analysis looked at
 */
public record Run(
    RunEntry header,
    List<SourceEntry> sources,
    List<FindingEntry> findings,
    List<SuppressionEntry> suppressions,
    List<PartEntry> parts) {

  /** The module's name for people: its folder below the root, "." for the root itself. */
  public String module() {
    return header.module().isEmpty() ? "." : header.module();
  }

  /** The module's name for people, and the scope of the run where that isn't the main one. */
  public String label() {
    return header.scope().equals("main") ? module() : module() + " (" + header.scope() + ")";
  }
}

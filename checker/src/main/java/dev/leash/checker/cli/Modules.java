package dev.leash.checker.cli;

import dev.leash.checker.contract.Unresolved;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.SuppressionEntry;
import dev.leash.checker.report.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Tells apart the modules that were compiled together. */
final class Modules {

  private final Map<String, String> byFile = new TreeMap<>();

  /**
   * Modules by their sources.
   *
   * @param root the folder that the paths of a findings file start from
   */
  Modules(Map<Path, Path> folders, Path root) {
    folders.forEach((file, folder) -> byFile.put(name(file, root), name(folder, root)));
  }

  private static String name(Path path, Path root) {
    return path.startsWith(root) && !path.equals(root)
        ? StreamSupport.stream(root.relativize(path).spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/"))
        : "";
  }

  /**
   * The runs of the modules that {@code run} is of.
   *
   * @param unsure the sources whose findings are left out
   */
  List<Run> split(Run run, Set<Path> unsure, Path root) {
    Set<String> silent = unsure.stream().map(file -> name(file, root)).collect(Collectors.toSet());
    Map<String, Run> runs = new TreeMap<>();
    for (SourceEntry source : run.sources()) {
      of(source.file(), run.header(), runs).sources().add(source);
    }
    for (FindingEntry finding : run.findings()) {
      boolean isClear = !finding.message().contains(Unresolved.CLASS);
      if (isClear && !silent.contains(finding.place().file())) {
        of(finding.place().file(), run.header(), runs).findings().add(finding);
      }
    }
    for (SuppressionEntry suppression : run.suppressions()) {
      of(suppression.place().file(), run.header(), runs).suppressions().add(suppression);
    }
    for (PartEntry part : run.parts()) {
      of(part.place().file(), run.header(), runs).parts().add(part);
    }
    return List.copyOf(runs.values());
  }

  private Run of(String file, RunEntry header, Map<String, Run> runs) {
    String module = byFile.getOrDefault(file, "");
    RunEntry own = new RunEntry(header.format(), header.tool(), module, header.scope());
    return runs.computeIfAbsent(
        module,
        m ->
            new Run(
                own, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }
}

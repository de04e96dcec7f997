package dev.leash.checker.cli;

import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.Run;
import dev.leash.checker.report.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles sources with Leash, as far as they can be, and keeps what that finds. */
final class SourceCheck {

  static final String NO_MEMORY = "not enough memory; start it with more: java -Xmx4g -jar …";

  /** More sources than these that javac breaks down at mean that something else is wrong. */
  private static final int MOST_BREAKDOWNS = 20;

  private final JavacRun.Settings settings;
  private final List<String> flags;
  private final Scratch scratch;
  private final Progress progress;
  private final MissingTypes missing = new MissingTypes();
  private final Map<Path, String> leftOut = new TreeMap<>();
  private final Set<Path> incomplete = new TreeSet<>();
  private final Set<Path> unseen = new TreeSet<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  SourceCheck(JavacRun.Settings settings, List<String> flags, Scratch scratch, Progress progress) {
    this.settings = settings;
    this.flags = flags;
    this.scratch = scratch;
    this.progress = progress;
  }

  /** Checks sources that are compiled together. */
  void check(List<Path> sources) throws IOException {
    progress.say("Reading " + Text.files(sources.size()));
    List<Path> readable = new ArrayList<>(sources);
    Path standIns = scratch.folder("standins");
    survey(readable, standIns);
    int breakdowns = 0;
    while (!readable.isEmpty()) {
      progress.say("Analysing " + Text.files(readable.size()));
      Path findings = scratch.folder("findings");
      JavacRun javac = new JavacRun(settings, List.of(standIns));
      List<String> all = new ArrayList<>(flags);
      all.add("-XepOpt:Leash:Findings=" + findings);
      Compilation compilation = Compilation.run(readable, javac, all, standIns);
      Path culprit = compilation.culprit();
      if (!compilation.isBroken()) {
        take(compilation, javac, findings);
        return;
      }
      if (culprit == null || !readable.remove(culprit) || ++breakdowns > MOST_BREAKDOWNS) {
        throw new WrongUse(
            "javac can't compile these sources; the last one: "
                + Text.line(culprit + ": " + compilation.failure()));
      }
      leftOut.put(culprit, compilation.failure());
    }
  }

  private void survey(List<Path> sources, Path standIns) throws IOException {
    Survey survey = Survey.of(sources, new JavacRun(settings, List.of(standIns)));
    sources.removeAll(survey.unreadable().keySet());
    leftOut.putAll(survey.unreadable());
    missing.addAll(survey.missing());
    incomplete.addAll(survey.missing().users());
    survey.standIns().compile(ToolProvider.getSystemJavaCompiler(), standIns);
  }

  private void take(Compilation compilation, JavacRun javac, Path findings) throws IOException {
    incomplete.addAll(compilation.incomplete());
    unseen.addAll(compilation.unseen());
    errors.addAll(compilation.errors());
    javac.output().lines().filter(line -> line.contains("[Leash]")).forEach(notes::add);
    mustHaveRun(javac);
    if (holdsFiles(findings)) {
      List<Run> read = FindingsReader.read(List.of(findings)).runs();
      if (read.stream().allMatch(run -> run.sources().isEmpty())) {
        throw new WrongUse("the analysis failed: " + Text.line(String.join("; ", notes)));
      }
      runs.addAll(read);
    }
  }

  /**
   * Leash goes on after a failure of its own, as builds must; here it would pass for no finding.
   */
  private void mustHaveRun(JavacRun javac) {
    if (javac.output().contains(OutOfMemoryError.class.getName())) {
      throw new WrongUse(NO_MEMORY);
    }
  }

  private static boolean holdsFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }

  /**
   * What was found, by module.
   *
   * @param folders the folder of its module for each source
   */
  Snapshot snapshot(Map<Path, Path> folders, Path root) {
    Modules modules = new Modules(folders, root);
    return new Snapshot(
        runs.stream().flatMap(run -> modules.split(run, unseen, root).stream()).toList());
  }

  /** The packages that sources import and that aren't there. */
  MissingTypes missing() {
    return missing;
  }

  /** The sources that were left out, and why. */
  Map<Path, String> leftOut() {
    return leftOut;
  }

  /** The sources that were analysed in part only. */
  Set<Path> incomplete() {
    return incomplete;
  }

  /** What javac said of errors. */
  List<String> errors() {
    return errors;
  }

  /** What Leash itself said, about its options for example. */
  List<String> notes() {
    return notes;
  }
}

package dev.leash.checker.cli;

import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingsFile;
import dev.leash.checker.report.Run;
import dev.leash.checker.report.Snapshot;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code leash check}: tries Leash on a project without touching its build. */
@Command(
    name = "check",
    description =
        "Finds leaks in sources. Changes nothing, writes nothing beside them, and runs none of"
            + " their code unless --maven or --proc is given.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A Maven or Gradle project, a folder of sources, or Java files.")
  private List<Path> paths = List.of();

  @Option(names = "--test-sources", description = "Check the tests of projects as well.")
  private boolean tests;

  @Option(
      names = "--findings",
      paramLabel = "DIR",
      description = "Keep the findings files there, for the other commands.")
  private @Nullable Path findings;

  @Option(names = "--verbose", description = "Show what javac says of errors.")
  private boolean verbose;

  @Mixin private CompileOptions compile;
  @Mixin private CheckOptions checks;
  @Mixin private ReportOptions report;

  @Override
  public Integer call() throws IOException {
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      throw new WrongUse("this Java has no compiler; run leash with a JDK, 17 or newer");
    }
    Layout.Sources sources = Layout.sources(paths, tests);
    Path root = root(sources);
    PrintWriter err = spec.commandLine().getErr();
    try (Scratch scratch = new Scratch();
        Progress progress = new Progress(err)) {
      List<String> flags = new ArrayList<>(checks.errorProneFlags());
      flags.add("-XepOpt:Leash:Root=" + root);
      JavacRun.Settings settings =
          compile.settings(mavenClassPath(err), scratch.folder("generated"));
      SourceCheck check = new SourceCheck(settings, flags, scratch, progress);
      BigStack.run(
          () -> {
            for (List<Path> group : sources.groups()) {
              check.check(group);
            }
          });
      progress.clear();
      new CheckSummary(root, err).write(check, sources.modules().size(), verbose);
      Snapshot snapshot = check.snapshot(sources.modules(), root);
      if (findings != null) {
        keep(snapshot, findings);
      }
      return report.report(snapshot, root);
    }
  }

  /**
   * The folder that paths are shown from: what the user says, or the working directory, or if the
   * sources aren't below it the folder that all that was asked for is below.
   */
  private Path root(Layout.Sources sources) {
    Path given = report.givenRoot();
    Path root = (given == null ? Path.of("") : given).toAbsolutePath().normalize();
    if (isAbove(root, sources)) {
      return root;
    }
    if (given != null) {
      throw new WrongUse("--root: not all sources are below " + Text.line(root));
    }
    Path asked = paths.get(0).toAbsolutePath().normalize();
    Path common = Files.isDirectory(asked) ? asked : asked.resolveSibling("");
    for (Path up = common.getParent(); up != null && !isAbove(common, sources); ) {
      common = up;
      up = common.getParent();
    }
    return common;
  }

  private static boolean isAbove(Path root, Layout.Sources sources) {
    return sources.modules().keySet().stream().allMatch(source -> source.startsWith(root));
  }

  private List<String> mavenClassPath(PrintWriter err) throws IOException {
    List<String> entries = new ArrayList<>();
    for (Path path : compile.asksMaven() ? paths : List.<Path>of()) {
      Path project = path.toAbsolutePath().normalize();
      if (!MavenProject.isOne(project)) {
        throw new WrongUse("--maven: " + Text.line(path) + " has no pom.xml");
      }
      MavenClassPath.Answer answer = ask(project, false, err);
      if (!answer.problem().isEmpty() && MavenProject.withModules(project).size() > 1) {
        answer = ask(project, true, err);
      }
      if (!answer.problem().isEmpty()) {
        err.println("leash: the build fails: " + answer.problem());
      }
      entries.addAll(answer.entries());
    }
    return entries;
  }

  private MavenClassPath.Answer ask(Path project, boolean compiles, PrintWriter err) {
    List<String> command = MavenClassPath.command(project, compiles, compile.mavenArguments());
    err.println("leash: runs the build: " + Text.line(String.join(" ", command)));
    return MavenClassPath.ask(project, command);
  }

  private static void keep(Snapshot snapshot, Path folder) {
    for (Run run : snapshot.runs()) {
      List<Entry> entries = new ArrayList<>(List.of(run.header()));
      entries.addAll(run.sources());
      entries.addAll(run.findings());
      entries.addAll(run.suppressions());
      entries.addAll(run.parts());
      String module = run.header().module();
      String name = (module.isEmpty() ? "root" : module) + "-" + run.header().scope();
      try {
        FindingsFile.write(folder, "check-" + name.replaceAll("[^A-Za-z0-9_.-]", "-"), entries);
      } catch (IOException e) {
        throw new WrongUse("--findings: can't be written: " + Text.line(String.valueOf(e)));
      }
    }
  }
}

package dev.leash.checker.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks Maven for the class path of a project and its modules. */
final class MavenClassPath {

  private static final String GOAL = "dependency:build-classpath";
  private static final String BEFORE_CLASS_PATH = "Dependencies classpath:";

  private MavenClassPath() {}

  /**
   * What the build answers.
   *
   * @param entries jars and class folders, each once
   * @param problem the first error of the build, in one line; empty if there is none
   */
  record Answer(List<String> entries, String problem) {}

  /**
   * The command that {@link #ask} runs in {@code project}.
   *
   * @param compiles whether the build compiles first: without that, a module can't see another one
   *     of the same build, unless that is installed
   */
  static List<String> command(Path project, boolean compiles, List<String> arguments) {
    boolean windows = File.separatorChar == '\\';
    Path wrapper = project.resolve(windows ? "mvnw.cmd" : "mvnw");
    String maven = windows ? "mvn.cmd" : "mvn";
    List<String> command = new ArrayList<>();
    command.add(Files.isExecutable(wrapper) ? wrapper.toString() : maven);
    command.addAll(List.of("-B", "-fae"));
    if (compiles) {
      command.add("compile");
    }
    command.addAll(List.of(GOAL, "-Dmdep.includeScope=test"));
    command.addAll(arguments);
    return command;
  }

  /** Runs the build; it downloads what it lacks. */
  static Answer ask(Path project, List<String> command) {
    try {
      Process build =
          new ProcessBuilder(command)
              .directory(project.toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(nothing()))
              .start();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(build.getInputStream(), Charset.defaultCharset()))) {
        return read(lines);
      } finally {
        build.destroy(); // it has ended, unless reading failed
      }
    } catch (IOException e) {
      throw new WrongUse(
          "--maven: can't run '"
              + command.get(0)
              + "': "
              + Text.line(String.valueOf(e.getMessage())));
    }
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }

  /** Reads what Maven prints: a line that announces a class path, then the class path. */
  static Answer read(BufferedReader lines) throws IOException {
    Set<String> entries = new LinkedHashSet<>();
    String problem = "";
    boolean announced = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (announced && !line.startsWith("[")) {
        for (String entry : line.split(File.pathSeparator, -1)) {
          if (!entry.isBlank()) {
            entries.add(entry);
          }
        }
      } else if (problem.isEmpty() && line.startsWith("[ERROR] ")) {
        problem = Text.line(line.substring("[ERROR] ".length()));
      }
      announced = line.endsWith(BEFORE_CLASS_PATH);
    }
    return new Answer(List.copyOf(entries), problem);
  }
}

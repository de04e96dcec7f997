package dev.leash.checker.cli;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How sources are compiled. */
final class CompileOptions {

  /**
   * JDK 23 and newer run processors of the class path only if asked; 21 is the first to know how.
   */
  private static final int FIRST_WITH_PROC_FULL = 21;

  @Option(
      names = {"--classpath", "--class-path", "-cp"},
      paramLabel = "CP",
      description = "What the sources need: jars and class folders, as javac takes them.")
  private List<String> classPath = List.of();

  @Option(
      names = "--maven",
      description = "Ask the Maven build for the class path. This runs the build's own plugins.")
  private boolean maven;

  @Option(
      names = "--maven-args",
      parameterConsumer = Verbatim.class,
      paramLabel = "ARGS",
      description = "What else to tell that build: --maven-args=\"-o -Pci\".")
  private List<String> mavenArguments = List.of();

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "The Java version of the sources. Default: that of the JDK that runs this.")
  private int release;

  @Option(names = "--encoding", paramLabel = "NAME", description = "Theirs. Default: UTF-8.")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = "--proc",
      description = "Run annotation processors, from --processorpath or else the class path.")
  private boolean proc;

  @Option(names = "--processorpath", paramLabel = "CP", description = "Where --proc finds them.")
  private @Nullable String processorPath;

  /** Whether the build is to be asked for the class path. */
  boolean asksMaven() {
    return maven;
  }

  List<String> mavenArguments() {
    return mavenArguments;
  }

  /**
   * What javac is to be told.
   *
   * @param fromBuild class path that a build named
   * @param generated an empty folder for what annotation processors write
   * @throws WrongUse if an entry of the class path isn't there
   */
  JavacRun.Settings settings(List<String> fromBuild, Path generated) {
    List<String> entries = new ArrayList<>();
    for (String path : classPath) {
      entries.addAll(entries("--classpath", path));
    }
    entries.addAll(fromBuild);
    return new JavacRun.Settings(List.copyOf(entries), release, encoding, processors(generated));
  }

  private List<String> processors(Path generated) {
    if (!proc && processorPath != null) {
      throw new WrongUse("--processorpath: processors run only with --proc");
    }
    if (!proc) {
      return List.of("-proc:none");
    }
    List<String> options = new ArrayList<>(List.of("-s", generated.toString()));
    options.addAll(List.of("-d", generated.toString()));
    if (Runtime.version().feature() >= FIRST_WITH_PROC_FULL) {
      options.add("-proc:full");
    }
    if (processorPath != null) {
      entries("--processorpath", processorPath);
      options.addAll(List.of("-processorpath", processorPath));
    }
    return options;
  }

  private static List<String> entries(String option, String path) {
    List<String> entries = new ArrayList<>();
    for (String entry : path.split(File.pathSeparator, -1)) {
      boolean isWildcard = entry.equals("*") || entry.endsWith(File.separator + "*");
      String file = isWildcard ? entry.substring(0, entry.length() - 1) : entry;
      if (!entry.isEmpty() && !Files.exists(Path.of(file))) {
        throw new WrongUse(option + ": no such file or folder: " + Text.line(file));
      }
      if (!entry.isEmpty()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /** Takes words that look like options of ours for what they are: options of Maven. */
  static final class Verbatim implements IParameterConsumer {

    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
      List<String> taken = new ArrayList<>(option.<List<String>>getValue());
      taken.addAll(List.of(words.pop().strip().split("\\s+")));
      option.setValue(taken);
    }
  }
}

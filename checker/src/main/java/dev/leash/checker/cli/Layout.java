package dev.leash.checker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the sources that the paths of a command line stand for: Maven and Gradle projects by their
 * layout, any other folder whole.
 */
final class Layout {

  /**
   * Sources that are compiled together.
   *
   * @param folder the module
   * @param roots the folders that the packages start from, by source
   */
  private record Module(Path folder, Map<Path, Path> roots) {}

  /**
   * What was found.
   *
   * @param groups the sources, absolute, in groups that must be compiled one by one since the same
   *     class is in several of them; there is one group nearly always
   * @param modules the folder of its module for each source
   */
  record Sources(List<List<Path>> groups, Map<Path, Path> modules) {}

  private final boolean tests;
  private final Map<Path, Module> modules = new LinkedHashMap<>();
  private final Set<Path> found = new LinkedHashSet<>();

  private Layout(boolean tests) {
    this.tests = tests;
  }

  /**
   * The sources in or below {@code paths}.
   *
   * @param tests whether the tests of a project belong to it
   * @throws WrongUse if a path isn't there or no source is found
   */
  static Sources sources(List<Path> paths, boolean tests) {
    Layout layout = new Layout(tests);
    for (Path path : paths) {
      layout.add(path.toAbsolutePath().normalize(), path);
    }
    if (layout.found.isEmpty()) {
      throw new WrongUse(
          Text.line(paths.get(0))
              + (paths.size() > 1 ? " and the other paths have" : " has")
              + " no Java source"
              + (tests ? "" : "; tests are left out unless --test-sources is given"));
    }
    Map<Path, Path> modules = new LinkedHashMap<>();
    for (Module module : layout.modules.values()) {
      module.roots().keySet().forEach(source -> modules.put(source, module.folder()));
    }
    return new Sources(layout.groups(), modules);
  }

  private void add(Path path, Path asGiven) {
    if (Files.isDirectory(path)) {
      try {
        folder(path);
      } catch (IOException e) {
        throw new WrongUse(Text.line(asGiven) + ": can't be read: " + Text.line(e));
      }
    } else if (!Files.exists(path)) {
      throw new WrongUse(Text.line(asGiven) + ": no such file or folder");
    } else if (!path.toString().endsWith(".java")) {
      throw new WrongUse(
          Text.line(asGiven) + ": isn't a Java source; give .java files, folders or a project");
    } else {
      take(path, parentOf(path), parentOf(path));
    }
  }

  private void folder(Path folder) throws IOException {
    if (MavenProject.isOne(folder)) {
      maven(folder);
    } else if (isGradle(folder)) {
      walk(folder, new ProjectFiles());
    } else {
      walk(folder, new PlainFiles(folder));
    }
  }

  private void maven(Path root) throws IOException {
    for (MavenProject project : MavenProject.withModules(root)) {
      for (Path sources : project.mainSources()) {
        all(sources, project.folder());
      }
      if (tests) {
        for (Path sources : project.testSources()) {
          all(sources, project.folder());
        }
      }
    }
  }

  /** Every source below {@code root}, whatever the folders are called. */
  private void all(Path root, Path module) throws IOException {
    if (Files.isDirectory(root)) {
      SourceWalk.walk(root, folder -> true, source -> take(source, module, root));
    }
  }

  private void walk(Path folder, SourceWalk.Visitor visitor) throws IOException {
    SourceWalk.walk(folder, visitor, visitor::source);
  }

  static boolean isGradle(Path folder) {
    return Stream.of("settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts")
        .anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  private void take(Path source, Path module, Path root) {
    boolean isModule = source.endsWith("module-info.java");
    if (!isModule && found.add(source)) {
      modules
          .computeIfAbsent(module, m -> new Module(m, new LinkedHashMap<>()))
          .roots()
          .put(source, root);
    }
  }

  /** A module joins the first group that has none of its classes. */
  private List<List<Path>> groups() {
    List<List<Path>> groups = new ArrayList<>();
    List<Set<Path>> taken = new ArrayList<>();
    for (Module module : modules.values()) {
      Map<Path, Path> byClass = new HashMap<>();
      module
          .roots()
          .forEach((source, root) -> byClass.putIfAbsent(root.relativize(source), source));
      int group = 0;
      while (group < groups.size()
          && byClass.keySet().stream().anyMatch(taken.get(group)::contains)) {
        group++;
      }
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
        taken.add(new LinkedHashSet<>());
      }
      taken.get(group).addAll(byClass.keySet());
      groups.get(group).addAll(byClass.values().stream().sorted().toList());
    }
    return groups;
  }

  private static Path parentOf(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  /** What belongs to a Gradle build: {@code src/main/java}, and what generators wrote. */
  private final class ProjectFiles implements SourceWalk.Visitor {

    @Override
    public boolean enters(Path folder) throws IOException {
      if (folder.endsWith("src")) {
        sets(folder);
        return false;
      }
      if (folder.endsWith("build")) {
        generated(folder.resolve("generated"));
        return false;
      }
      return true;
    }

    private void sets(Path src) throws IOException {
      for (Path set : SourceWalk.foldersIn(src)) {
        if (tests || set.endsWith("main")) {
          all(set.resolve("java"), parentOf(src));
        }
      }
    }

    private void generated(Path folder) throws IOException {
      if (Files.isDirectory(folder)) {
        SourceWalk.walk(
            folder,
            each -> true,
            source -> {
              boolean main = SourceWalk.has(folder.relativize(source), "main");
              if (tests || main) {
                take(source, parentOf(parentOf(folder)), folder);
              }
            });
      }
    }

    @Override
    public void source(Path source) {
      // only what lies in a source set belongs to the build
    }
  }

  /** Every source below a folder, and the projects below it by their layout. */
  private final class PlainFiles implements SourceWalk.Visitor {

    private final Path root;

    PlainFiles(Path root) {
      this.root = root;
    }

    @Override
    public boolean enters(Path folder) throws IOException {
      if (folder.equals(root)) {
        return true;
      }
      if (MavenProject.isOne(folder) || isGradle(folder)) {
        folder(folder);
        return false;
      }
      return !SourceWalk.isOutput(folder) && (tests || !isTests(folder));
    }

    /** Whether it is {@code src/test}, {@code src/integrationTest}, but not {@code src/main}. */
    private boolean isTests(Path folder) {
      return parentOf(folder).endsWith("src")
          && !folder.endsWith("main")
          && Files.isDirectory(folder.resolve("java"));
    }

    @Override
    public void source(Path source) {
      take(source, root, root);
    }
  }
}

package dev.leash.checker.recording;

import com.sun.source.tree.CompilationUnitTree;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The folder that the files of a findings file are relative to, so that findings of another machine
 * and another checkout compare.
 *
 * @param folder absolute and normalized
 */
record Root(Path folder) {

  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml", "settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts");

  /**
   * The root that was asked for; else the repository that {@code source} lies in; else its
   * outermost build; else the working directory.
   */
  static Root of(@Nullable Path asked, @Nullable Path source) {
    if (asked != null) {
      return new Root(asked.toAbsolutePath().normalize());
    }
    Path build = null;
    for (Path p = source == null ? null : source.getParent(); p != null; p = p.getParent()) {
      if (Files.exists(p.resolve(".git"))) {
        return new Root(p);
      }
      Path folder = p;
      if (BUILD_FILES.stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
        build = p;
      }
    }
    return new Root(build == null ? Path.of("").toAbsolutePath() : build);
  }

  /** The file behind a source, or null if it is none of the default file system. */
  static @Nullable Path path(JavaFileObject source) {
    URI uri = source.toUri();
    return uri != null && "file".equals(uri.getScheme())
        ? Path.of(uri).toAbsolutePath().normalize()
        : null;
  }

  /**
   * The name of a source below this folder, with forward slashes; of one that lies elsewhere, its
   * package and file name.
   */
  String name(CompilationUnitTree unit) {
    Path path = path(unit.getSourceFile());
    if (path != null && path.startsWith(folder)) {
      return slashed(folder.relativize(path));
    }
    String file = unit.getSourceFile().getName();
    String simple = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return unit.getPackageName() == null
        ? simple
        : unit.getPackageName().toString().replace('.', '/') + "/" + simple;
  }

  /** A path with forward slashes. */
  static String slashed(Path path) {
    return String.join(
        "/", StreamSupport.stream(path.spliterator(), false).map(Path::toString).toList());
  }
}

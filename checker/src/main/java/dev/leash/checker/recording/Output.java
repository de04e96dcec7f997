package dev.leash.checker.recording;

import com.sun.tools.javac.util.Context;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Which part of a build a run compiles, by where its classes go: parallel modules, main code and
 * tests get findings files of their own, and the next run of the same part replaces its file.
 *
 * @param module the folder of the module below the root, empty for the root itself
 * @param scope "main", "test", or the name of the folder for the classes
 * @param file the name for the findings file
 */
record Output(String module, String scope, String file) {

  /** What builds put between a module and its classes, the longest first. */
  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout(List.of("target", "classes"), "main"),
          new Layout(List.of("target", "test-classes"), "test"),
          new Layout(List.of("build", "classes", "java", "main"), "main"),
          new Layout(List.of("build", "classes", "java", "test"), "test"));

  private record Layout(List<String> folders, String scope) {}

  /** The part that is compiled to the class output of {@code context}. */
  static Output of(Context context, Root root, SortedSet<String> sources) {
    Path classes = classes(context);
    if (classes == null) {
      return named("", "main", String.join("\n", sources));
    }
    Path output = classes.toAbsolutePath().normalize();
    boolean below = output.startsWith(root.folder());
    List<String> names = names(below ? root.folder().relativize(output) : output);
    for (Layout layout : LAYOUTS) {
      int rest = names.size() - layout.folders.size();
      if (rest >= 0 && names.subList(rest, names.size()).equals(layout.folders)) {
        return named(String.join("/", names.subList(0, rest)), layout.scope, Root.slashed(output));
      }
    }
    return below
        ? named(
            String.join("/", names.subList(0, Math.max(0, names.size() - 1))),
            names.get(names.size() - 1),
            String.join("/", names))
        : named("", "main", String.join("\n", sources));
  }

  private static List<String> names(Path path) {
    return StreamSupport.stream(path.spliterator(), false).map(Path::toString).toList();
  }

  private static Output named(String module, String scope, String identity) {
    String readable = (module.isEmpty() ? "root" : module) + "-" + scope;
    String name = readable.replaceAll("[^A-Za-z0-9_.-]", "-");
    String tail = name.substring(Math.max(0, name.length() - 60));
    return new Output(module, scope, tail + "-" + hash(identity));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, 4));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  private static @Nullable Path classes(Context context) {
    JavaFileManager files = context.get(JavaFileManager.class);
    List<Path> paths = new ArrayList<>();
    if (files instanceof StandardJavaFileManager standard) {
      Optional.ofNullable(standard.getLocationAsPaths(StandardLocation.CLASS_OUTPUT))
          .ifPresent(found -> found.forEach(paths::add));
    }
    return paths.isEmpty() ? null : paths.get(0);
  }
}

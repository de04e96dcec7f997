package dev.leash.checker.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Reads sources that findings files name: only below the root, however they are named. */
final class SourceFiles {

  /** A source that is larger isn't read. */
  private static final int MOST_BYTES = 4 << 20;

  private static final Pattern UP = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)");

  private final @Nullable Path root;

  SourceFiles(Path root) {
    this.root = real(root);
  }

  /**
   * The lines of a source, undecodable bytes replaced; null if it isn't a readable file below the
   * root: also if its path has ".." in it, or a link leads out of the root.
   */
  @Nullable List<String> lines(String file) {
    Path source = below(file);
    if (source == null) {
      return null;
    }
    try (InputStream in = Files.newInputStream(source)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? null : new String(bytes, UTF_8).lines().toList();
    } catch (IOException e) {
      return null;
    }
  }

  private @Nullable Path below(String file) {
    try {
      Path relative = Path.of(file);
      if (root == null || relative.isAbsolute() || UP.matcher(file).find()) {
        return null;
      }
      Path source = real(root.resolve(relative));
      return source != null && source.startsWith(root) && Files.isRegularFile(source)
          ? source
          : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return null;
    }
  }
}

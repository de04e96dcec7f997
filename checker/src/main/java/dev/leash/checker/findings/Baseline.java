package dev.leash.checker.findings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A baseline: the keys of known findings, one a line and sorted, so that git merges it. Reading
 * also takes what a merge by lines may leave: keys twice, in any order, blank lines, Windows line
 * ends.
 */
public final class Baseline {

  /** The first line of a baseline. */
  public static final String TITLE =
      "# Leash baseline, version 1: known findings, one a line; 'leash baseline' writes it";

  private static final Pattern TITLE_OF_ANY =
      Pattern.compile("# Leash baseline, version (\\S+):.*");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})(\\s.*)?");
  private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w* \\S.*", Pattern.DOTALL);
  private static final int MOST_BYTES = 64 << 20;

  private final SortedSet<String> keys;

  private Baseline(SortedSet<String> keys) {
    this.keys = Collections.unmodifiableSortedSet(keys);
  }

  /**
   * Reads a baseline. An empty file is one without findings.
   *
   * @throws Unreadable if it is none; the message is one line that says where it is wrong, and how
   * @throws IOException if it can't be read, for example because it isn't there
   */
  public static Baseline read(Path file) throws IOException {
    SortedSet<String> keys = new TreeSet<>();
    boolean titled = false;
    int number = 0;
    for (String raw : lines(file)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      String problem = problem(line, titled);
      if (problem != null) {
        throw new Unreadable(file + ":" + number + ": " + problem);
      }
      titled = true;
      if (!line.startsWith("#")) {
        keys.add(line);
      }
    }
    return new Baseline(keys);
  }

  private static List<String> lines(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Unreadable(file + ": isn't a baseline: larger than 64 MiB");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String afterMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return afterMark.lines().toList();
    } catch (CharacterCodingException e) {
      throw new Unreadable(file + ": isn't a baseline: not UTF-8 text");
    }
  }

  private static @Nullable String problem(String line, boolean titled) {
    if (CONFLICT.matcher(line).matches()) {
      return "a conflict of a merge: keep the findings of both sides, delete the lines of the marks";
    }
    var title = TITLE_OF_ANY.matcher(line);
    if (title.matches()) {
      return title.group(1).equals("1")
          ? null
          : "a baseline of version " + title.group(1) + "; this Leash reads version 1";
    }
    if (!titled) {
      return "isn't a baseline: its first line would be: " + TITLE;
    }
    return line.startsWith("#") || KEY.matcher(line).matches()
        ? null
        : "isn't the key of a finding: it would begin with the name of a check and a blank";
  }

  /** Whether a finding with this key is known. */
  public boolean contains(String key) {
    return keys.contains(key);
  }

  /** The keys, sorted; can't be changed. */
  public SortedSet<String> keys() {
    return keys;
  }

  /**
   * The text of a baseline of {@code keys}: the same for the same keys, whatever their order.
   *
   * @throws IllegalArgumentException if one isn't the key of a finding
   */
  public static String render(Collection<String> keys) {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    for (String key : new TreeSet<>(keys)) {
      if (!isKey(key)) {
        throw new IllegalArgumentException("not the key of a finding: " + key);
      }
      text.append(key).append('\n');
    }
    return text.toString();
  }

  /**
   * Whether {@code text} can be the key of a finding: the name of a check, a blank and a site, in
   * one line that UTF-8 can express and without blanks around it.
   */
  public static boolean isKey(String text) {
    return KEY.matcher(text).matches()
        && text.equals(text.strip())
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0
        && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** A file that isn't a baseline; the message is one line that says where it is wrong, and how. */
  public static final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private Unreadable(String message) {
      super(message);
    }
  }
}

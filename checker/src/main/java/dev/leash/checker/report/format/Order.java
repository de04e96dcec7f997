package dev.leash.checker.report.format;

import dev.leash.checker.report.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** What formats with limits have in common. */
final class Order {

  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  /** What should be seen first, if not all can be; equals stay as they are. */
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing((Finding finding) -> !finding.status().isNew())
          .thenComparing(finding -> SEVERITIES.indexOf(finding.entry().severity()));

  private Order() {}

  /** New ones first, and of those the most severe ones. */
  static List<Finding> worstFirst(List<Finding> findings) {
    return findings.stream().sorted(WORST_FIRST).toList();
  }

  /** The SHA-256 of {@code text}, in hexadecimal digits. */
  static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}

package dev.leash.checker.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to spoil a findings file, the same ones for the same seed. */
final class Mutation {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a value is replaced by: JSON of all types, and text that means something somewhere. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1.5",
          "2147483647",
          "2147483648",
          "99999999999999999999",
          "1e400",
          "1" + "0".repeat(2000),
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "{\"kind\":\"run\"}",
          "[".repeat(5000) + "]".repeat(5000),
          "{\"a\":".repeat(5000) + "1" + "}".repeat(5000),
          "\"\"",
          "\" \"",
          "\"run\"",
          "\"owner\"",
          "\"12\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\u202e\\u001b]0;title\\u0007\"",
          "\"a\\r\\nb\\n::error::c\"",
          "\"../../../etc/passwd\"",
          "\"/etc/passwd\"",
          "\"C:\\\\Windows\"",
          "\"a%b,c:d|e`f*g<script>alert(1)</script><!--]]>&amp;\"",
          "\"" + "long ".repeat(20_000) + "\"");

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  /** A spoiled form of {@code file}. */
  byte[] of(String file) {
    return switch (random.nextInt(4)) {
      case 0 -> bytes(file.getBytes(UTF_8));
      case 1 -> lines(file).getBytes(UTF_8);
      default -> values(file).getBytes(UTF_8);
    };
  }

  /** Some bytes changed, left out or put in. */
  private byte[] bytes(byte[] file) {
    int at = random.nextInt(file.length);
    int rest = Math.min(file.length, at + random.nextInt(3));
    byte[] middle = new byte[random.nextInt(3)];
    random.nextBytes(middle);
    byte[] out = Arrays.copyOf(file, at + middle.length + file.length - rest);
    System.arraycopy(middle, 0, out, at, middle.length);
    System.arraycopy(file, rest, out, at + middle.length, file.length - rest);
    return out;
  }

  /** A line twice, gone, or where it shouldn't be. */
  private String lines(String file) {
    List<String> lines = new ArrayList<>(file.lines().toList());
    int at = random.nextInt(lines.size());
    String line = random.nextBoolean() ? lines.remove(at) : lines.get(at);
    if (random.nextBoolean()) {
      lines.add(random.nextInt(lines.size() + 1), line);
    }
    return String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", lines) + "\n";
  }

  /** Some values of a line replaced, left out or there twice; all else as it was. */
  private String values(String file) {
    List<String> lines = new ArrayList<>(file.lines().toList());
    int at = random.nextInt(lines.size());
    try {
      JsonNode line = JSON.readTree(lines.get(at));
      lines.set(at, random.nextInt(8) == 0 ? doubled(line) : spoiled(line));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e); // the file was right before
    }
    return String.join("\n", lines) + "\n";
  }

  private String spoiled(JsonNode line) {
    List<JsonNode> holders = new ArrayList<>();
    collect(line, holders);
    String mark = "the place of the new value";
    JsonNode holder = holders.get(random.nextInt(holders.size()));
    if (holder instanceof ObjectNode object && random.nextInt(4) == 0) {
      object.remove(anyName(object));
    } else if (holder instanceof ObjectNode object) {
      object.put(anyName(object), mark);
    } else if (holder instanceof ArrayNode array) {
      array.insert(random.nextInt(array.size() + 1), mark);
    }
    return line.toString().replace('"' + mark + '"', VALUES.get(random.nextInt(VALUES.size())));
  }

  private String doubled(JsonNode line) {
    String again = "\"" + anyName(line) + "\":" + VALUES.get(random.nextInt(VALUES.size()));
    String text = line.toString();
    return text.substring(0, text.length() - 1) + "," + again + "}";
  }

  private String anyName(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names.isEmpty() ? "new" : names.get(random.nextInt(names.size()));
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (node.isContainerNode()) {
      holders.add(node);
    }
    node.forEach(child -> collect(child, holders));
  }
}

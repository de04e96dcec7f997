package dev.leash.checker.report.map;

import java.util.Map;

/**
 * How a tie is drawn.
 *
 * @param verb what the start of the arrow does to its end: "releases"
 * @param back whether the arrow comes from the other end: what is "released by" a method is
 *     released from there
 * @param inverse what the tie is called from the other end
 */
record Role(String verb, boolean back, String inverse) {

  private static final Map<String, Role> KNOWN =
      Map.of(
          "created by", from("creates"),
          "held by", from("holds"),
          "released by", from("releases"),
          "runs on", from("runs"),
          "started by", from("starts"),
          "ended by", from("ends"),
          "waits in", from("waits for"),
          "gives to", new Role("gives to", false, "fed by"));

  /** Of a role as findings files name it; one that isn't known is drawn as it is called. */
  static Role of(String name) {
    return KNOWN.getOrDefault(name, new Role(name, false, "← " + name));
  }

  private static Role from(String verb) {
    return new Role(verb, true, verb);
  }
}

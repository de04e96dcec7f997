package dev.leash.checker.report.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leash.checker.report.score.Scores.OfModule;
import java.util.List;
import java.util.Locale;

/** The score for programs; {@code docs/score.md} describes it. */
public final class ScoreJson {

  /** The version of the document. */
  private static final int FORMAT = 1;

  private static final int DECIMALS = 4;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ScoreJson() {}

  /** Writes {@code report}. */
  public static String of(ScoreReport report) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
    score(report.scores().whole(), document, true);
    ArrayNode modules = document.putArray("modules");
    for (OfModule module : report.scores().modules()) {
      score(module.score(), modules.addObject().put("module", module.module()), report.byModule());
    }
    Change change = report.change();
    if (change != null) {
      change(change, document.putObject("change"));
    }
    try {
      return JSON.writer(printer()).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree of strings and numbers can be written
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    return printer;
  }

  private static void score(Score score, ObjectNode node, boolean inFull) {
    node.put("score", score.points()).put("exact", score.ratio().points(DECIMALS));
    if (inFull) {
      ArrayNode parts = node.putArray("parts");
      score.tallies().forEach(tally -> tally(tally, parts.addObject()));
    }
  }

  private static void tally(Tally tally, ObjectNode node) {
    node.put("part", tally.aspect().id());
    node.put("weight", tally.aspect().weight());
    counts(tally, node);
    offenders(tally.bad(), node.putArray("worst"));
  }

  /** The points are left out where there is nothing to count. */
  private static void counts(Tally tally, ObjectNode node) {
    if (tally.counts()) {
      node.put("score", tally.ratio().points());
    }
    node.put("good", tally.good()).put("bad", tally.bad().size());
    node.put("unknown", tally.unknown()).put("suppressed", tally.suppressed());
  }

  private static void offenders(List<Offender> offenders, ArrayNode nodes) {
    for (Offender offender : ScoreReport.named(offenders)) {
      ObjectNode node = nodes.addObject();
      node.put("file", offender.place().file());
      node.put("line", offender.place().range().line());
      node.put("column", offender.place().range().column());
      node.put("name", offender.part().name());
      node.put("what", offender.part().what());
      node.put("note", offender.part().note());
      node.put("severity", offender.severity());
      ArrayNode checks = node.putArray("checks");
      offender.checks().forEach(checks::add);
      node.put("site", offender.part().site());
    }
  }

  private static void change(Change change, ObjectNode node) {
    node.put("fell", change.fell());
    node.put("before", change.before().ratio().points(DECIMALS));
    node.put("now", change.now().ratio().points(DECIMALS));
    ArrayNode parts = node.putArray("parts");
    for (Aspect aspect : Aspect.values()) {
      ObjectNode part = parts.addObject().put("part", aspect.id());
      part.put("turn", change.turn(aspect).name().toLowerCase(Locale.ROOT));
      counts(change.before().tally(aspect), part.putObject("before"));
      counts(change.now().tally(aspect), part.putObject("now"));
      List<Offender> added = change.added(aspect);
      part.put("new", added.size());
      offenders(added, part.putArray("worst_new"));
    }
  }
}

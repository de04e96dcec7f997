package dev.leash.checker.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.leash.checker.findings.EndEntry;
import dev.leash.checker.findings.Entry;
import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.findings.PartEntry;
import dev.leash.checker.findings.RunEntry;
import dev.leash.checker.findings.SourceEntry;
import dev.leash.checker.findings.SuppressionEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Reads one findings file. */
final class RunReader {

  private final Path file;
  private final EntryParser parser;
  private final EntryCheck check = new EntryCheck();
  private final List<SourceEntry> sources = new ArrayList<>();
  private final List<FindingEntry> findings = new ArrayList<>();
  private final List<SuppressionEntry> suppressions = new ArrayList<>();
  private final List<PartEntry> parts = new ArrayList<>();
  private @Nullable RunEntry header;
  private boolean ended;
  private int number;

  RunReader(Path file, EntryParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The run of the file.
   *
   * @throws UnreadableFindings if it isn't a whole findings file
   */
  Run read() {
    try (InputStream in = Files.newInputStream(file)) {
      LineReader lines = new LineReader(in);
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        number++;
        add(line);
      }
    } catch (LineReader.LineTooLong e) {
      number++;
      throw problem("isn't a line of a findings file: " + e.getMessage());
    } catch (IOException e) {
      throw new UnreadableFindings(file + ": " + Unreadable.reason(e));
    }
    if (header == null || !ended) {
      throw new UnreadableFindings(
          file + ": was cut off after " + number + " lines; compile again");
    }
    return new Run(header, sources, findings, suppressions, parts);
  }

  private void add(byte[] line) {
    if (ended) {
      throw problem("goes on behind its end; compile again");
    }
    Entry entry = entry(line);
    if (entry instanceof RunEntry run) {
      checkVersion(run);
    }
    String problem = entry == null ? null : check.problem(entry);
    if (problem != null) {
      throw problem(problem);
    }
    if ((header == null) != (entry instanceof RunEntry)) {
      throw problem(
          header == null
              ? "isn't a findings file: its first line would be of the kind \"run\""
              : "a second line of the kind \"run\"; one file is one run");
    }
    keep(entry);
  }

  private @Nullable Entry entry(byte[] line) {
    try {
      return parser.parse(line);
    } catch (JsonProcessingException e) {
      throw problem("isn't a line of a findings file: " + e.getOriginalMessage());
    } catch (IOException e) { // its bytes aren't UTF-8
      throw problem("isn't a line of a findings file: " + e.getMessage());
    }
  }

  private void checkVersion(RunEntry run) {
    if (run.format() != Entry.FORMAT) {
      throw problem(
          "is of format "
              + run.format()
              + "; this Leash reads "
              + Entry.FORMAT
              + ": use the plugin and the command line of one version, and compile again");
    }
  }

  private void keep(@Nullable Entry entry) {
    if (entry instanceof RunEntry run) {
      header = run;
    } else if (entry instanceof SourceEntry source) {
      sources.add(source);
    } else if (entry instanceof FindingEntry finding) {
      findings.add(finding);
    } else if (entry instanceof SuppressionEntry suppression) {
      suppressions.add(suppression);
    } else if (entry instanceof PartEntry part) {
      parts.add(part);
    } else if (entry instanceof EndEntry end) {
      ended = true;
      if (end.entries() != number - 1) {
        throw problem(
            "lines are missing: " + (number - 1) + " of " + end.entries() + "; compile again");
      }
    }
  }

  private UnreadableFindings problem(String what) {
    return new UnreadableFindings(file + ":" + number + ": " + what);
  }
}

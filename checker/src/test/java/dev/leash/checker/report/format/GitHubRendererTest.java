package dev.leash.checker.report.format;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.leash.checker.findings.FindingEntry;
import dev.leash.checker.report.Finding;
import dev.leash.checker.report.Finding.Status;
import dev.leash.checker.report.Report;
import dev.leash.checker.report.Report.Comparison;
import dev.leash.checker.report.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Workflow commands, read back as the runner reads them. */
class GitHubRendererTest {

  private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) ([^:]*)::(.*)");

  private record Command(String level, Map<String, String> properties, String message) {}

  private static List<Command> commands(Report report) throws IOException {
    List<Command> commands = new ArrayList<>();
    for (String line : Rendered.text(new GitHubRenderer(), report).lines().toList()) {
      Matcher parts = COMMAND.matcher(line);
      assertWithMessage(line).that(parts.matches()).isTrue();
      Map<String, String> properties = new HashMap<>();
      for (String property : parts.group(2).split(",", -1)) {
        String[] pair = property.split("=", 2);
        properties.put(pair[0], unescaped(pair[1].replace("%3A", ":").replace("%2C", ",")));
      }
      commands.add(new Command(parts.group(1), properties, unescaped(parts.group(3))));
    }
    return commands;
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }

  @Test
  void annotatesTheLinesNewOnesFirst() throws IOException {
    assertThat(Rendered.text(new GitHubRenderer(), Rendered.pullRequest()))
        .isEqualTo(
            """
            ::warning file=src/main/java/a/Cache.java,line=12,endLine=12,col=3,endColumn=42,title=ExecutorNeverShutDown::'pool' is never shut down: 'close()' forgets it; call shutdown() there%0Athis line is as before; until this change 'Cache.close()' (Cache.java:31) released it%0Ahttps://leash.example/docs/checks/ExecutorNeverShutDown.md
            ::error file=src/main/java/a/Worker.java,line=30,endLine=30,col=3,endColumn=16,title=BlockingQueueWithoutTimeout::nothing ends this wait: nobody interrupts the thread%0Ahttps://leash.example/docs/checks/BlockingQueueWithoutTimeout.md
            """);
  }

  @Test
  void writesNoMoreThanGitHubShowsTheWorstFirst() throws IOException {
    List<FindingEntry> findings = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      findings.add(Samples.numbered(i, "A", "note"));
      findings.add(Samples.numbered(i, "B", "warning"));
    }
    findings.add(Samples.queue());
    List<Command> commands = commands(Rendered.all(findings));
    assertThat(commands.get(0).level()).isEqualTo("error");
    assertThat(commands.stream().collect(groupingBy(Command::level, counting())))
        .containsExactly("error", 1L, "warning", 10L, "notice", 10L);
    assertThat(commands.get(commands.size() - 1).message())
        .isEqualTo(
            "41 more findings aren't shown here, where GitHub shows ten of a level. In all: 61"
                + " findings");
  }

  @Test
  void leavesSuppressedOnesToTheLog() throws IOException {
    Report report =
        Rendered.report(Comparison.NONE, new Finding(Samples.pool(), Status.SUPPRESSED));
    assertThat(commands(report)).isEmpty();
  }

  @Test
  void hostileTextStaysInsideItsCommand() throws IOException {
    Report report = Rendered.all(List.of(Samples.hostile()));
    assertThat(Rendered.text(new GitHubRenderer(), report)).doesNotContainMatch(Rendered.CONTROLS);
    Command command = commands(report).get(0);
    assertThat(command.level()).isEqualTo("notice");
    assertThat(command.properties().get("line")).isEqualTo("1");
    assertThat(command.properties().get("title"))
        .startsWith("<script>alert(1)</script>::error::x%0Ay\\u000d\\u000a::warning::z|");
    assertThat(command.message()).startsWith("<script>alert(1)</script>::error::x%0Ay\\u000d");
  }

  @Test
  void theSummaryIsATable() throws IOException {
    assertThat(Rendered.text(new SummaryRenderer(), Rendered.pullRequest()))
        .isEqualTo(
            """
            ### Leash: 2 findings: 1 introduced, 1 pre-existing

            | | check | where | what |
            | --- | --- | --- | --- |
            | introduced warning | ExecutorNeverShutDown | src/main/java/a/Cache.java:12 | 'pool' is never shut down: 'close()' forgets it; call shutdown() there (this line is as before; until this change 'Cache.close()' (Cache.java:31) released it) |
            | pre-existing error | BlockingQueueWithoutTimeout | src/main/java/a/Worker.java:30 | nothing ends this wait: nobody interrupts the thread |

            """);
  }

  @Test
  void theSummaryHasNoMarkupOfSources() throws IOException {
    String text = Rendered.text(new SummaryRenderer(), Rendered.all(List.of(Samples.hostile())));
    assertThat(text).doesNotContainMatch(Rendered.CONTROLS);
    assertThat(text.lines().count()).isEqualTo(6);
    assertThat(text).doesNotContainMatch("<|>|`|\\[|]");
    assertThat(text.lines().toList().get(4).replaceAll("[^|]", "")).isEqualTo("|||||");
  }
}

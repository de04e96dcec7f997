package dev.leash.checker.report.map;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leash.checker.report.FindingsReader;
import dev.leash.checker.report.page.Pages;
import dev.leash.checker.report.page.SyntheticService;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapPageTest {

  @TempDir private Path root;

  @Test
  void holdsEachPartWithItsTiesAndItsCode() throws IOException {
    Path findings = SyntheticService.write(root, 30);

    JsonNode data = Pages.data(page(findings));

    assertThat(data.path("nodes").size()).isEqualTo(30 * 9);
    JsonNode wait = node(data, "queue.take()");
    JsonNode task = data.path("nodes").path(wait.path("parent").asInt());
    assertThat(task.path("name").asText()).isEqualTo("run");
    assertThat(data.path("statuses").path(wait.path("status").asInt()).asText())
        .isEqualTo("in order");
    JsonNode source = data.path("sources").path(wait.path("at").path(0).asInt());
    assertThat(source.path("whole").asBoolean()).isTrue();
    assertThat(source.path("chunks").toString()).contains("queue.take().run();");
  }

  @Test
  void saysWhatIsWrongWithALeak() throws IOException {
    Path findings = SyntheticService.write(root, 30);

    JsonNode data = Pages.data(page(findings));

    JsonNode finding = data.findValue("findings").path(0);
    assertThat(finding.path("message").asText()).isNotEmpty();
    assertThat(finding.path("check").asText()).isNotEmpty();
  }

  @Test
  void sameInputSameBytes() throws IOException {
    Path findings = SyntheticService.write(root, 12);

    assertThat(page(findings)).isEqualTo(page(findings));
  }

  @Test
  void anEmptyMapIsAPage() throws IOException {
    StringWriter out = new StringWriter();
    new MapPage(root).render(new ThreadMap(List.of()), out);

    assertThat(Pages.data(out.toString()).path("nodes").isMissingNode()).isTrue();
  }

  private String page(Path findings) throws IOException {
    StringWriter out = new StringWriter();
    new MapPage(root).render(ThreadMap.of(FindingsReader.read(List.of(findings))), out);
    return out.toString();
  }

  private static JsonNode node(JsonNode data, String name) {
    for (JsonNode node : data.path("nodes")) {
      if (node.path("name").asText().equals(name)) {
        return node;
      }
    }
    throw new AssertionError("no " + name);
  }
}

package dev.leash.checker.report.page;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private record Named(String name, List<String> others) {}

  @ParameterizedTest
  @ValueSource(strings = {"map", "report"})
  void loadsNothing(String name) throws IOException {
    String page = page(name, "");

    assertThat(page).doesNotContain("http:");
    assertThat(page.replace("/^https:\\/\\//", "")).doesNotContain("https:");
    assertThat(page).doesNotContain("src=");
    assertThat(page).doesNotContain("url(");
    assertThat(page).doesNotContain("@import");
    assertThat(page).doesNotContain("fetch(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "report"})
  void parsesNoTextAsMarkup(String name) throws IOException {
    for (String way :
        List.of(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "srcdoc",
            "DOMParser")) {
      assertThat(page(name, "")).doesNotContain(way);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "report"})
  void runsOnlyTheScriptThatItsPolicyNames(String name) throws Exception {
    String page = page(name, "");

    assertThat(page)
        .contains("default-src 'none'; script-src '" + hash(page, "<script>(.*?)</script>") + "'");
    assertThat(page).contains("style-src '" + hash(page, "<style>(.*?)</style>") + "'");
    assertThat(page).doesNotContain("unsafe");
    assertThat(page).doesNotContainMatch("\\son[a-z]+=|\\sstyle=");
  }

  @Test
  void noTextEndsTheData() throws IOException {
    String hostile = "</script><script>alert(1)</script><!-- \u2028 & ]]>";

    String page = page("map", hostile);

    assertThat(Pages.rawData(page)).doesNotContainMatch("[<>&\u2028]");
    assertThat(Pages.data(page).path("name").asText())
        .isEqualTo(hostile.replace('\u2028', '\uFFFD'));
  }

  @Test
  void whatOnlySteersADisplayIsReplaced() throws IOException {
    String page = page("map", "a\u202Eb\u001B[2Jc\uD800d\t\u0000");

    assertThat(Pages.data(page).path("name").asText())
        .isEqualTo("a\uFFFDb\uFFFD[2Jc\uFFFDd\t\uFFFD");
  }

  @Test
  void textsBeyondTheFirstPlaneStay() throws IOException {
    assertThat(Pages.data(page("map", "\uD83E\uDDF5")).path("name").asText())
        .isEqualTo("\uD83E\uDDF5");
  }

  @Test
  void emptyListsAndTextsAreLeftOut() throws IOException {
    assertThat(Pages.rawData(page("map", ""))).isEqualTo("{}");
  }

  private static String page(String resources, String name) throws IOException {
    StringWriter out = new StringWriter();
    String[] scripts =
        resources.equals("map") ? new String[] {"map-layout.js", "map-drawing.js"} : new String[0];
    new Page(resources, "Title", scripts).write(new Named(name, List.of()), out);
    return out.toString();
  }

  private static String hash(String page, String element) throws Exception {
    Matcher text = Pattern.compile(element, Pattern.DOTALL).matcher(page);
    assertThat(text.find()).isTrue();
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.group(1).getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}

package dev.leash.checker.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks into pages. */
public final class Pages {

  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  private Pages() {}

  /** The text of the data of a page, as it stands in it. */
  public static String rawData(String page) {
    Matcher data = DATA.matcher(page);
    if (!data.find()) {
      throw new AssertionError("no data in the page");
    }
    return data.group(1);
  }

  /** The data of a page, as its script reads it. */
  public static JsonNode data(String page) throws IOException {
    return new ObjectMapper().readTree(rawData(page));
  }
}

package dev.leash.checker.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * One self-contained page: loads nothing and runs no script but its own, which its policy names by
 * their hashes.
 */
public final class Page {

  private static final String RESOURCES = "/dev/leash/checker/report/";

  private final String name;
  private final String title;
  private final List<String> scripts;

  /**
   * A page.
   *
   * @param name the name of its resources: NAME.html, NAME.css and NAME.js
   * @param title what the window is called
   * @param scripts scripts that come before its own
   */
  public Page(String name, String title, String... scripts) {
    this.name = name;
    this.title = title;
    this.scripts = List.of(scripts);
  }

  /**
   * Writes the page with its data; leaves {@code out} open.
   *
   * @param data records, lists, texts and numbers, which the script finds as JSON
   * @throws IOException if {@code out} throws it
   */
  public void write(Object data, Writer out) throws IOException {
    String style = resource("page.css") + resource(name + ".css");
    String script = script();
    out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write(
        "<meta http-equiv=\"Content-Security-Policy\" content=\""
            + policy(style, script)
            + "\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.write("<title>" + title + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n");
    out.write(resource(name + ".html"));
    out.write("<script type=\"application/json\" id=\"data\">");
    PageJson.write(data, out);
    out.write("</script>\n<script>" + script + "</script>\n</body>\n</html>\n");
  }

  private String script() throws IOException {
    StringBuilder script = new StringBuilder("'use strict';\n(() => {\n");
    script.append(resource("page.js"));
    for (String other : scripts) {
      script.append(resource(other));
    }
    return script.append(resource(name + ".js")).append("})();\n").toString();
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; script-src '"
        + hash(script)
        + "'; style-src '"
        + hash(style)
        + "'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(RESOURCES + file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    }
  }
}

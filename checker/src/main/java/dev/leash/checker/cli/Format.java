package dev.leash.checker.cli;

import dev.leash.checker.report.Renderer;
import dev.leash.checker.report.format.GitHubRenderer;
import dev.leash.checker.report.format.GitLabRenderer;
import dev.leash.checker.report.format.JsonRenderer;
import dev.leash.checker.report.format.SarifRenderer;
import dev.leash.checker.report.format.TextRenderer;
import dev.leash.checker.report.html.HtmlRenderer;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** The formats of a report. */
enum Format {
  /** For people, in a terminal. */
  TEXT,
  /** For code scanning, and editors. */
  SARIF,
  /** For annotations in GitHub's pull requests. */
  GITHUB,
  /** For GitLab's merge requests. */
  GITLAB,
  /** For programs. */
  JSON,
  /** For people, in a browser. */
  HTML;

  /**
   * Its renderer.
   *
   * @param ansi whether where it is written to shows colours
   */
  Renderer renderer(Ansi ansi) {
    return switch (this) {
      case TEXT -> new TextRenderer(ansi);
      case SARIF -> new SarifRenderer();
      case GITHUB -> new GitHubRenderer();
      case GITLAB -> new GitLabRenderer();
      case JSON -> new JsonRenderer();
      case HTML -> new HtmlRenderer();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT); // as people write it
  }
}

package dev.leash.checker.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for all commands. */
class MainTest {

  @TempDir private Path findings;

  /** A pipe whose reader has gone. */
  private static final class Closed extends Writer {

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("Broken pipe");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void outputThatIsLostIsNoSuccess() {
    new ScoredModule("core").write(findings);
    StringWriter err = new StringWriter();
    String[] command = {"score", findings.toString()};
    int code = Main.run(new PrintWriter(new Closed()), new PrintWriter(err), command);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "leash: standard output was closed, or its disk is full, before all was written\n");
  }

  @Test
  void aCommandThatIsNoneIsWrongUse() {
    CommandLineRun run = CommandLineRun.leash("scores");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'scores'");
    assertThat(run.out()).isEmpty();
  }
}

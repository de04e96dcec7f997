// Case: a scanner that takes longer than a minute is destroyed in finally.
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

public class VirusScanClean {
  private final String scanner;

  public VirusScanClean(String scanner) {
    this.scanner = scanner;
  }

  /** Whether the upload may be published. */
  public boolean isHarmless(Path upload) throws IOException, InterruptedException {
    Process scan =
        new ProcessBuilder(scanner, "--no-summary", upload.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!scan.waitFor(1, TimeUnit.MINUTES)) {
        throw new IOException("no verdict on " + upload);
      }
      return scan.exitValue() == 0;
    } finally {
      scan.destroyForcibly();
    }
  }
}

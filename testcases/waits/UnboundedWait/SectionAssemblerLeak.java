// Case: a section's renderer can throw before the latch is counted down; then the assembler waits
// for ever.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

public class SectionAssemblerLeak {
  private static final Logger LOG = Logger.getLogger("report");

  /** Renders one section of a report. */
  public interface Section {
    void render(StringBuffer out) throws IOException;
  }

  private final ExecutorService renderers;

  public SectionAssemblerLeak(ExecutorService renderers) {
    this.renderers = renderers;
  }

  public String assemble(List<Section> sections) {
    StringBuffer out = new StringBuffer();
    CountDownLatch rendered = new CountDownLatch(sections.size());
    for (Section section : sections) {
      renderers.execute(
          () -> {
            try {
              section.render(out);
              // BUG: Diagnostic contains: [SignalNotInFinally]
              rendered.countDown();
            } catch (IOException e) {
              LOG.log(Level.WARNING, "section left out", e);
            }
          });
    }
    try {
      rendered.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return out.toString();
  }
}

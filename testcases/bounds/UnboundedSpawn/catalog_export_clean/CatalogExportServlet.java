// A POST starts an export only while none runs: the flag is a permit, which the task gives back in
// finally. Right.
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class CatalogExportServlet extends HttpServlet {
  private static final Logger LOG = Logger.getLogger("export");

  private final CatalogExporter exporter;
  private final AtomicBoolean exporting = new AtomicBoolean();

  public CatalogExportServlet(CatalogExporter exporter) {
    this.exporter = exporter;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path target = Path.of("export", request.getParameter("shop") + ".csv");
    if (!exporting.compareAndSet(false, true)) {
      response.sendError(409);
      return;
    }
    Thread thread = new Thread(() -> export(target), "catalog-export");
    thread.start();
    response.setStatus(202);
  }

  private void export(Path target) {
    try {
      exporter.export(target);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no export in " + target, e);
    } finally {
      exporting.set(false);
    }
  }
}

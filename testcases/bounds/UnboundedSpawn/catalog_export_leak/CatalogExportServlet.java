// Each POST starts a thread that exports the catalog, however many exports already run: leaks.
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class CatalogExportServlet extends HttpServlet {
  private static final Logger LOG = Logger.getLogger("export");

  private final CatalogExporter exporter;

  public CatalogExportServlet(CatalogExporter exporter) {
    this.exporter = exporter;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path target = Path.of("export", request.getParameter("shop") + ".csv");
    Thread thread = new Thread(() -> export(target), "catalog-export");
    // BUG: Diagnostic contains: [UnboundedSpawn]
    thread.start();
    response.setStatus(202);
  }

  private void export(Path target) {
    try {
      exporter.export(target);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no export in " + target, e);
    }
  }
}

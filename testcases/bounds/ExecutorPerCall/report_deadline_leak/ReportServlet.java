// A servlet makes a Timer for the deadline of each GET. It is cancelled in finally, but a thread
// starts and ends with each request.
import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ReportServlet extends HttpServlet {
  private final Reports reports;

  public ReportServlet(Reports reports) {
    this.reports = reports;
  }

  @Override
  public void init() {
    reports.warmUp();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reports.Rendering rendering = reports.prepare(request.getParameter("name"));
    TimerTask deadline =
        new TimerTask() {
          @Override
          public void run() {
            rendering.abort();
          }
        };
    // BUG: Diagnostic contains: [ExecutorPerCall]
    Timer timer = new Timer("report-deadline", true);
    try {
      timer.schedule(deadline, 10_000);
      response.setContentType("text/html");
      response.getWriter().write(rendering.render());
    } finally {
      deadline.cancel();
      timer.cancel();
    }
  }
}

// The servlet makes its Timer in init(); a GET only adds a task to it, and takes it away in
// finally.
// Right.
import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ReportServlet extends HttpServlet {
  private final Reports reports;
  private volatile Timer timer;

  public ReportServlet(Reports reports) {
    this.reports = reports;
  }

  @Override
  public void init() {
    reports.warmUp();
    timer = new Timer("report-deadline", true);
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
    try {
      timer.schedule(deadline, 10_000);
      response.setContentType("text/html");
      response.getWriter().write(rendering.render());
    } finally {
      deadline.cancel();
    }
  }

  @Override
  public void destroy() {
    timer.cancel();
  }
}

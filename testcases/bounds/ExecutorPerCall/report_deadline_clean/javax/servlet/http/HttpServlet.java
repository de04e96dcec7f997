// As the library declares it, cut to what the case needs.
package javax.servlet.http;

import java.io.IOException;

public abstract class HttpServlet {
  public void init() {}

  public void destroy() {}

  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(405);
  }

  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(405);
  }
}

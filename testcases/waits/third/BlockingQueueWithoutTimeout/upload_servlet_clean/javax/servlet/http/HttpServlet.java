// The part of the servlet API that the case needs.
package javax.servlet.http;

import java.io.IOException;

public abstract class HttpServlet {
  public void init() {}

  public void destroy() {}

  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {}
}

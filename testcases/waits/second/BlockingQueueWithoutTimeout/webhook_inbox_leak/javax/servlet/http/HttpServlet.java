// Case: the part of the servlet API that the case needs.
package javax.servlet.http;

import java.io.IOException;

public abstract class HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(405);
  }
}

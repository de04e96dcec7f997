// The part of the servlet API that the case needs.
package javax.servlet.http;

import java.io.IOException;

public interface HttpServletResponse {
  void setStatus(int status);

  void sendError(int status) throws IOException;
}

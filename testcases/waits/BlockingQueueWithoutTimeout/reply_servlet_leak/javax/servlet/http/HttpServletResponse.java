// Case: as the library declares it, cut to what the case needs.
package javax.servlet.http;

import java.io.IOException;
import java.io.PrintWriter;

public interface HttpServletResponse {
  PrintWriter getWriter() throws IOException;

  void sendError(int status) throws IOException;
}

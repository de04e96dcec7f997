// As the library declares it, cut to what the case needs.
package javax.servlet.http;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.ServletResponse;

public interface HttpServletResponse extends ServletResponse {
  PrintWriter getWriter() throws IOException;

  void setStatus(int status);

  void sendError(int status) throws IOException;
}

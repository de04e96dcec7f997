// Case: the part of the servlet API that the case needs.
package javax.servlet.http;

import java.io.BufferedReader;
import java.io.IOException;

public interface HttpServletRequest {
  BufferedReader getReader() throws IOException;
}

// Case: as the library declares it, cut to what the case needs.
package jakarta.servlet;

import java.io.IOException;

public interface FilterChain {
  void doFilter(ServletRequest request, ServletResponse response)
      throws IOException, ServletException;
}

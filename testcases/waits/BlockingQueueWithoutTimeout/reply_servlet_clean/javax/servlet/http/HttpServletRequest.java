// Case: as the library declares it, cut to what the case needs.
package javax.servlet.http;

public interface HttpServletRequest {
  String getParameter(String name);
}

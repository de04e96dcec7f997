// The part of the servlet API that the case needs.
package javax.servlet.http;

public interface HttpServletRequest {
  String getParameter(String name);
}

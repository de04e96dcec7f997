// Case: the part of the servlet API that the case needs.
package javax.servlet.http;

public interface HttpServletResponse {
  void setStatus(int status);
}

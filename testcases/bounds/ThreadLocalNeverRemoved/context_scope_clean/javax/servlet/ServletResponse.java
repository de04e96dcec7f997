// As the library declares it, cut to what the case needs.
package javax.servlet;

public interface ServletResponse {
  void setContentType(String type);
}

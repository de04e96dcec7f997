// Case: as the library declares it, cut to what the case needs.
package jakarta.servlet;

public interface ServletResponse {
  void setContentType(String type);
}

// Case: as the library declares it, cut to what the case needs.
package jakarta.servlet;

public class ServletException extends Exception {
  private static final long serialVersionUID = 1L;

  public ServletException(String message) {
    super(message);
  }
}

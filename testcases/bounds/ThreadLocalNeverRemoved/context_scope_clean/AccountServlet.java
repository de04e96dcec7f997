// A servlet sets a thread-local and no remove() is to be seen, but the scope that it opens removes
// it
// when try-with-resources closes it: right.
import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class AccountServlet extends HttpServlet {
  private final Map<String, Long> balances;

  public AccountServlet(Map<String, Long> balances) {
    this.balances = balances;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (CallContext.Scope scope = CallContext.open(request.getHeader("X-User"))) {
      response.setContentType(scope.isKnown() ? "text/plain" : "text/html");
      response.getWriter().write(balance());
    }
  }

  private String balance() {
    String user = CallContext.user();
    return user + " " + balances.getOrDefault(user, 0L);
  }
}

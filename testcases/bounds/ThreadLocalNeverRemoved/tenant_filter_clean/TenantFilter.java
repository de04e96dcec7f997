// A filter sets the tenant of a request on the container's thread and removes it in finally: right.
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

public class TenantFilter implements Filter {
  private static final ThreadLocal<Tenant> CURRENT = new ThreadLocal<>();

  private final Map<String, Tenant> tenants;

  public TenantFilter(Map<String, Tenant> tenants) {
    this.tenants = Map.copyOf(tenants);
  }

  /** The tenant that the calling thread works for. */
  public static Optional<Tenant> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException {
    Tenant tenant = tenants.get(request.getParameter("tenant"));
    if (tenant == null) {
      response.setContentType("text/plain");
      return;
    }
    CURRENT.set(tenant);
    try {
      chain.doFilter(request, response);
    } finally {
      CURRENT.remove();
    }
  }
}

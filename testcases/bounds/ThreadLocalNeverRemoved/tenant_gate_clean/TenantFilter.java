// Case: a filter sets the tenant for the request's pooled thread and removes it in finally.
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

public class TenantFilter implements Filter {
  private static final ThreadLocal<Tenant> TENANT = new ThreadLocal<>();

  private final Map<String, Tenant> tenants;

  /** Whose data a request may see. */
  public record Tenant(String name, String schema) {}

  public TenantFilter(Map<String, Tenant> tenants) {
    this.tenants = Map.copyOf(tenants);
  }

  public static Optional<Tenant> current() {
    return Optional.ofNullable(TENANT.get());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Tenant tenant = tenants.get(request.getParameter("tenant"));
    if (tenant == null) {
      throw new ServletException("no such tenant");
    }
    response.setContentType("application/json");
    TENANT.set(tenant);
    try {
      chain.doFilter(request, response);
    } finally {
      TENANT.remove();
    }
  }
}

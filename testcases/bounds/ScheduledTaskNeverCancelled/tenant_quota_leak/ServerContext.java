// Case: see TenantQuota; what the server offers to its parts.
import java.util.concurrent.ScheduledExecutorService;

public interface ServerContext {
  ScheduledExecutorService scheduler();

  void reject(String tenant, String reason);
}

// Case: the annotation or interface as its library declares it, cut to what the case needs.
package jakarta.enterprise.concurrent;

import java.util.concurrent.ExecutorService;

public interface ManagedExecutorService extends ExecutorService {}

// Case: A local pool runs a batch through invokeAll and is shut down in finally.
package second.localexits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.logging.Logger;

/** Renders the invoices of one billing period. */
public class InvoiceBatchClean {
  private static final Logger LOG = Logger.getLogger("billing.batch");

  private final Function<String, byte[]> renderer;

  public InvoiceBatchClean(Function<String, byte[]> renderer) {
    this.renderer = Objects.requireNonNull(renderer);
  }

  public Map<String, Integer> renderAll(List<String> ids)
      throws InterruptedException, ExecutionException {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    List<Callable<byte[]>> jobs = new ArrayList<>();
    for (String id : ids) {
      jobs.add(() -> renderer.apply(id));
    }
    ExecutorService renderers = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> done = renderers.invokeAll(jobs);
      for (int i = 0; i < ids.size(); i++) {
        sizes.put(ids.get(i), done.get(i).get().length);
      }
    } finally {
      renderers.shutdown();
    }
    LOG.info("rendered " + sizes.size() + " invoices");
    return sizes;
  }
}

// Case: the bean's destroy, which the container calls, only logs.
package cases.framework;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import org.springframework.beans.factory.DisposableBean;

class ReportBean implements DisposableBean {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService renderers = Executors.newFixedThreadPool(3);

  void render(Runnable page) {
    renderers.execute(page);
  }

  @Override
  public void destroy() {
    Logger.getLogger("report").info("destroyed");
  }
}

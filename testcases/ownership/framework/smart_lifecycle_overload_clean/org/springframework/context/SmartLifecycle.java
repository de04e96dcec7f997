// Case: the annotation or interface as its library declares it, cut to what the case needs.
package org.springframework.context;

public interface SmartLifecycle {
  void start();

  void stop();

  boolean isRunning();

  default void stop(Runnable callback) {
    stop();
    callback.run();
  }
}

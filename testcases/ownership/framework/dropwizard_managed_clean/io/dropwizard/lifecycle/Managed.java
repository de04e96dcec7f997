// Case: the annotation or interface as its library declares it, cut to what the case needs.
package io.dropwizard.lifecycle;

public interface Managed {
  default void start() throws Exception {}

  default void stop() throws Exception {}
}

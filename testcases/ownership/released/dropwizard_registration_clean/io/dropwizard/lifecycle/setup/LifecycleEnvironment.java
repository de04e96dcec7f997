// Case: the annotation or interface as its library declares it, cut to what the case needs.
package io.dropwizard.lifecycle.setup;

import io.dropwizard.lifecycle.Managed;

public class LifecycleEnvironment {
  public native void manage(Managed managed);
}

// Case: the annotation or interface as its library declares it, cut to what the case needs.
package org.junit.rules;

public abstract class ExternalResource {
  protected void before() throws Throwable {}

  protected void after() {}
}

// Case: the annotation or interface as its library declares it, cut to what the case needs.
package org.springframework.beans.factory;

public interface DisposableBean {
  void destroy() throws Exception;
}

// As the library declares it, cut to what the case needs.
package javax.servlet;

import java.util.EventObject;

public class ServletContextEvent extends EventObject {
  public ServletContextEvent(Object source) {
    super(source);
  }
}

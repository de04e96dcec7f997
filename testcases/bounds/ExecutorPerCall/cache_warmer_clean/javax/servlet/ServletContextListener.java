// As the library declares it, cut to what the case needs.
package javax.servlet;

public interface ServletContextListener {
  void contextInitialized(ServletContextEvent event);

  void contextDestroyed(ServletContextEvent event);
}

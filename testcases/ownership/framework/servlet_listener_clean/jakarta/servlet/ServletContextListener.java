// Case: the annotation or interface as its library declares it, cut to what the case needs.
package jakarta.servlet;

public interface ServletContextListener {
  default void contextInitialized(ServletContextEvent sce) {}

  default void contextDestroyed(ServletContextEvent sce) {}
}

// Case: the annotation or interface as its library declares it, cut to what the case needs.
package jakarta.servlet;

public class ServletContextEvent {}

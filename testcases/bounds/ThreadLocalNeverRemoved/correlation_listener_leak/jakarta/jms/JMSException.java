// Case: as the library declares it, cut to what the case needs.
package jakarta.jms;

public class JMSException extends Exception {
  private static final long serialVersionUID = 1L;

  public JMSException(String reason) {
    super(reason);
  }
}

// Case: as the library declares it, cut to what the case needs.
package jakarta.jms;

public interface Message {
  String getJMSCorrelationID() throws JMSException;

  <T> T getBody(Class<T> type) throws JMSException;
}

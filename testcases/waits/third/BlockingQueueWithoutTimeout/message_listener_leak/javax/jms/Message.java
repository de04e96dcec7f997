// The part of the messaging API that the case needs.
package javax.jms;

public interface Message {
  <T> T getBody(Class<T> type);
}

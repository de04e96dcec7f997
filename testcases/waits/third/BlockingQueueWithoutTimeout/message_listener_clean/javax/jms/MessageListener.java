// The part of the messaging API that the case needs.
package javax.jms;

public interface MessageListener {
  void onMessage(Message message);
}

// As the library declares it, cut to what the case needs.
package javax.jms;

public interface MessageListener {
  void onMessage(Message message);
}

// Case: as the library declares it, cut to what the case needs.
package jakarta.jms;

public interface MessageListener {
  void onMessage(Message message);
}

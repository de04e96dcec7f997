// Case: a listener puts the former correlation back after its work only, not when an order fails.
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.function.Consumer;

public class OrderListener implements MessageListener {
  private static final ThreadLocal<String> CORRELATION = new InheritableThreadLocal<>();

  private final Consumer<String> orders;

  public OrderListener(Consumer<String> orders) {
    this.orders = orders;
  }

  public static String correlation() {
    return CORRELATION.get();
  }

  @Override
  public void onMessage(Message message) {
    try {
      accept(message.getJMSCorrelationID(), message.getBody(String.class));
    } catch (JMSException e) {
      System.getLogger("orders").log(System.Logger.Level.WARNING, "unreadable order", e);
    }
  }

  private void accept(String correlation, String order) {
    String former = CORRELATION.get();
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved] (one of these)
    CORRELATION.set(correlation);
    orders.accept(order);
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved] (one of these)
    CORRELATION.set(former);
  }
}

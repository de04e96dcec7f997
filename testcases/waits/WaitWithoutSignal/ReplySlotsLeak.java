// Case: a slot's owner waits for a reply, and nobody calls the private slot's deliver().
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;

public class ReplySlotsLeak {
  private final Map<Long, Slot> slots = new ConcurrentHashMap<>();
  private final BiConsumer<Long, String> sender;

  public ReplySlotsLeak(BiConsumer<Long, String> sender) {
    this.sender = sender;
  }

  /** Sends the question and waits for its answer. */
  public String ask(long id, String question) throws InterruptedException {
    Slot slot = new Slot();
    slots.put(id, slot);
    sender.accept(id, question);
    try {
      return slot.reply();
    } finally {
      slots.remove(id);
    }
  }

  public void onReply(long id, String answer) {
    Slot slot = slots.get(id);
    if (slot != null) {
      slot.note(answer);
    }
  }

  private static final class Slot {
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile String last;

    void note(String answer) {
      last = answer;
    }

    void deliver(String answer) {
      note(answer);
      answered.countDown();
    }

    String reply() throws InterruptedException {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      answered.await();
      return last;
    }
  }
}

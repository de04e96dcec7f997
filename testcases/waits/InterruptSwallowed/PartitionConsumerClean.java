// The break of the catch clause names the outer loop: right.
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

public class PartitionConsumerClean implements Runnable {
  private final List<BlockingQueue<String>> partitions;
  private final BiConsumer<Integer, String> consumer;

  public PartitionConsumerClean(
      List<BlockingQueue<String>> partitions, BiConsumer<Integer, String> consumer) {
    this.partitions = List.copyOf(partitions);
    this.consumer = consumer;
  }

  @Override
  public void run() {
    rounds:
    while (true) {
      for (int i = 0; i < partitions.size(); i++) {
        try {
          String record = partitions.get(i).poll(100, TimeUnit.MILLISECONDS);
          if (record != null) {
            consumer.accept(i, record);
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          break rounds;
        }
      }
    }
  }
}

package parcels.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LabelPrinterTest {
  @Test
  void printsInOrder() throws InterruptedException {
    LinkedBlockingQueue<String> printed = new LinkedBlockingQueue<>();
    LabelPrinter printer = new LabelPrinter(printed::add);
    printer.print("P-1");
    printer.print("P-2");
    assertEquals("P-1", printed.poll(10, TimeUnit.SECONDS));
    assertEquals("P-2", printed.poll(10, TimeUnit.SECONDS));
  }
}

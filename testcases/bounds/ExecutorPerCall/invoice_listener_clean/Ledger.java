// The books.
import java.io.IOException;

public interface Ledger {
  long book(String messageId) throws IOException;
}

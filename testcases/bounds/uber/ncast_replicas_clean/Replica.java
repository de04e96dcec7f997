// One of the copies of the data.
import java.io.IOException;

public interface Replica {
  String read(String key) throws IOException;
}

// A store whose maps are used by one thread only.
import java.util.HashMap;
import java.util.Map;

public class DocumentStore extends SerialAccess {
  private final Map<String, String> texts = new HashMap<>();

  public String read(String id) {
    return call(() -> texts.getOrDefault(id, ""));
  }

  public void append(String id, String text) {
    serial.execute(
        () -> {
          String before = read(id);
          texts.put(id, before + text);
        });
  }
}

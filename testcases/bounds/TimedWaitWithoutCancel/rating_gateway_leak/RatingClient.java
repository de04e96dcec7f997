// The client of the rating service: calls run on its own threads until they are answered.
import java.util.concurrent.Future;

public interface RatingClient {
  Future<byte[]> send(byte[] request);
}

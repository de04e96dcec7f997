import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

class Feed {
  byte[] load(URL source) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) source.openConnection();
    connection.setConnectTimeout(3_000);
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes();
    }
  }
}

import java.io.IOException;
import java.net.URI;
import java.net.http.*;
import java.time.Duration;

class WeatherClient {
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  String forecast(URI station) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(station).timeout(Duration.ofSeconds(10)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}

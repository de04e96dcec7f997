import java.io.IOException;
import java.net.URI;
import java.net.http.*;
import java.time.Duration;

class WeatherClient {
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  String forecast(URI station) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    HttpRequest request = HttpRequest.newBuilder(station).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}

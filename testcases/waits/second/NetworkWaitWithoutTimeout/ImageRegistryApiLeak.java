// Case: the client bounds connecting only, and the helper that begins each request sets no limit.
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

public class ImageRegistryApiLeak {
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI base;
  private final String token;

  public ImageRegistryApiLeak(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  public String manifest(String image, String tag) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout] (one of these)
    HttpRequest request = request("/v2/" + image + "/manifests/" + tag).GET().build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder request(String path) {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout] (one of these)
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token);
  }
}

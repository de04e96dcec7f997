// Case: the helper that begins each request sets the limit, not the methods that send them.
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

public class ImageRegistryApiClean {
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI base;
  private final String token;

  public ImageRegistryApiClean(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  public String manifest(String image, String tag) throws IOException, InterruptedException {
    HttpRequest request = request("/v2/" + image + "/manifests/" + tag).GET().build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(Duration.ofSeconds(20))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token);
  }
}

// Case: the future is completed when the geocoder answers and when it fails.
import java.util.concurrent.CompletableFuture;

public class GeocodeClientClean {
  /** Calls back once, with a position or with a failure. */
  public interface Geocoder {
    void locate(String address, Callback callback);
  }

  /** What the geocoder tells. */
  public interface Callback {
    void onPosition(double latitude, double longitude);

    void onFailure(Exception cause);
  }

  private final Geocoder geocoder;

  public GeocodeClientClean(Geocoder geocoder) {
    this.geocoder = geocoder;
  }

  public double[] locate(String address) {
    CompletableFuture<double[]> position = new CompletableFuture<>();
    geocoder.locate(
        address,
        new Callback() {
          @Override
          public void onPosition(double latitude, double longitude) {
            position.complete(new double[] {latitude, longitude});
          }

          @Override
          public void onFailure(Exception cause) {
            position.completeExceptionally(cause);
          }
        });
    return position.join();
  }
}

// Case: the future is completed when the geocoder answers; when it fails, that is merely logged,
// and the caller waits on.
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

public class GeocodeClientLeak {
  private static final Logger LOG = Logger.getLogger("geocode");

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

  public GeocodeClientLeak(Geocoder geocoder) {
    this.geocoder = geocoder;
  }

  public double[] locate(String address) {
    CompletableFuture<double[]> position = new CompletableFuture<>();
    geocoder.locate(
        address,
        new Callback() {
          @Override
          public void onPosition(double latitude, double longitude) {
            // BUG: Diagnostic contains: [SignalNotInFinally]
            position.complete(new double[] {latitude, longitude});
          }

          @Override
          public void onFailure(Exception cause) {
            LOG.log(Level.WARNING, "no position for " + address, cause);
          }
        });
    return position.join();
  }
}

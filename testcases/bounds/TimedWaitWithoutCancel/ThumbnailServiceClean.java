// Case: a picture that takes too long gets a placeholder, and the handlers cancel its rendering.
import java.awt.image.BufferedImage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ThumbnailServiceClean {
  /** Decodes and scales pictures. */
  public interface Codec {
    BufferedImage scale(byte[] picture, int width) throws InterruptedException;
  }

  private final ExecutorService renderers;
  private final Codec codec;
  private final BufferedImage placeholder;

  public ThumbnailServiceClean(ExecutorService renderers, Codec codec, BufferedImage placeholder) {
    this.renderers = renderers;
    this.codec = codec;
    this.placeholder = placeholder;
  }

  public BufferedImage thumbnail(byte[] picture) {
    Future<BufferedImage> scaled = renderers.submit(() -> codec.scale(picture, 160));
    try {
      return scaled.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      scaled.cancel(true);
      return placeholder;
    } catch (ExecutionException e) {
      throw new IllegalArgumentException("not a picture", e.getCause());
    } catch (InterruptedException e) {
      scaled.cancel(true);
      Thread.currentThread().interrupt();
      return placeholder;
    }
  }
}

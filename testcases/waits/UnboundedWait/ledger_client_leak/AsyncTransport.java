// Case: part of the case beside it.
import java.io.IOException;

/** Sends a request over the network and calls back once. */
public interface AsyncTransport {
  void send(byte[] request, Callback callback);

  /** Exactly one of the two is called. */
  interface Callback {
    void onReply(byte[] body);

    void onFailure(IOException cause);
  }
}

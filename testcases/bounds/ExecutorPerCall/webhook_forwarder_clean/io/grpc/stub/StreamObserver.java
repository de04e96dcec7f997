// As the library declares it, cut to what the case needs.
package io.grpc.stub;

public interface StreamObserver<V> {
  void onNext(V value);

  void onError(Throwable t);

  void onCompleted();
}

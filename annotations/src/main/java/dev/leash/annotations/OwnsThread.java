package dev.leash.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who must release a thread owner: an object that keeps at least one thread alive until one of
 * its release methods is called.
 *
 * <ul>
 *   <li>On a type: every instance is a thread owner, and {@link #releasedBy} names the methods that
 *       release it.
 *   <li>On a method or constructor: the caller owns what it returns and must release it or hand it
 *       on.
 *   <li>On a parameter: the callee takes ownership of the argument; the caller need not release it
 *       any more.
 *   <li>On a field: this object owns what the field holds and must release it in one of its own
 *       release methods.
 * </ul>
 *
 * <p>Leaking: the poller is an owner, and nobody stops it.
 *
 * <pre>{@code
 * @OwnsThread(releasedBy = "stop")
 * class Poller {
 *   private final Timer timer = new Timer();
 *
 *   void stop() {
 *     timer.cancel();
 *   }
 * }
 *
 * void poll() {
 *   new Poller(); // its timer thread runs for ever
 * }
 * }</pre>
 *
 * <p>Right: the new owner takes it over and releases it.
 *
 * <pre>{@code
 * class Monitor implements AutoCloseable {
 *   private final Poller poller;
 *
 *   Monitor(@OwnsThread Poller poller) {
 *     this.poller = poller;
 *   }
 *
 *   @Override
 *   public void close() {
 *     poller.stop();
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.FIELD
})
public @interface OwnsThread {
  /**
   * The names of the methods that release an instance, overloads included. Only read on types.
   *
   * @return the names; empty means those of {@code close}, {@code shutdown}, {@code shutdownNow},
   *     {@code shutdownGracefully}, {@code stop}, {@code cancel}, {@code dispose}, {@code destroy}
   *     and {@code terminate} that the type has
   */
  String[] releasedBy() default {};
}

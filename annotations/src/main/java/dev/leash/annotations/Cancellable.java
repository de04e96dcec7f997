package dev.leash.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that work can be cancelled, and by whom.
 *
 * <ul>
 *   <li>On a method: it returns soon after its thread is interrupted. Its body is checked for that,
 *       and waits in it need no time limit.
 *   <li>On a type: its instances are handles, objects that stand for running work; {@link #by}
 *       names the methods that cancel it.
 *   <li>On a method that returns a handle: the caller must cancel or complete the handle on every
 *       path. The work runs elsewhere, so the body is not checked.
 *   <li>On a parameter of functional type: the task that is passed in must itself be cancellable.
 * </ul>
 *
 * <p>Leaking: the interrupt is swallowed, and the loop goes on for ever.
 *
 * <pre>{@code
 * @Cancellable
 * void drain(BlockingQueue<Job> jobs) {
 *   while (true) {
 *     try {
 *       jobs.take().run();
 *     } catch (InterruptedException e) {
 *       // ignored
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Right: the interrupt ends the method.
 *
 * <pre>{@code
 * @Cancellable
 * void drain(BlockingQueue<Job> jobs) throws InterruptedException {
 *   while (true) {
 *     jobs.take().run();
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PARAMETER})
public @interface Cancellable {
  /**
   * The names of the methods that cancel an instance, overloads included. Only read on types.
   *
   * @return the names; empty means those of {@code cancel}, {@code close}, {@code dispose} and
   *     {@code unsubscribe} that the type has
   */
  String[] by() default {};
}

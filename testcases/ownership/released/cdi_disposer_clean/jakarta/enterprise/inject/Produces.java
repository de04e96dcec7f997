// Case: the annotation or interface as its library declares it, cut to what the case needs.
package jakarta.enterprise.inject;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
public @interface Produces {}

// Case: part of the case beside it.
import java.net.URI;
import java.util.List;

/** Fetches a page and names its links. */
public interface PageVisitor {
  List<URI> visit(URI page);
}

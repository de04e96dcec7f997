// A task of a pool sets a thread-local and doesn't remove it; the final run() of its base class
// does,
// in finally. Right.
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

public final class RenameArticles extends UnitOfWork {
  private final Map<String, String> names;

  public RenameArticles(Map<String, String> names, Consumer<List<String>> commit) {
    super(commit);
    this.names = Map.copyOf(names);
  }

  @Override
  protected void execute() {
    CHANGES.set(new ArrayList<>());
    names.forEach((article, name) -> CHANGES.get().add(article + "=" + name));
  }
}

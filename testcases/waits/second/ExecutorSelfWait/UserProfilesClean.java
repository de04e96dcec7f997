// Case: a stage on the single-thread executor returns the other stage instead of joining it.
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

public class UserProfilesClean implements AutoCloseable {
  private final ExecutorService directory = Executors.newSingleThreadExecutor();
  private final Function<String, String> findUser;
  private final Function<String, List<String>> findRoles;

  public UserProfilesClean(
      Function<String, String> findUser, Function<String, List<String>> findRoles) {
    this.findUser = findUser;
    this.findRoles = findRoles;
  }

  public CompletableFuture<List<String>> rolesOf(String login) {
    return CompletableFuture.supplyAsync(() -> findUser.apply(login), directory)
        .thenComposeAsync(user -> roles(user), directory);
  }

  private CompletableFuture<List<String>> roles(String user) {
    return CompletableFuture.supplyAsync(() -> findRoles.apply(user), directory);
  }

  @Override
  public void close() {
    directory.shutdown();
  }
}

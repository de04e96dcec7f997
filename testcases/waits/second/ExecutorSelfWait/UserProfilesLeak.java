// Case: a stage on the single-thread executor joins a stage that needs the same executor.
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

public class UserProfilesLeak implements AutoCloseable {
  private final ExecutorService directory = Executors.newSingleThreadExecutor();
  private final Function<String, String> findUser;
  private final Function<String, List<String>> findRoles;

  public UserProfilesLeak(
      Function<String, String> findUser, Function<String, List<String>> findRoles) {
    this.findUser = findUser;
    this.findRoles = findRoles;
  }

  public CompletableFuture<List<String>> rolesOf(String login) {
    return CompletableFuture.supplyAsync(() -> findUser.apply(login), directory)
        // BUG: Diagnostic contains: [ExecutorSelfWait]
        .thenApplyAsync(user -> roles(user).join(), directory);
  }

  private CompletableFuture<List<String>> roles(String user) {
    return CompletableFuture.supplyAsync(() -> findRoles.apply(user), directory);
  }

  @Override
  public void close() {
    directory.shutdown();
  }
}

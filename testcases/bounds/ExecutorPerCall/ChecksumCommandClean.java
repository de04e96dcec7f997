// A command of a command line makes a pool in call(), once per run of the program: right.
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

public class ChecksumCommandClean implements Callable<Integer> {
  private final List<Path> files;
  private final PrintWriter out;

  public ChecksumCommandClean(List<Path> files, PrintWriter out) {
    this.files = List.copyOf(files);
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    List<Path> files = Stream.of(args).map(Path::of).collect(Collectors.toList());
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(new ChecksumCommandClean(files, out).call());
  }

  @Override
  public Integer call() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> sums = new ArrayList<>();
      for (Path file : files) {
        sums.add(() -> checksum(file));
      }
      int failures = 0;
      for (Future<String> sum : pool.invokeAll(sums, 1, TimeUnit.HOURS)) {
        try {
          out.println(sum.get(0, TimeUnit.SECONDS));
        } catch (ExecutionException | CancellationException | TimeoutException e) {
          failures++;
        }
      }
      return failures == 0 ? 0 : 1;
    } finally {
      pool.shutdownNow();
    }
  }

  private static String checksum(Path file) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(Files.readAllBytes(file));
    return Long.toHexString(crc.getValue()) + "  " + file;
  }
}

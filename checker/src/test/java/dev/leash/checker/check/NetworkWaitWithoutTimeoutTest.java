package dev.leash.checker.check;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.CompilationTestHelper;
import dev.leash.checker.check.FixProof.Proved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkWaitWithoutTimeoutTest {

  private static final String HEAD =
      """
      import java.io.*;
      import java.net.*;
      import java.net.http.*;
      import java.sql.*;
      import java.time.Duration;
      import java.util.*;
      import java.util.concurrent.*;
      import javax.net.ssl.*;

      """;

  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(NetworkWaitWithoutTimeout.class, getClass());

  @TempDir Path folder;

  @Test
  void acceptsASocketWithAReadTimeout() {
    test(
        """
        class Whois {
          String ask(String host, String name) throws IOException {
            try (Socket socket = new Socket(host, 43)) {
              socket.setSoTimeout(5_000);
              socket.getOutputStream().write(name.getBytes());
              return new String(socket.getInputStream().readAllBytes());
            }
          }
        }
        """);
  }

  @Test
  void reportsASocketThatIsReadWithoutATimeout() {
    test(
        """
        class Whois {
          String ask(String host, String name) throws IOException {
            // BUG: Diagnostic contains: 'socket.getInputStream().readAllBytes()' (line 15) can wait for ever: nothing calls setSoTimeout() on what is made here
            try (Socket socket = new Socket(host, 43)) {
              socket.getOutputStream().write(name.getBytes());
              return new String(socket.getInputStream().readAllBytes());
            }
          }
        }
        """);
  }

  /** Writing ends when the system's buffers are full and the peer is gone. */
  @Test
  void acceptsASocketThatIsOnlyWrittenTo() {
    test(
        """
        class Statsd {
          void send(String host, String metric) throws IOException {
            try (Socket socket = new Socket(host, 8125)) {
              socket.getOutputStream().write(metric.getBytes());
            }
          }
        }
        """);
  }

  @Test
  void acceptsAProbeThatOnlyConnects() {
    test(
        """
        class Probe {
          boolean isUp(String host) {
            try (Socket socket = new Socket()) {
              socket.connect(new InetSocketAddress(host, 80), 500);
              return true;
            } catch (IOException e) {
              return false;
            }
          }
        }
        """);
  }

  @Test
  void acceptsALimitThatAHelperSets() {
    test(
        """
        class Dialer {
          private final int millis;

          Dialer(int millis) {
            this.millis = millis;
          }

          int first(String host) throws IOException {
            Socket socket = dial(host);
            InputStream in = socket.getInputStream();
            return in.read();
          }

          private Socket dial(String host) throws IOException {
            return tuned(new Socket(host, 70));
          }

          private Socket tuned(Socket socket) throws SocketException {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(millis);
            return socket;
          }
        }
        """);
  }

  @Test
  void reportsAHelperThatSetsNone() {
    test(
        """
        class Dialer {
          int first(String host) throws IOException {
            Socket socket = dial(host);
            InputStream in = socket.getInputStream();
            return in.read();
          }

          private Socket dial(String host) throws IOException {
            // BUG: Diagnostic contains: 'in.read()' (line 14) can wait for ever
            return tuned(new Socket(host, 70));
          }

          private Socket tuned(Socket socket) throws SocketException {
            socket.setTcpNoDelay(true);
            return socket;
          }
        }
        """);
  }

  @Test
  void reportsAStreamThatAnotherClassReads() {
    test(
        """
        class Session {
          private final DataInputStream in;

          Session(Socket socket) throws IOException {
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
          }

          int status() throws IOException {
            return in.readInt();
          }

          static Session open(String host) throws IOException {
            // BUG: Diagnostic contains: 'in.readInt()' (line 18) can wait for ever
            return new Session(new Socket(host, 4000));
          }
        }
        """);
  }

  @Test
  void acceptsALimitThatASetterOfTheClassSets() {
    test(
        """
        public class Client implements Closeable {
          private final Socket socket;

          public Client(String host) throws IOException {
            socket = new Socket(host, 4000);
          }

          public void setTimeout(int millis) throws IOException {
            socket.setSoTimeout(millis);
          }

          public int status() throws IOException {
            return socket.getInputStream().read();
          }

          @Override
          public void close() throws IOException {
            socket.close();
          }
        }
        """);
  }

  /** Whoever gets the socket may set its limit. */
  @Test
  void acceptsAFieldThatOthersGet() {
    test(
        """
        public class Client {
          private final Socket socket;

          public Client(String host) throws IOException {
            socket = new Socket(host, 4000);
          }

          public Socket socket() {
            return socket;
          }

          public int status() throws IOException {
            return socket.getInputStream().read();
          }
        }
        """);
  }

  @Test
  void acceptsWhatAConfigurerGets() {
    test(
        """
        class Client {
          interface Tuner {
            void tune(Socket socket) throws IOException;
          }

          int status(String host, Tuner tuner) throws IOException {
            Socket socket = new Socket(host, 4000);
            tuner.tune(socket);
            return socket.getInputStream().read();
          }
        }
        """);
  }

  @Test
  void acceptsAHookThatSubclassesFill() {
    test(
        """
        public abstract class Client {
          protected int status(String host) throws IOException {
            Socket socket = new Socket(host, 4000);
            configure(socket);
            return socket.getInputStream().read();
          }

          protected void configure(Socket socket) throws IOException {}
        }
        """);
  }

  @Test
  void reportsALimitOfZero() {
    test(
        """
        class Client {
          int status(String host) throws IOException {
            // BUG: Diagnostic contains: 'socket.setSoTimeout(…)' (line 14) sets no time limit with that value
            Socket socket = new Socket(host, 4000);
            socket.setSoTimeout(0);
            return socket.getInputStream().read();
          }
        }
        """);
  }

  @Test
  void acceptsThisMachine() {
    test(
        """
        class Client {
          int status() throws IOException {
            Socket socket = new Socket("localhost", 4000);
            Socket other = new Socket(InetAddress.getLoopbackAddress(), 4001);
            Socket third = new Socket();
            third.connect(new InetSocketAddress("127.0.0.1", 4002), 100);
            return socket.getInputStream().read()
                + other.getInputStream().read()
                + third.getInputStream().read();
          }
        }
        """);
  }

  /** close() ends the wait of the thread that reads. */
  @Test
  void acceptsAReaderThreadWhoseSocketIsClosed() {
    test(
        """
        public class Subscriber implements Closeable {
          private final Socket socket;

          public Subscriber(String host) throws IOException {
            socket = new Socket(host, 4000);
            new Thread(this::receive).start();
          }

          private void receive() {
            try {
              InputStream in = socket.getInputStream();
              int read;
              while ((read = in.read()) >= 0) {
                System.out.println(read);
              }
            } catch (IOException e) {
              System.out.println("closed");
            }
          }

          @Override
          public void close() throws IOException {
            socket.close();
          }
        }
        """);
  }

  /** Nobody closes the socket of a client while its own call waits. */
  @Test
  void reportsAReplyThatACallerWaitsFor() {
    test(
        """
        public class Client implements Closeable {
          private final Socket socket;

          public Client(String host) throws IOException {
            // BUG: Diagnostic contains: 'socket.getInputStream().read()' (line 20) can wait for ever
            socket = new Socket(host, 4000);
          }

          public int status() throws IOException {
            socket.getOutputStream().write(1);
            return socket.getInputStream().read();
          }

          @Override
          public void close() throws IOException {
            socket.close();
          }
        }
        """);
  }

  @Test
  void acceptsAWatchdogThatClosesTheSocket() {
    test(
        """
        class Client {
          private final ScheduledExecutorService watchdog;

          Client(ScheduledExecutorService watchdog) {
            this.watchdog = watchdog;
          }

          int status(String host) throws IOException {
            Socket socket = new Socket(host, 4000);
            Future<?> limit =
                watchdog.schedule(
                    () -> {
                      socket.close();
                      return null;
                    },
                    5,
                    TimeUnit.SECONDS);
            try {
              return socket.getInputStream().read();
            } finally {
              limit.cancel(false);
            }
          }
        }
        """);
  }

  @Test
  void acceptsACallerThatGivesUpAfterATime() {
    test(
        """
        class Client {
          private final ExecutorService pool;

          Client(ExecutorService pool) {
            this.pool = pool;
          }

          int status(String host) throws Exception {
            Future<Integer> status = pool.submit(() -> ask(host));
            return status.get(5, TimeUnit.SECONDS);
          }

          private int ask(String host) throws IOException {
            Socket socket = new Socket(host, 4000);
            return socket.getInputStream().read();
          }
        }
        """);
  }

  @Test
  void reportsACallerThatWaitsAsLong() {
    test(
        """
        class Client {
          private final ExecutorService pool;

          Client(ExecutorService pool) {
            this.pool = pool;
          }

          int status(String host) throws Exception {
            Future<Integer> status = pool.submit(() -> ask(host));
            return status.get();
          }

          private int ask(String host) throws IOException {
            // BUG: Diagnostic contains: 'socket.getInputStream().read()' (line 25) can wait for ever
            Socket socket = new Socket(host, 4000);
            return socket.getInputStream().read();
          }
        }
        """);
  }

  @Test
  void acceptsAReadOfWhatIsThere() {
    test(
        """
        class Client {
          int status(String host) throws Exception {
            Socket socket = new Socket(host, 4000);
            InputStream in = socket.getInputStream();
            for (int i = 0; i < 50 && in.available() == 0; i++) {
              Thread.sleep(100);
            }
            return in.available() == 0 ? -1 : in.read();
          }
        }
        """);
  }

  /** The factory may set the limit. */
  @Test
  void acceptsAFactoryOfUnknownOrigin() {
    test(
        """
        class Client {
          private final SSLSocketFactory factory;

          Client(SSLSocketFactory factory) {
            this.factory = factory;
          }

          int status(String host) throws IOException {
            Socket socket = factory.createSocket(host, 443);
            return socket.getInputStream().read();
          }
        }
        """);
  }

  @Test
  void reportsASocketOfTheDefaultFactory() {
    test(
        """
        class Client {
          int status(String host) throws IOException {
            // BUG: Diagnostic contains: 'socket.startHandshake()' (line 14) can wait for ever
            SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket(host, 443);
            socket.startHandshake();
            return socket.getInputStream().read();
          }
        }
        """);
  }

  /** A server waits for visitors by trade. */
  @Test
  void acceptsAnAcceptLoop() {
    test(
        """
        class Server {
          private final ServerSocket server;

          Server() throws IOException {
            server = new ServerSocket(80);
          }

          Socket next() throws IOException {
            return server.accept();
          }
        }
        """);
  }

  @Test
  void reportsAServerThatOnlyAFlagShouldEnd() {
    test(
        """
        class Server {
          private final ServerSocket server;
          private volatile boolean open = true;

          Server() throws IOException {
            // BUG: Diagnostic contains: 'server.accept()' (line 21) can wait for ever
            server = new ServerSocket(80);
          }

          void serve() throws IOException {
            while (open) {
              server.accept().close();
            }
          }

          void stop() {
            open = false;
          }
        }
        """);
  }

  @Test
  void reportsAnAcceptForOneVisitor() {
    test(
        """
        class Transfer {
          byte[] receive(Writer control) throws IOException {
            // BUG: Diagnostic contains: 'server.accept()' (line 15) can wait for ever
            try (ServerSocket server = new ServerSocket(0)) {
              control.write("PORT " + server.getLocalPort());
              try (Socket peer = server.accept()) {
                peer.setSoTimeout(1_000);
                return peer.getInputStream().readAllBytes();
              }
            }
          }
        }
        """);
  }

  @Test
  void reportsAnAnswerByDatagramThatMayBeLost() {
    test(
        """
        class Clock {
          private final DatagramSocket socket;

          Clock() throws IOException {
            // BUG: Diagnostic contains: 'socket.receive(…)' (line 20) can wait for ever
            socket = new DatagramSocket();
          }

          void sync(DatagramPacket packet) throws IOException {
            socket.send(packet);
            socket.receive(packet);
          }
        }
        """);
  }

  @Test
  void acceptsAUrlConnectionWithBothLimits() {
    test(
        """
        class Feed {
          int load(String host) throws IOException {
            URL url = new URL("http", host, "/feed");
            HttpURLConnection feed = (HttpURLConnection) url.openConnection();
            feed.setConnectTimeout(1_000);
            feed.setReadTimeout(1_000);
            return feed.getResponseCode();
          }
        }
        """);
  }

  @Test
  void reportsAUrlConnectionWithoutLimits() {
    test(
        """
        class Feed {
          int load(String host) throws IOException {
            URL url = new URL("http", host, "/feed");
            // BUG: Diagnostic contains: nothing calls setConnectTimeout() and setReadTimeout() on what
            HttpURLConnection feed = (HttpURLConnection) url.openConnection();
            return feed.getResponseCode();
          }
        }
        """);
  }

  @Test
  void reportsAUrlConnectionWithOneLimit() {
    test(
        """
        class Feed {
          InputStream load(URL url) throws IOException {
            // BUG: Diagnostic contains: 'feed.getInputStream()' (line 15) can wait for ever: nothing calls setReadTimeout()
            URLConnection feed = url.openConnection();
            feed.setConnectTimeout(1_000);
            return feed.getInputStream();
          }
        }
        """);
  }

  @Test
  void acceptsAUrlThatMayBeAFile() {
    test(
        """
        class Resources {
          InputStream open(URL url) throws IOException {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            return connection.getInputStream();
          }

          InputStream bundled(String name) throws IOException {
            return Resources.class.getResource(name).openStream();
          }

          InputStream given(URL url) throws IOException {
            return url.openStream();
          }

          InputStream asked(URL url) throws IOException {
            URLConnection connection = url.openConnection();
            if (connection instanceof HttpURLConnection) {
              ((HttpURLConnection) connection).setRequestMethod("GET");
            }
            return connection.getInputStream();
          }
        }
        """);
  }

  @Test
  void reportsOpenStreamOfAServer() {
    test(
        """
        class Keys {
          private static final String BASE = "https://keys.example.com/";

          InputStream load(String name) throws IOException {
            // BUG: Diagnostic contains: 'new URL(BASE + name).openStream()' (line 15) can wait for ever and takes no time limit; use openConnection()
            return new URL(BASE + name).openStream();
          }
        }
        """);
  }

  @Test
  void acceptsLimitsForTheWholeProgram() {
    test(
        """
        class Feed {
          static {
            System.setProperty("sun.net.client.defaultConnectTimeout", "2000");
            System.setProperty("sun.net.client.defaultReadTimeout", "2000");
          }

          int load(URL url) throws IOException {
            return ((HttpURLConnection) url.openConnection()).getResponseCode();
          }
        }
        """);
  }

  @Test
  void acceptsARequestWithATimeout() {
    test(
        """
        class Stock {
          String ask(HttpClient client, URI uri) throws Exception {
            HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(4)).GET().build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
          }
        }
        """);
  }

  @Test
  void reportsARequestWithoutATimeout() {
    test(
        """
        class Stock {
          String ask(HttpClient client, URI uri) throws Exception {
            // BUG: Diagnostic contains: 'client.send(…)' (line 14) can wait for ever: nothing calls timeout() on what is made here
            HttpRequest request = HttpRequest.newBuilder(uri).GET().build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
          }
        }
        """);
  }

  @Test
  void reportsARequestOfAHelper() {
    test(
        """
        class Stock {
          private final HttpClient client = HttpClient.newHttpClient();

          String ask(URI uri) throws Exception {
            return send(request(uri).DELETE().build());
          }

          private HttpRequest.Builder request(URI uri) {
            // BUG: Diagnostic contains: 'client.send(…)' (line 23) can wait for ever
            return HttpRequest.newBuilder().uri(uri).header("Accept", "text/plain");
          }

          private String send(HttpRequest request) throws Exception {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
          }
        }
        """);
  }

  @Test
  void acceptsAFutureWithATimeout() {
    test(
        """
        class Stock {
          String ask(HttpClient client, URI uri) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(uri).build();
            return client
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .get(5, TimeUnit.SECONDS);
          }
        }
        """);
  }

  @Test
  void acceptsAFutureThatNobodyWaitsFor() {
    test(
        """
        class Stock {
          CompletableFuture<String> ask(HttpClient client, URI uri) {
            HttpRequest request = HttpRequest.newBuilder(uri).build();
            return client
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
          }
        }
        """);
  }

  @Test
  void reportsAFutureThatIsJoined() {
    test(
        """
        class Stock {
          String ask(HttpClient client, URI uri) {
            // BUG: Diagnostic contains: can wait for ever
            HttpRequest request = HttpRequest.newBuilder(uri).build();
            return client
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .join();
          }
        }
        """);
  }

  @Test
  void acceptsATaskWhoseOutcomeIsLimited() {
    test(
        """
        class Stock {
          String ask(HttpClient client, URI uri) {
            HttpRequest request = HttpRequest.newBuilder(uri).build();
            return CompletableFuture.supplyAsync(() -> send(client, request))
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
          }

          private static String send(HttpClient client, HttpRequest request) {
            try {
              return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          }
        }
        """);
  }

  @Test
  void acceptsAQueryWithATimeout() {
    test(
        """
        class Ledger {
          int count() throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:postgresql://db/ledger");
                Statement statement = connection.createStatement()) {
              statement.setQueryTimeout(10);
              return statement.executeUpdate("delete from old");
            }
          }
        }
        """);
  }

  @Test
  void reportsAQueryWithoutATimeout() {
    test(
        """
        class Ledger {
          int count() throws SQLException {
            try (Connection connection = open();
                // BUG: Diagnostic contains: 'statement.executeUpdate(…)' (line 15) can wait for ever: nothing calls setQueryTimeout()
                Statement statement = connection.createStatement()) {
              return statement.executeUpdate("delete from old");
            }
          }

          private static Connection open() throws SQLException {
            return DriverManager.getConnection("jdbc:postgresql://db/ledger");
          }
        }
        """);
  }

  /** The URL may set them, and a database in memory needs none. */
  @Test
  void acceptsAConnectionThatMayHaveLimits() {
    test(
        """
        class Ledger {
          int count() throws SQLException {
            try (Connection one = DriverManager.getConnection("jdbc:mysql://d/l?socketTimeout=5");
                Connection two = DriverManager.getConnection("jdbc:h2:mem:test")) {
              return count(one) + count(two);
            }
          }

          private int count(Connection connection) throws SQLException {
            return connection.prepareStatement("delete from old").executeUpdate();
          }
        }
        """);
  }

  @Test
  void reportsAQueryOfADataSourceFromOutside() {
    test(
        """
        class Ledger {
          private final javax.sql.DataSource pool;

          Ledger(javax.sql.DataSource pool) {
            this.pool = pool;
          }

          int clean() throws SQLException {
            try (Connection connection = pool.getConnection()) {
              // BUG: Diagnostic contains: nothing calls setQueryTimeout() on what is made here
              return connection.prepareStatement("delete from old").executeUpdate();
            }
          }
        }
        """);
  }

  /** Who reads of one knows of all. */
  @Test
  void reportsOnlyTheFirstQueryOfAClass() {
    test(
        """
        public class Ledger {
          static class Counts {
            int count(Connection connection) throws SQLException {
              // BUG: Diagnostic contains: nothing calls setQueryTimeout() on what is made here
              return connection.prepareStatement("update counts").executeUpdate();
            }
          }

          public int clean(Connection connection) throws SQLException {
            return connection.prepareStatement("delete from old").executeUpdate();
          }

          public int fill(Connection connection) throws SQLException {
            return connection.createStatement().executeUpdate("insert into old");
          }
        }
        """);
  }

  @Test
  void acceptsALimitThatAHelperSetsOnStatements() {
    test(
        """
        public class Ledger {
          private final Connection connection;

          public Ledger(Connection connection) {
            this.connection = connection;
          }

          public int clean() throws SQLException {
            try (PreparedStatement delete = limited(connection.prepareStatement("delete"))) {
              return delete.executeUpdate();
            }
          }

          private static <S extends Statement> S limited(S statement) throws SQLException {
            statement.setQueryTimeout(30);
            return statement;
          }
        }
        """);
  }

  @Test
  void acceptsANetworkTimeoutOfAConnectionFromOutside() {
    test(
        """
        public class Ledger {
          public int clean(Connection connection, Executor executor) throws SQLException {
            connection.setNetworkTimeout(executor, 10_000);
            return connection.prepareStatement("delete from old").executeUpdate();
          }
        }
        """);
  }

  @Test
  void reportsANetworkTimeoutOfZero() {
    test(
        """
        public class Ledger {
          public int clean(Connection connection, Executor executor) throws SQLException {
            connection.setNetworkTimeout(executor, 0);
            // BUG: Diagnostic contains: nothing calls setQueryTimeout()
            return connection.prepareStatement("delete from old").executeUpdate();
          }
        }
        """);
  }

  /** The configuration of the pool is enough. */
  @Test
  void acceptsASettingOfThePool() {
    compilation
        .addSourceLines(
            "Setup.java",
            HEAD
                + """
                class Setup {
                  void tune(Properties pool) {
                    pool.setProperty("dataSource.socketTimeout", "30");
                  }
                }
                """)
        .addSourceLines(
            "Ledger.java",
            HEAD
                + """
                class Ledger {
                  int clean(Connection connection) throws SQLException {
                    return connection.prepareStatement("delete from old").executeUpdate();
                  }
                }
                """)
        .doTest();
  }

  /** A template limits what its functions do. */
  @Test
  void acceptsAConnectionThatIsLent() {
    test(
        """
        public class Ledger {
          interface Work {
            int run(Connection connection) throws SQLException;
          }

          interface Template {
            int run(Work work) throws SQLException;
          }

          public int clean(Template template) throws SQLException {
            return template.run(c -> delete(c));
          }

          private static int delete(Connection connection) throws SQLException {
            return connection.prepareStatement("delete from old").executeUpdate();
          }
        }
        """);
  }

  @Test
  void acceptsAStatementThatUnseenCodeConfigures() {
    test(
        """
        public class Ledger {
          public interface Tuner {
            void tune(Statement statement) throws SQLException;
          }

          public int clean(Connection connection, Tuner tuner) throws SQLException {
            try (Statement delete = connection.createStatement()) {
              tuner.tune(delete);
              return delete.executeUpdate("delete from old");
            }
          }
        }
        """);
  }

  @Test
  void acceptsAWaitThatBreaksAPromise() {
    test(
        """
        public class Feed {
          @dev.leash.annotations.Cancellable
          public int first(String host) throws IOException {
            try (Socket socket = new Socket(host, 43)) {
              return socket.getInputStream().read();
            }
          }
        }
        """);
  }

  @Test
  void acceptsANetworkTimeout() {
    test(
        """
        class Ledger {
          int count(Executor executor) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:mysql://db/ledger")) {
              connection.setNetworkTimeout(executor, 10_000);
              return connection.prepareStatement("delete from old").executeUpdate();
            }
          }
        }
        """);
  }

  @Test
  void acceptsAPropertyThatLimits() {
    test(
        """
        class Ledger {
          int count() throws SQLException {
            Properties login = new Properties();
            login.setProperty("user", "ledger");
            login.setProperty("socketTimeout", "10");
            try (Connection connection = DriverManager.getConnection("jdbc:mysql://db/l", login)) {
              return connection.prepareStatement("delete from old").executeUpdate();
            }
          }
        }
        """);
  }

  /** Somebody sits before it, and can stop it. */
  @Test
  void acceptsAToolsMain() {
    test(
        """
        class Tool {
          public static void main(String[] args) throws IOException {
            System.out.println(ask(args[0]));
          }

          private static int ask(String host) throws IOException {
            return new Socket(host, 43).getInputStream().read();
          }
        }
        """);
  }

  @Test
  void acceptsAClientThatIsStoppedWhileItServes() {
    test(
        """
        public class Feed {
          private final Socket socket;
          private volatile boolean open = true;

          public Feed(String host) throws IOException {
            socket = new Socket(host, 43);
          }

          public void serve() throws IOException {
            while (open) {
              System.out.println(socket.getInputStream().read());
            }
          }

          public void stop() throws IOException {
            open = false;
            socket.close();
          }
        }
        """);
  }

  @Test
  void acceptsTasksThatAreGivenATime() {
    test(
        """
        class Stock {
          private final HttpClient client = HttpClient.newHttpClient();

          List<Future<Integer>> ask(ExecutorService pool, List<URI> uris) throws Exception {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (URI uri : uris) {
              HttpRequest request = HttpRequest.newBuilder(uri).build();
              tasks.add(
                  () -> client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
            }
            return pool.invokeAll(tasks, 5, TimeUnit.SECONDS);
          }
        }
        """);
  }

  @Test
  void acceptsAStarterThatClosesAfterATime() {
    test(
        """
        class Banner {
          void read(String host) throws Exception {
            Socket socket = new Socket(host, 25);
            Thread reader =
                new Thread(
                    () -> {
                      try {
                        System.out.println(socket.getInputStream().read());
                      } catch (IOException e) {
                        System.out.println("closed");
                      }
                    });
            reader.start();
            reader.join(5_000);
            socket.close();
          }
        }
        """);
  }

  @Test
  void canBeSuppressed() {
    test(
        """
        class Clock {
          @SuppressWarnings("NetworkWaitWithoutTimeout")
          void sync(DatagramPacket packet) throws IOException {
            DatagramSocket socket = new DatagramSocket();
            socket.receive(packet);
          }
        }
        """);
  }

  @Test
  void setsTheMissingLimitsOfALocalVariable() throws IOException {
    String fixed =
        fix(
            """
            class Feed {
              int load(URL url) throws IOException {
                HttpURLConnection feed = (HttpURLConnection) url.openConnection();
                return feed.getResponseCode();
              }
            }
            """);
    assertThat(fixed).contains("feed.setConnectTimeout(/* choose a limit */ 30_000)");
    assertThat(fixed).contains("feed.setReadTimeout(/* choose a limit */ 30_000)");
  }

  @Test
  void setsTheLimitOfAResource() throws IOException {
    String fixed =
        fix(
            """
            class Whois {
              int ask(String host) throws IOException {
                try (Socket socket = new Socket(host, 43)) {
                  return socket.getInputStream().read();
                }
              }
            }
            """);
    assertThat(fixed).contains("socket.setSoTimeout(/* choose a limit */ 30_000)");
  }

  @Test
  void setsTheTimeoutOfARequest() throws IOException {
    String fixed =
        fix(
            """
            class Stock {
              String ask(HttpClient client, URI uri) throws Exception {
                HttpRequest request = HttpRequest.newBuilder(uri).GET().build();
                return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
              }
            }
            """);
    assertThat(fixed)
        .contains("newBuilder(uri).timeout(/* choose a limit */ Duration.ofSeconds(30)).GET()");
  }

  @Test
  void offersNoFixWhereTheLimitIsZero() throws IOException {
    assertNoFix(
        """
        class Client {
          int status(String host) throws IOException {
            Socket socket = new Socket(host, 4000);
            socket.setSoTimeout(0);
            return socket.getInputStream().read();
          }
        }
        """);
  }

  @Test
  void offersNoFixForAField() throws IOException {
    assertNoFix(
        """
        class Clock {
          private final DatagramSocket socket;

          Clock() throws IOException {
            socket = new DatagramSocket();
          }

          void sync(DatagramPacket packet) throws IOException {
            socket.receive(packet);
          }
        }
        """);
  }

  private void test(String source) {
    String name = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
    compilation.addSourceLines(name + ".java", HEAD + source).doTest();
  }

  private String fix(String source) throws IOException {
    Proved proved =
        new FixProof(folder, List.of(NetworkWaitWithoutTimeout.class)).prove(HEAD + source);
    assertThat(proved.fixes()).isEqualTo(1);
    return proved.text();
  }

  private void assertNoFix(String source) throws IOException {
    Proved proved =
        new FixProof(folder, List.of(NetworkWaitWithoutTimeout.class)).prove(HEAD + source);
    assertThat(proved.fixes()).isEqualTo(0);
  }
}

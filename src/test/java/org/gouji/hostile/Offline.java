package org.gouji.hostile;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.SocketImplFactory;
import java.net.URL;
import java.util.Set;
import org.gouji.cli.Main;

/** The program in a process where every way to the network is closed, and says so when tried. */
final class Offline {
  /** What standard error then holds. */
  static final String TRIED = "network access tried";

  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

  private Offline() {}

  /** Runs the command line; for channels see {@link ClosedChannels}. */
  @SuppressWarnings("deprecation") // the way that still works on all versions
  public static void main(String[] args) throws IOException {
    SocketImplFactory closed = Offline::tried;
    Socket.setSocketImplFactory(closed);
    ServerSocket.setSocketFactory(closed);
    URL.setURLStreamHandlerFactory(
        protocol -> LOCAL.contains(protocol) ? null : ClosedChannels.handler());
    Main.main(args);
  }

  static SocketImpl tried() {
    System.err.println(TRIED);
    throw new IllegalStateException(TRIED);
  }
}

package org.gouji.hostile;

import java.net.ProtocolFamily;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Channels that go nowhere; named in {@code java.nio.channels.spi.SelectorProvider}. */
public final class ClosedChannels extends SelectorProvider {
  static URLStreamHandler handler() {
    return new URLStreamHandler() {
      @Override
      protected URLConnection openConnection(URL url) {
        throw tried();
      }
    };
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw tried();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw tried();
  }

  @Override
  public Pipe openPipe() {
    throw tried();
  }

  @Override
  public AbstractSelector openSelector() {
    throw tried();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw tried();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw tried();
  }

  private static IllegalStateException tried() {
    System.err.println(Offline.TRIED);
    return new IllegalStateException(Offline.TRIED);
  }
}

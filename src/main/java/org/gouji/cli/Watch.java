package org.gouji.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gouji.write.Phrasebook;

/**
 * Checks files at once, and again whenever one of them has been saved. Whether one has is told by
 * what the file system says of it: news of its folder only shorten the wait. So what else is
 * written there, our own outputs among it, starts no check, and a folder that sends no news, as on
 * a server, is watched all the same.
 */
final class Watch {
  /** How long the files must have stayed the same: an editor writes in several steps. */
  private static final long QUIET = 300;

  private static final long LOOK = 1000;

  /** How often an unreadable file is tried again, in case that its writer still holds it. */
  private static final int TRIES = 2;

  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private final List<String> paths;
  private final Terminal terminal;
  private final Phrasebook words;

  Watch(List<String> paths, Terminal terminal, Phrasebook words) {
    this.paths = paths;
    this.terminal = terminal;
    this.words = words;
  }

  /** One check of the files. */
  interface Check {
    /** Checks and gives the exit status. */
    int run() throws IOException, InterruptedException;
  }

  /** What is wrong with the command line; nothing if all are files. */
  Optional<String> mistake() {
    for (String path : paths) {
      try {
        if (path.equals("-") || !Files.isRegularFile(Path.of(path))) {
          return Optional.of(words.say("watch.noFile", Map.of("path", path)));
        }
      } catch (InvalidPathException e) {
        return Optional.of(words.say("watch.noFile", Map.of("path", path)));
      }
    }
    return Optional.empty();
  }

  /** Checks until the thread is interrupted; gives the exit status of the last check. */
  int run(Check check) throws IOException {
    int status = ExitStatus.OK.code();
    try (WatchService news = FileSystems.getDefault().newWatchService()) {
      Set<Path> folders = new HashSet<>();
      for (String path : paths) {
        folders.add(Target.folder(Path.of(path)));
      }
      for (Path folder : folders) {
        folder.register(
            news, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      }
      boolean again = false;
      while (true) {
        List<Stamp> checked = settled(news);
        announce(again);
        status = check.run();
        for (int i = 0; i < TRIES && status == ExitStatus.UNREADABLE.code(); i++) {
          if (!wait(news, LOOK).equals(checked)) {
            break;
          }
          announce(true);
          status = check.run();
        }
        terminal.err().println(words.say("watch.waiting"));
        while (stamps().equals(checked)) {
          wait(news, LOOK);
        }
        again = true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return status;
    }
  }

  /** Waits until all files are there and nobody writes to them. */
  private List<Stamp> settled(WatchService news) throws InterruptedException {
    List<Stamp> last = stamps();
    while (true) {
      List<Stamp> next = wait(news, QUIET);
      if (next.equals(last) && next.stream().noneMatch(Stamp::isNothing)) {
        return next;
      }
      last = next;
    }
  }

  /** Waits for news or for a while, and looks at the files. */
  private List<Stamp> wait(WatchService news, long millis) throws InterruptedException {
    WatchKey key = news.poll(millis, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
    return stamps();
  }

  private List<Stamp> stamps() {
    return paths.stream().map(path -> Stamp.of(Path.of(path))).toList();
  }

  /** Says when; a person gets an empty screen for each check. */
  private void announce(boolean again) throws IOException {
    if (terminal.interactive() && terminal.colour()) {
      terminal.out().write(CLEAR.getBytes(terminal.charset()));
      terminal.out().flush();
    }
    String time = LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toString();
    terminal.err().println(words.say(again ? "watch.again" : "watch.first", Map.of("time", time)));
  }

  /**
   * What the file system says of a file.
   *
   * @param changed when it was changed
   * @param size its size; that of an empty file, if it is not there
   * @param key what tells it from another of the same name
   */
  private record Stamp(long changed, long size, String key) {
    static Stamp of(Path file) {
      try {
        BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(
            told.lastModifiedTime().to(TimeUnit.NANOSECONDS),
            told.size(),
            String.valueOf(told.fileKey()));
      } catch (IOException e) {
        return new Stamp(0, 0, "");
      }
    }

    /** Whether there is nothing to read, or not yet. */
    boolean isNothing() {
      return size == 0;
    }
  }
}

package org.gouji.cli;

import org.gouji.data.DataFile;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"gouji " + DataFile.text("version.txt").strip()};
  }
}

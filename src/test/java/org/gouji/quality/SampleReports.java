package org.gouji.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.model.Level;

/** The made-up reports that sentences are filled from: always the same. */
final class SampleReports {
  private static final List<Integer> SCALES = List.of(0, 2, 4, 9, 35, 80, 270, 900, 2600);
  private static final List<Body> BODIES =
      List.of(
          new Body("青禾县", Level.COUNTY_GOVERNMENT),
          new Body("青禾县教育局", Level.COUNTY_DEPARTMENT),
          new Body("青禾县柳溪镇人民政府", Level.TOWNSHIP_GOVERNMENT),
          new Body("云泽市人民政府", Level.CITY_GOVERNMENT));

  private SampleReports() {}

  private record Body(String name, Level level) {}

  /** Reports of both editions, of every kind of agency and of every size, twice. */
  static List<SampleReport> all() {
    List<SampleReport> reports = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (String edition : List.of("2021", "2019")) {
        for (Body body : BODIES) {
          for (int scale : SCALES) {
            reports.add(report(edition, body, scale, round, reports.size()));
          }
        }
      }
    }
    return List.copyOf(reports);
  }

  private static SampleReport report(String edition, Body body, int scale, int round, int number) {
    Random random = new Random(7919L * number + 17);
    int year = edition.equals("2019") ? 2020 : 2022 + random.nextInt(4);
    int requests = scale < 5 ? scale : scale + random.nextInt(1 + scale / 2);
    int earlier =
        scale == 0 ? 0 : Math.max(1, (int) (requests * (0.7 + 0.6 * random.nextDouble())));
    boolean closedBefore = scale == 0 || random.nextInt(3) == 0;
    boolean closed = scale == 0 || random.nextInt(3) == 0;
    Cells prior = CellsMaker.make(edition, body.level(), earlier, closedBefore, Map.of(), random);
    Cells cells =
        CellsMaker.make(
            edition, body.level(), requests, closed, CellsMaker.carriedOut(prior), random);
    String name = body.name() + "-" + edition + "-" + scale + "-" + round;
    return new SampleReport(name, body.name(), body.level(), year, cells, prior);
  }
}

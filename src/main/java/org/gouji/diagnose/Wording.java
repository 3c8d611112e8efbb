package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Candidate;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Message;
import org.gouji.model.Place;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;

/** Puts findings of single identities together into one of the group. */
final class Wording {
  /** How many candidates a finding has. */
  static final int MOST_CANDIDATES = 5;

  private static final int MOST_SAID = 6;
  private static final int HEX = 16;
  private static final long PRIME = 0x100000001b3L;

  private Wording() {}

  /**
   * The finding of a group.
   *
   * @param members the findings of its identities, the lowest rule first
   * @param candidates what would mend them, best first
   */
  static Finding finding(Table table, List<Finding> members, List<Candidate> candidates) {
    Finding lead = members.get(0);
    Set<CellRef> related = new LinkedHashSet<>();
    List<Identity> identities = new ArrayList<>();
    for (Finding member : members) {
      related.addAll(member.related());
      identities.addAll(member.identities());
    }
    return new Finding(
        lead.rule(),
        lead.severity(),
        lead.defaultSeverity(),
        message(table.name(), members, candidates),
        lead.expected(),
        lead.actual(),
        where(table, lead.where(), candidates),
        List.copyOf(related),
        identities,
        candidates,
        fingerprint(members),
        lead.suppression(),
        lead.sources());
  }

  /** The identity, at the cell that is most likely wrong: there a person must look. */
  private static Where where(Table table, Where identity, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return identity;
    }
    CellRef cell = candidates.get(0).changes().get(0).cell();
    Place place = table.figure(cell.row(), cell.column()).place();
    return place.isNowhere()
        ? identity
        : new Where(
            identity.section(),
            identity.table(),
            identity.row(),
            identity.column(),
            identity.quote(),
            place);
  }

  /** A candidate for output. */
  static Candidate candidate(Sheet sheet, Ranking.Ranked ranked) {
    List<Candidate.Change> changes = new ArrayList<>();
    for (Repair.Change change : ranked.repair().changes()) {
      int cell = change.cell();
      String from = sheet.isBlank(cell) ? "" : sheet.written(sheet.value(cell));
      changes.add(new Candidate.Change(sheet.cell(cell), from, sheet.written(change.to())));
    }
    List<Term> why = ranked.why().isEmpty() ? List.of(new Term.Key("why.sum")) : ranked.why();
    return new Candidate(changes, new Message("why", Map.of("reasons", new Term.Apart(why))));
  }

  private static Message message(
      TableName table, List<Finding> members, List<Candidate> candidates) {
    List<Term> said = new ArrayList<>();
    for (Finding member : members.subList(0, Math.min(MOST_SAID, members.size()))) {
      said.add(new Term.Saying(member.rule(), member.message()));
    }
    Term list = new Term.Apart(said);
    Term identities =
        said.size() == members.size()
            ? list
            : new Term.Phrase(
                "diagnose.more", Map.of("list", list, "count", Term.words(members.size())));
    Term diagnosis =
        candidates.isEmpty() ? none(members) : best(table, members.size(), candidates.get(0));
    return diagnosed(diagnosis, identities);
  }

  private static Message diagnosed(Term diagnosis, Term identities) {
    return new Message(
        "message.diagnosed", Map.of("diagnosis", diagnosis, "identities", identities));
  }

  /** A finding of sums over reports with what would mend them, best first. */
  static Finding explained(Finding finding, TableName table, List<Candidate> candidates) {
    Term diagnosis = best(table, finding.identities().size(), candidates.get(0));
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.defaultSeverity(),
        diagnosed(diagnosis, new Term.Saying(finding.rule(), finding.message())),
        finding.expected(),
        finding.actual(),
        finding.where(),
        finding.related(),
        finding.identities(),
        candidates,
        finding.fingerprint(),
        finding.suppression(),
        finding.sources());
  }

  private static Term best(TableName table, int identities, Candidate candidate) {
    List<Term> changes = new ArrayList<>();
    for (Candidate.Change change : candidate.changes()) {
      Term blank = new Term.Key("diagnose.blank");
      changes.add(
          new Term.Phrase(
              "diagnose.change",
              Map.of(
                  "cell",
                  new Term.Cells(List.of(change.cell())),
                  "from",
                  change.from().isEmpty() ? blank : Term.words(change.from()),
                  "to",
                  Term.words(change.to()))));
    }
    return new Term.Phrase(
        identities == 1 ? "diagnose.mendsOne" : "diagnose.mends",
        Map.of(
            "table", new Term.Key("diagnose.table." + table.code()),
            "changes", new Term.Several(changes),
            "count", Term.words(identities),
            "why", new Term.Phrase(candidate.why().key(), candidate.why().terms())));
  }

  private static Term none(List<Finding> members) {
    return new Term.Phrase(
        "diagnose.none",
        Map.of(
            "count", Term.words(members.size()),
            "most", Term.words(RepairSearch.MOST_CELLS)));
  }

  /** The same for the same identities, whatever else is broken in the report. */
  private static String fingerprint(List<Finding> members) {
    if (members.size() == 1) {
      return members.get(0).fingerprint();
    }
    long hash = 0;
    for (Finding member : members) {
      hash = hash * PRIME + Long.parseUnsignedLong(member.fingerprint().substring(0, HEX), HEX);
    }
    return java.util.HexFormat.of().toHexDigits(hash);
  }
}

package org.gouji.rule;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.gouji.data.DataFile;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Outcome;
import org.gouji.model.Problem;
import org.gouji.model.Term;
import org.gouji.rule.RuleInfo.Variant;
import org.gouji.rule.fact.Dossier;
import org.gouji.rule.fact.Facts;
import org.gouji.rule.fact.Judgement;
import org.gouji.rule.fact.Parameters;
import org.gouji.rule.fact.batch.BatchDossier;
import org.gouji.rule.fact.batch.BatchFacts;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;

/**
 * The rulebook: the rules that the build compiled, on one base that all threads share. A run of it
 * makes a session of its own.
 */
public final class Rulebook {
  private static final String MODELS = "models.txt";
  private static final String HASH = "rulebook.sha256";

  private static final class Holder {
    private static final Rulebook STANDARD = new Rulebook(load());
  }

  private final List<Model> models;
  private final List<Model> batchModels;
  private final KieBase base;
  private final Catalogue catalogue;

  /** Most runs check one report, so the rules about batches are put together when one comes. */
  private @Nullable KieBase batchBase;

  private Rulebook(List<Model> all) {
    this.models = new ArrayList<>();
    this.batchModels = new ArrayList<>();
    for (Model model : all) {
      (Catalogue.isOfBatch(model) ? batchModels : models).add(model);
    }
    this.base = base(models);
    this.catalogue = new Catalogue(all);
  }

  /** The rulebook that the program was built with. */
  public static Rulebook standard() {
    return Holder.STANDARD;
  }

  /** Its rules. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The hash of all its files. */
  public static String hash() {
    return DataFile.text(HASH).strip();
  }

  /** Runs every rule on a report. */
  public RuleRun run(Dossier dossier, Parameters parameters) {
    return run(
        catalogue.rules(),
        applicability(dossier),
        base,
        models,
        Facts.of(dossier, parameters),
        new ReportOrder());
  }

  /** By name, whether each condition speaks of a report. */
  Map<String, Applicability> applicability(Dossier dossier) {
    Map<String, Applicability> applicability = new HashMap<>();
    Judgement succession = dossier.succession();
    for (RuleInfo rule : catalogue.rules()) {
      for (Variant variant : rule.variants()) {
        applicability.put(variant.name(), Applicability.of(variant, dossier, succession));
      }
    }
    return applicability;
  }

  /** Runs the rules about batches on the reports of one; without any that applies, on nothing. */
  public RuleRun run(BatchDossier batch, Parameters parameters) {
    List<RuleInfo> rules = catalogue.ofBatch();
    Map<String, Applicability> applicability = new HashMap<>();
    boolean applies = false;
    for (RuleInfo rule : rules) {
      for (Variant variant : rule.variants()) {
        Applicability told = Applicability.of(variant, batch);
        applicability.put(variant.name(), told);
        applies |= told.applies();
      }
    }
    if (!applies) {
      return result(
          rules, new Findings(Map.of()), applicability, Map.of(), new BatchOrder(List.of()));
    }
    return run(
        rules,
        applicability,
        batchBase(),
        batchModels,
        BatchFacts.of(batch, parameters),
        new BatchOrder(batch.sources()));
  }

  private RuleRun run(
      List<RuleInfo> rules,
      Map<String, Applicability> applicability,
      KieBase rete,
      List<Model> source,
      List<Object> facts,
      Comparator<Finding> order) {
    Map<String, Variant> applicable = applicable(rules, applicability);
    Findings findings = new Findings(applicable);
    Map<String, Message> faults = new HashMap<>();
    try {
      fire(rete, facts, findings);
    } catch (RuntimeException | StackOverflowError e) {
      findings = new Findings(applicable);
      isolate(source, facts, findings, faults);
    }
    return result(rules, findings, applicability, faults, order);
  }

  /** The conditions that may add to the findings, by name. */
  static Map<String, Variant> applicable(
      List<RuleInfo> rules, Map<String, Applicability> applicability) {
    Map<String, Variant> applicable = new HashMap<>();
    for (RuleInfo rule : rules) {
      for (Variant variant : rule.variants()) {
        if (applicability.getOrDefault(variant.name(), Applicability.APPLIES).applies()) {
          applicable.put(variant.name(), variant);
        }
      }
    }
    return applicable;
  }

  private synchronized KieBase batchBase() {
    KieBase made = batchBase;
    if (made == null) {
      made = base(batchModels);
      batchBase = made;
    }
    return made;
  }

  /** A base for rules that are compiled: made by hand, so that the compiler is not even asked. */
  private static KieBase base(List<Model> models) {
    KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    KiePackagesBuilder packages = new KiePackagesBuilder(configuration);
    for (Model model : models) {
      packages.addModel(model);
    }
    return new KieBaseBuilder(configuration).createKieBase(packages.build());
  }

  private static void fire(KieBase base, List<Object> facts, Findings findings) {
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("findings", findings);
      for (Object fact : facts) {
        session.insert(fact);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  /** Runs each rule alone, so that one that breaks does not take the others along. */
  private static void isolate(
      List<Model> source, List<Object> facts, Findings findings, Map<String, Message> faults) {
    for (Model model : source) {
      for (org.drools.model.Rule rule : model.getRules()) {
        ModelImpl single = new ModelImpl(model.getPackageName());
        model.getGlobals().forEach(single::addGlobal);
        single.addRule(rule);
        try {
          fire(base(List.of(single)), facts, findings);
        } catch (RuntimeException | StackOverflowError e) {
          Throwable root = e.getCause() == null ? e : e.getCause();
          faults.put(
              RuleInfo.idOf(rule.getName()),
              new Message("reason.fault", Map.of("fault", Term.words(root))));
        }
      }
    }
  }

  /** Findings in their order, and how every rule ended. */
  static RuleRun result(
      List<RuleInfo> rules,
      Findings findings,
      Map<String, Applicability> applicability,
      Map<String, Message> faults,
      Comparator<Finding> order) {
    List<Finding> sorted = new ArrayList<>(findings.found());
    sorted.sort(order);
    List<Outcome> outcomes = new ArrayList<>();
    for (RuleInfo rule : rules) {
      outcomes.add(outcome(rule, findings, applicability, faults));
    }
    Optional<Problem> fault =
        faults.keySet().stream().sorted().findFirst().map(id -> Problem.of("fault", "rule", id));
    return new RuleRun(sorted, outcomes, fault);
  }

  private static Outcome outcome(
      RuleInfo rule,
      Findings findings,
      Map<String, Applicability> applicability,
      Map<String, Message> faults) {
    String id = rule.id();
    Message doubt = faults.getOrDefault(id, findings.unknown().get(id));
    Message excluded = null;
    boolean applies = false;
    for (Variant variant : rule.variants()) {
      Applicability told = applicability.getOrDefault(variant.name(), Applicability.APPLIES);
      applies |= told.applies();
      doubt = doubt == null ? told.missing() : doubt;
      excluded = excluded == null ? told.excluded() : excluded;
    }
    if (findings.failed(id)) {
      return new Outcome(id, Outcome.Status.FAILED, Optional.ofNullable(doubt));
    }
    if (doubt != null) {
      return new Outcome(id, Outcome.Status.NOT_RUN, Optional.of(doubt));
    }
    Message none = applies ? findings.notApplicable().get(id) : excluded;
    return none == null
        ? new Outcome(id, Outcome.Status.PASSED, Optional.empty())
        : new Outcome(id, Outcome.Status.NOT_APPLICABLE, Optional.of(none));
  }

  private static List<Model> load() {
    List<Model> models = new ArrayList<>();
    for (String name : DataFile.text(MODELS).lines().toList()) {
      if (!name.isBlank()) {
        models.add(model(name.strip()));
      }
    }
    return List.copyOf(models);
  }

  private static Model model(String className) {
    try {
      return Class.forName(className)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      Throwable cause =
          e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
      throw new IllegalStateException("the program lacks its rules: build it anew", cause);
    }
  }
}

package org.gouji.rule;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.gouji.data.DataFile;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Problem;
import org.gouji.model.Term;
import org.gouji.rule.fact.Dossier;
import org.gouji.rule.fact.Facts;
import org.gouji.rule.fact.Parameters;
import org.gouji.rule.fact.batch.BatchDossier;
import org.gouji.rule.fact.batch.BatchFacts;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;

/**
 * The rulebook: the rules that the build compiled, on one base that all threads share. A run of it
 * makes a session of its own.
 */
public final class Rulebook {
  private static final String MODELS = "models.txt";

  /**
   * More kinds of circumstances than reports have; those of a batch made to fill it are not kept.
   */
  private static final int MOST_SCOPES = 1000;

  private static final String HASH = "rulebook.sha256";

  private static final class BuiltIn {
    private static final Rulebook RULEBOOK = new Rulebook(load());
  }

  private static volatile @Nullable Rulebook extended;
  private static volatile String ownHash = "";

  private final List<Model> models;
  private final List<Model> batchModels;
  private final KieBase base;
  private final Catalogue catalogue;
  private final Map<Circumstances, Scope> scopes = new ConcurrentHashMap<>();

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

  /** The rulebook that the program was built with, and the office's own where it has one. */
  public static Rulebook standard() {
    Rulebook office = extended;
    return office == null ? builtIn() : office;
  }

  /** The rulebook that the program was built with. */
  public static Rulebook builtIn() {
    return BuiltIn.RULEBOOK;
  }

  /**
   * Compiles the rules of an office and adds them to the rulebook, until the process ends. A rule
   * is Java: it can do whatever the user can who named it.
   *
   * @param folder where the rules are
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a rule is wrong; the message says which and where
   * @throws ClassNotFoundException if the compiler of rules is not on the class path
   */
  public static void extend(Path folder) throws IOException, ClassNotFoundException {
    OfficeCompiler compiler;
    try {
      compiler =
          Class.forName(OfficeCompiler.IMPLEMENTATION)
              .asSubclass(OfficeCompiler.class)
              .getDeclaredConstructor()
              .newInstance();
    } catch (NoClassDefFoundError e) {
      throw new ClassNotFoundException(OfficeCompiler.IMPLEMENTATION, e);
    } catch (ClassNotFoundException e) {
      throw e;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    OfficeRules own;
    try {
      own = compiler.compile(folder);
    } catch (NoClassDefFoundError e) {
      throw new ClassNotFoundException(OfficeCompiler.IMPLEMENTATION, e);
    }
    DataFile.add(own.texts());
    List<Model> all = new ArrayList<>(load());
    all.addAll(own.rules().models());
    ownHash = hash(builtInHash() + "\n" + own.hash());
    extended = new Rulebook(all);
  }

  /** Its rules. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The hash of all its files. */
  public static String hash() {
    String own = ownHash;
    return own.isEmpty() ? builtInHash() : own;
  }

  private static String builtInHash() {
    return DataFile.text(HASH).strip();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Runs every rule on a report. */
  public RuleRun run(Dossier dossier, Parameters parameters) {
    return run(scope(dossier), base, models, Facts.of(dossier, parameters), new ReportOrder());
  }

  /** Which conditions speak of a report. */
  Scope scope(Dossier dossier) {
    Circumstances circumstances = Circumstances.of(dossier);
    Scope known = scopes.get(circumstances);
    if (known != null) {
      return known;
    }
    Scope scope = new Scope(catalogue.rules(), variant -> Applicability.of(variant, circumstances));
    if (scopes.size() < MOST_SCOPES) {
      scopes.put(circumstances, scope);
    }
    return scope;
  }

  /** Runs the rules about batches on the reports of one; without any that applies, on nothing. */
  public RuleRun run(BatchDossier batch, Parameters parameters) {
    Scope scope = new Scope(catalogue.ofBatch(), variant -> Applicability.of(variant, batch));
    if (scope.applicable().isEmpty()) {
      return result(scope, new Findings(Map.of()), Map.of(), new BatchOrder(List.of()));
    }
    return run(
        scope,
        batchBase(),
        batchModels,
        BatchFacts.of(batch, parameters),
        new BatchOrder(batch.sources()));
  }

  private static RuleRun run(
      Scope scope,
      KieBase rete,
      List<Model> source,
      List<Object> facts,
      Comparator<Finding> order) {
    Findings findings = new Findings(scope.applicable());
    Map<String, Message> faults = new HashMap<>();
    try {
      fire(rete, facts, findings);
    } catch (RuntimeException | StackOverflowError e) {
      findings = new Findings(scope.applicable());
      isolate(source, facts, findings, faults);
    }
    return result(scope, findings, faults, order);
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
    // No rule comes later: facts need not be kept by their class for it.
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
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
      Scope scope, Findings findings, Map<String, Message> faults, Comparator<Finding> order) {
    List<Finding> sorted = new ArrayList<>(findings.found());
    sorted.sort(order);
    Optional<Problem> fault =
        faults.keySet().stream().sorted().findFirst().map(id -> Problem.of("fault", "rule", id));
    return new RuleRun(sorted, scope.outcomes(findings, faults), fault);
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

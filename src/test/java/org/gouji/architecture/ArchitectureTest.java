package org.gouji.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;

/** The house plan of docs/DESIGN.md: who may know whom. */
@AnalyzeClasses(packages = "org.gouji", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchRule modelKnowsNobody = mayUse("model");

  @ArchTest static final ArchRule dataKnowsNobody = mayUse("data");

  @ArchTest static final ArchRule textKnowsData = mayUse("text", "data");

  @ArchTest
  static final ArchRule agencyKnowsModelTextData = mayUse("agency", "model", "text", "data");

  @ArchTest
  static final ArchRule rosterKnowsNoReports =
      mayUse("roster", "model", "agency", "text", "data", "read");

  @ArchTest
  static final ArchRule editionKnowsModelTextData = mayUse("edition", "model", "text", "data");

  @ArchTest static final ArchRule readersKnowNoReports = mayUse("read", "model", "edition");

  /** A draft is changed where its reader says that something stands. */
  @ArchTest static final ArchRule wordKnowsOnlyReading = mayUse("word", "model", "read");

  @ArchTest
  static final ArchRule assembleKnowsNoFormat =
      mayUse("assemble", "model", "edition", "agency", "text", "data");

  @ArchTest
  static final ArchRule narrativeKnowsNoRules =
      mayUse("narrative", "model", "edition", "text", "data");

  @ArchTest
  static final ArchRule rulesKnowNoReaders =
      mayUse("rule", "model", "edition", "agency", "text", "data", "rules");

  @ArchTest static final ArchRule diagnosisKnowsNoRules = mayUse("diagnose", "model", "edition");

  @ArchTest static final ArchRule profileKnowsRules = mayUse("profile", "model", "rule", "data");

  @ArchTest
  static final ArchRule checkKnowsNoOutput =
      mayUse(
          "check",
          "model",
          "edition",
          "data",
          "read",
          "assemble",
          "narrative",
          "rule",
          "diagnose",
          "profile");

  @ArchTest static final ArchRule officeFilesKnowNobody = mayUse("ooxml");

  @ArchTest
  static final ArchRule consolidationKnowsNoOutput =
      mayUse("consolidate", "model", "edition", "agency", "rule");

  @ArchTest
  static final ArchRule writersKnowOnlyResults =
      mayUse(
          "write", "model", "edition", "rule", "profile", "data", "ooxml", "consolidate", "word");

  @ArchTest
  static final ArchRule cliKnowsNoReader =
      mayUse(
          "cli",
          "model",
          "check",
          "write",
          "profile",
          "rule",
          "data",
          "read",
          "roster",
          "consolidate",
          "word");

  @ArchTest static final ArchRule buildKnowsTheCompilerOfRules = mayUse("build", "rule", "data");

  @ArchTest
  static final ArchRule readersAreBlindToEachOther =
      slices().matching("org.gouji.read.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule writersAreBlindToEachOther =
      slices().matching("org.gouji.write.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule noCycles = slices().matching("org.gouji.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyRulesKnowDrools =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.gouji.rule..", "org.gouji.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule compilerOfRulesIsNotLoadedByARun =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.gouji.rule.compile..", "org.gouji.build..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.gouji.rule.compile..");

  @ArchTest
  static final ArchRule drlUsesOnlyModelAndFacts =
      noClasses()
          .that()
          .resideInAPackage("org.gouji.rules..")
          .should()
          .dependOnClassesThat(
              new DescribedPredicate<JavaClass>("are neither model, facts nor Findings") {
                @Override
                public boolean test(JavaClass type) {
                  String name = type.getPackageName();
                  boolean allowed =
                      name.startsWith("org.gouji.rules")
                          || name.startsWith("org.gouji.model")
                          || name.startsWith("org.gouji.rule.fact")
                          || type.getName().equals("org.gouji.rule.Findings");
                  return name.startsWith("org.gouji") && !allowed;
                }
              });

  @ArchTest
  static final ArchRule onlyTheCommandLinePrintsAndExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gouji.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule theDayIsPassedIn =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gouji.cli..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now", java.time.ZoneId.class);

  @ArchTest
  static final ArchRule xmlIsParsedInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.gouji.read.HardenedXml")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(XMLInputFactory.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.xml.parsers..", "org.xml.sax..");

  @ArchTest
  static final ArchRule archivesAreOpenedWhereTheyAreBounded =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.gouji.read.HardenedZip")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ZipInputStream.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.zip.ZipFile.class);

  /** A package and those below it may use themselves, these packages, and whatever is not ours. */
  private static ArchRule mayUse(String name, String... others) {
    String own = "org.gouji." + name;
    return classes()
        .that()
        .resideInAPackage(own + "..")
        .should()
        .onlyDependOnClassesThat(
            new DescribedPredicate<JavaClass>("belong to " + String.join(", ", others)) {
              @Override
              public boolean test(JavaClass type) {
                String pack = type.getPackageName();
                boolean foreign = !pack.startsWith("org.gouji.");
                boolean allowed = isIn(pack, name);
                for (String other : others) {
                  allowed |= isIn(pack, other);
                }
                return foreign || allowed;
              }
            });
  }

  private static boolean isIn(String pack, String name) {
    return pack.equals("org.gouji." + name) || pack.startsWith("org.gouji." + name + ".");
  }
}

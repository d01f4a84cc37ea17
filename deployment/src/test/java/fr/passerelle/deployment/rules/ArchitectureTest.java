package fr.passerelle.deployment.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.passerelle.lti.session.InLaunch;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Table;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;

/** The boundaries of docs/adr, as rules of the build. */
@AnalyzeClasses(
    packages = {"fr.passerelle", "gg.jte.generated"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String LTI = "fr.passerelle.lti..";
  private static final String TRAINING = "fr.passerelle.training..";
  private static final String ACTIVITY = "fr.passerelle.training.activity";
  private static final String QUESTION = "fr.passerelle.training.question";
  private static final String PORTAL = "fr.passerelle.portal..";
  private static final String GUIDE = "fr.passerelle.portal.guide..";
  private static final String DEPLOYMENT = "fr.passerelle.deployment..";
  private static final String TEMPLATES = "gg.jte.generated.precompiled";
  private static final String SANDBOX = "fr.passerelle.lti.sandbox..";

  /** In the reactor a module is a folder of classes, elsewhere its jar. */
  private static final DescribedPredicate<JavaClass> CORE =
      from("lti-core", ".*(/lti-core-[^/]*\\.jar|/lti-tool/core/target/).*");

  private static final DescribedPredicate<JavaClass> ROOM_OF_A_GUIDE =
      resideInAPackage("fr.passerelle.portal.*..").and(not(resideInAPackage(GUIDE)));

  @ArchTest
  static final ArchRule theCoreNeedsNothingButTheJdkAndNimbus =
      classes()
          .that(CORE)
          .should()
          .onlyDependOnClassesThat(
              CORE.or(resideInAnyPackage("java..", "javax.net.ssl..", "com.nimbusds..")));

  /** Not even to look: what is not read is not kept. See docs/adr/0029. */
  @ArchTest
  static final ArchRule onlyTheCoreSeesAWholeToken =
      noClasses().that(not(CORE)).should().accessTargetWhere(target(nameMatching("tokenClaims")));

  @ArchTest
  static final ArchRule theLtiToolKnowsNothingOfWhatIsTaught =
      noClasses()
          .that()
          .resideInAPackage(LTI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TRAINING, PORTAL, DEPLOYMENT);

  @ArchTest
  static final ArchRule trainingKnowsNothingOfThePortal =
      noClasses()
          .that()
          .resideInAPackage(TRAINING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PORTAL, DEPLOYMENT);

  @ArchTest
  static final ArchRule nobodyKnowsTheSandbox =
      noClasses()
          .that(not(resideInAnyPackage(SANDBOX, TEMPLATES + ".sandbox..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SANDBOX);

  @ArchTest
  static final ArchRule theSandboxSharesNoCodeWithTheTool =
      noClasses()
          .that()
          .resideInAPackage(SANDBOX)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(LTI, TRAINING, PORTAL, DEPLOYMENT)
                  .and(not(resideInAPackage(SANDBOX))));

  @ArchTest
  static final ArchRule featuresOfTheToolFormNoCycle =
      slices()
          .matching("fr.passerelle.lti.(**)")
          .that(
              describe(
                  "are no part of the sandbox",
                  slice -> !slice.getNamePart(1).startsWith("sandbox")))
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule featuresOfTrainingFormNoCycle =
      slices().matching("fr.passerelle.training.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule featuresOfThePortalFormNoCycle =
      slices().matching("fr.passerelle.portal.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule featuresOfTheSandboxFormNoCycle =
      slices().matching("fr.passerelle.lti.sandbox.(*)..").should().beFreeOfCycles();

  /** Templates are classes too: a template that knows a module depends on it. */
  @ArchTest
  static final ArchRule templatesOfTheToolKnowTheToolAlone =
      noClasses()
          .that()
          .resideInAPackage(TEMPLATES + ".lti..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TRAINING, PORTAL, DEPLOYMENT);

  @ArchTest
  static final ArchRule templatesOfTrainingKnowNothingOfThePortal =
      noClasses()
          .that()
          .resideInAPackage(TEMPLATES + ".tm..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PORTAL, DEPLOYMENT);

  /** One annotation checks who signed in and that a form comes from one of our own pages. */
  @ArchTest
  static final ArchRule everyPageOfALaunchIsInALaunch =
      classes()
          .that()
          .areAnnotatedWith(addressBelow("/s/"))
          .should()
          .beAnnotatedWith(InLaunch.class)
          .because("it checks who signed in and that a form comes from one of our own pages");

  @ArchTest
  static final ArchRule noRoomOfAKindKnowsAnother =
      slices()
          .matching(ACTIVITY + ".(*)..")
          .should()
          .notDependOnEachOther()
          .because("what several kinds share lies outside of rooms, as rating does: docs/adr/0055");

  @ArchTest
  static final ArchRule noRoomOfAQuestionKnowsAnother =
      slices().matching(QUESTION + ".(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule noTemplateOfAKindKnowsAnother =
      classes()
          .that()
          .resideInAPackage(TEMPLATES + ".tm..")
          .should(
              knowOnlyTheRoomOfTheirFolder(
                  ".tm",
                  resideInAnyPackage(ACTIVITY + ".*..", QUESTION + ".*.."),
                  ACTIVITY,
                  QUESTION));

  @ArchTest
  static final ArchRule nobodyKnowsTheRoomOfAKind =
      noClasses()
          .that(not(resideInAnyPackage(ACTIVITY + ".*..", TEMPLATES + ".tm..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ACTIVITY + ".*..")
          .because("a kind is met by what it implements, see ActivityKinds and docs/adr/0055");

  /** Not even the quiz. */
  @ArchTest
  static final ArchRule nobodyKnowsTheRoomOfAQuestion =
      noClasses()
          .that(not(resideInAnyPackage(QUESTION + ".*..", TEMPLATES + ".tm..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(QUESTION + ".*..");

  @ArchTest
  static final ArchRule noRoomOfAGuideKnowsAnother =
      slices()
          .matching("fr.passerelle.portal.(*)..")
          .that(describe("are rooms", slice -> !slice.getNamePart(1).equals("guide")))
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule noTemplateOfAGuideKnowsAnother =
      classes()
          .that()
          .resideInAPackage(TEMPLATES + ".pp..")
          .should(knowOnlyTheRoomOfTheirFolder(".pp", ROOM_OF_A_GUIDE, "fr.passerelle.portal"));

  @ArchTest
  static final ArchRule nobodyKnowsTheRoomOfAGuide =
      noClasses()
          .that(not(ROOM_OF_A_GUIDE.or(resideInAPackage(TEMPLATES + ".."))))
          .should()
          .dependOnClassesThat(ROOM_OF_A_GUIDE);

  @ArchTest
  static final ArchRule resourcesAreThin =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.sql..");

  @ArchTest
  static final ArchRule resourcesAreCalledSo =
      classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|Bean)$");

  @ArchTest
  static final ArchRule theClockIsInjected =
      noClasses()
          .that(not(resideInAPackage(SANDBOX)))
          .and()
          .doNotHaveSimpleName("ClockProducer")
          .should()
          .callMethodWhere(theTimeIsAsked())
          .orShould()
          .callConstructor(java.util.Date.class);

  /** Names, addresses and secrets hide in the words of a failure, and its trace may come often. */
  @ArchTest
  static final ArchRule failuresAreLoggedInOnePlace =
      noClasses()
          .that(not(resideInAPackage(SANDBOX)))
          .and()
          .doNotHaveSimpleName("RedactedFailure")
          .should()
          .callMethodWhere(aFailureIsLogged());

  @ArchTest
  static final ArchRule theToolKeepsItsOwnTables =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .and()
          .resideInAPackage(LTI)
          .should()
          .beAnnotatedWith(tableOf("lti_"));

  @ArchTest
  static final ArchRule trainingKeepsItsOwnTables =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .and()
          .resideInAPackage(TRAINING)
          .should()
          .beAnnotatedWith(tableOf("training_"));

  @ArchTest
  static final ArchRule thePortalKeepsItsOwnTables =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .and()
          .resideInAPackage(PORTAL)
          .should()
          .beAnnotatedWith(tableOf("portal_"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theDeploymentKeepsNothing =
      noClasses().that().resideInAPackage(DEPLOYMENT).should().beAnnotatedWith(Entity.class);

  /**
   * One that waits for another's end holds two connections, and a crowd then waits for itself;
   * where the inner one fails, the server has left the outer one open for good. See docs/adr/0030.
   */
  @ArchTest
  static final ArchRule noTransactionBeginsInsideAnother =
      noMethods()
          .should()
          .beAnnotatedWith(leavingTheTransactionAside())
          .orShould()
          .beDeclaredInClassesThat(
              describe(
                  "leave the transaction aside",
                  type ->
                      type.getAnnotations().stream().anyMatch(leavingTheTransactionAside()::test)));

  @ArchTest
  static final ArchRule nobodySteersTransactionsByHand =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(UserTransaction.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(TransactionManager.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(EntityTransaction.class);

  private static DescribedPredicate<JavaAnnotation<?>> leavingTheTransactionAside() {
    return describe(
        "a transaction inside a transaction",
        annotation ->
            annotation
                .get("value")
                .map(Object::toString)
                .filter(value -> value.matches("(.*\\.)?(REQUIRES_NEW|NOT_SUPPORTED)"))
                .isPresent());
  }

  private static DescribedPredicate<JavaClass> from(String module, String address) {
    return describe(
        "are of " + module,
        type ->
            type.getBaseComponentType()
                .getSource()
                .filter(source -> source.getUri().toString().matches(address))
                .isPresent());
  }

  private static DescribedPredicate<JavaMethodCall> aFailureIsLogged() {
    return describe(
        "log a failure",
        call ->
            call.getName().equals("printStackTrace")
                || (call.getTargetOwner().getSimpleName().equals("Logger")
                    && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Throwable.class))));
  }

  /** Methods that read the system's clock, unless one hands them a clock. */
  private static DescribedPredicate<JavaMethodCall> theTimeIsAsked() {
    DescribedPredicate<JavaAccess<?>> now =
        target(nameMatching("now|currentTimeMillis|systemUTC|systemDefaultZone"));
    return now.<JavaMethodCall>forSubtype()
        .and(
            describe(
                "of the system's clock",
                call ->
                    call.getTargetOwner().getPackageName().matches("java\\.(time|lang)")
                        && call.getTarget().getRawParameterTypes().isEmpty()));
  }

  /** Of the rooms below these packages; templates lie in a folder, with a folder for each room. */
  private static ArchCondition<JavaClass> knowOnlyTheRoomOfTheirFolder(
      String folder, DescribedPredicate<JavaClass> rooms, String... packages) {
    return new ArchCondition<>("know only the room of their folder") {
      @Override
      public void check(JavaClass template, ConditionEvents events) {
        String room = template.getPackageName().substring((TEMPLATES + folder).length());
        List<String> own = Stream.of(packages).map(one -> one + room).toList();
        template.getDirectDependenciesFromSelf().stream()
            .filter(one -> rooms.test(one.getTargetClass()))
            .filter(one -> room.isEmpty() || !isIn(own, one.getTargetClass().getPackageName()))
            .forEach(one -> events.add(SimpleConditionEvent.violated(one, one.getDescription())));
      }
    };
  }

  /** A room may have folders of its own. */
  private static boolean isIn(List<String> rooms, String folder) {
    return rooms.stream().anyMatch(room -> (folder + ".").startsWith(room + "."));
  }

  private static DescribedPredicate<JavaAnnotation<?>> addressBelow(String start) {
    return describe(
        "an address below " + start,
        annotation ->
            annotation.getRawType().isEquivalentTo(Path.class)
                && annotation
                    .get("value")
                    .map(address -> ("/" + address).replaceFirst("^//", "/").startsWith(start))
                    .orElse(false));
  }

  private static DescribedPredicate<JavaAnnotation<?>> tableOf(String prefix) {
    return describe(
        "a table called " + prefix + "…",
        annotation ->
            annotation.getRawType().isEquivalentTo(Table.class)
                && annotation
                    .get("name")
                    .map(name -> ((String) name).startsWith(prefix))
                    .orElse(false));
  }
}

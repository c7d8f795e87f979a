package id.capaian;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.capaian.access.May;
import id.capaian.indicator.AchievementFormula;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import id.capaian.web.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms, the arrows between them, and what every room keeps to. */
@AnalyzeClasses(packages = "id.capaian", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final List<String> ROOMS = List.of(
            "region",
            "opd",
            "program",
            "indicator",
            "achievement",
            "trend",
            "report",
            "catalogue",
            "search",
            "imports",
            "demo",
            "edge",
            "journal",
            "access",
            "web");

    /** What the pure maths may know besides the JDK: values of the indicator room, and the words that document. */
    private static final Set<Class<?>> VALUES =
            Set.of(Period.class, Frequency.class, Polarity.class, AchievementFormula.class);

    @ArchTest
    static void everyRoomIsThere(JavaClasses classes) {
        var rooms = classes.stream()
                .map(one -> one.getPackageName()
                        .replaceFirst("id\\.capaian\\.?", "")
                        .replaceFirst("\\..*", ""))
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(ROOMS);
        assertThat(classes.size()).isGreaterThan(100);
    }

    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("id.capaian..")
            .layer("ground")
            .definedBy("id.capaian")
            .layer("web")
            .definedBy("id.capaian.web..")
            .layer("access")
            .definedBy("id.capaian.access..")
            .layer("journal")
            .definedBy("id.capaian.journal..")
            .layer("region")
            .definedBy("id.capaian.region..")
            .layer("opd")
            .definedBy("id.capaian.opd..")
            .layer("program")
            .definedBy("id.capaian.program..")
            .layer("indicator")
            .definedBy("id.capaian.indicator..")
            .layer("achievement")
            .definedBy("id.capaian.achievement..")
            .layer("trend")
            .definedBy("id.capaian.trend..")
            .layer("report")
            .definedBy("id.capaian.report..")
            .layer("catalogue")
            .definedBy("id.capaian.catalogue..")
            .layer("search")
            .definedBy("id.capaian.search..")
            .layer("imports")
            .definedBy("id.capaian.imports..")
            .layer("demo")
            .definedBy("id.capaian.demo..")
            .layer("edge")
            .definedBy("id.capaian.edge..")
            .whereLayer("edge")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("search")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("imports")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("demo")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("catalogue")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("catalogue")
            .whereLayer("trend")
            .mayOnlyBeAccessedByLayers("report", "catalogue")
            .whereLayer("achievement")
            .mayOnlyBeAccessedByLayers("trend", "report", "catalogue", "search", "imports", "demo")
            .whereLayer("indicator")
            .mayOnlyBeAccessedByLayers("achievement", "trend", "report", "catalogue", "search", "imports", "demo")
            .whereLayer("program")
            .mayOnlyBeAccessedByLayers("indicator", "achievement", "report", "catalogue", "search", "imports", "demo")
            .whereLayer("opd")
            .mayOnlyBeAccessedByLayers(
                    "program", "indicator", "achievement", "trend", "report", "catalogue", "search", "imports", "demo")
            .whereLayer("region")
            .mayOnlyBeAccessedByLayers(
                    "opd", "program", "indicator", "achievement", "trend", "report", "catalogue", "imports", "demo")
            .whereLayer("web")
            .mayNotAccessAnyLayer()
            .ignoreDependency(resideInAPackage("id.capaian.web.."), resideInAPackage("id.capaian"))
            .whereLayer("access")
            .mayOnlyAccessLayers("ground", "web")
            .whereLayer("journal")
            .mayOnlyAccessLayers("ground", "access", "web");

    @ArchTest
    static final ArchRule noRoomsInCircles =
            slices().matching("id.capaian.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule trendMathsIsPure = classes()
            .that()
            .resideInAPackage("id.capaian.trend.maths..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "org.apache.commons.statistics..",
                            "org.jspecify..",
                            "org.eclipse.microprofile.openapi.annotations..",
                            "com.fasterxml.jackson.annotation",
                            "id.capaian.trend.maths..")
                    .or(isValueOfTheIndicatorRoom()));

    @ArchTest
    static final ArchRule everyHttpMethodSaysWhoMayCallIt = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should(beAnnotatedWith(PermitAll.class)
                    .or(beAnnotatedWith(Authenticated.class))
                    .or(beAnnotatedWith(RolesAllowed.class))
                    .as("say who may call it"));

    @ArchTest
    static final ArchRule onlyWhatIsPermittedSomewhereIsDemanded = methods()
            .that()
            .areAnnotatedWith(RolesAllowed.class)
            .should(beAnnotatedWith(namingPermissions()).as("name permissions of May"));

    /** What everyone may post changes nothing, so that it needs no key. */
    @ArchTest
    static final ArchRule everyPostCanBeRepeated = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should(beAnnotatedWith(Idempotent.class).or(beAnnotatedWith(PermitAll.class)));

    @ArchTest
    static final ArchRule anEntityIsNeverABody = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .haveRawReturnType(isEntity())
            .orShould()
            .haveRawParameterTypes(com.tngtech.archunit.base.DescribedPredicate.anyElementThat(isEntity()));

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|Mapper[^A-Za-z]|Service)$")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z].*");

    private static DescribedPredicate<JavaClass> isValueOfTheIndicatorRoom() {
        return DescribedPredicate.describe(
                "are values of the indicator room", one -> VALUES.stream().anyMatch(one::isEquivalentTo));
    }

    /** A word that no role gives would lock everyone out; a role's name would open nothing either. */
    private static DescribedPredicate<JavaAnnotation<?>> namingPermissions() {
        var permissions =
                Stream.of(May.class.getFields()).map(HouseTest::constant).collect(Collectors.toSet());
        return DescribedPredicate.describe(
                "naming permissions",
                one -> one.getRawType().isEquivalentTo(RolesAllowed.class)
                        && permissions.containsAll(
                                List.of((Object[]) one.get("value").orElseThrow())));
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DescribedPredicate<JavaClass> isEntity() {
        return DescribedPredicate.describe("are entities", one -> one.isAnnotatedWith(Entity.class));
    }
}

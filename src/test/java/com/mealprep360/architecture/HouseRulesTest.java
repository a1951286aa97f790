package com.mealprep360.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house about the code as a whole; each is held against the server and shown to bite. */
class HouseRulesTest {
    private static final String GENERATED = "com.mealprep360.api..";

    private static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Base|DTO)")
            .orShould()
            .haveNameMatching(".*\\.Abstract[^.]*")
            .because("a name says what a thing is, not what kind of class");

    private static final ArchRule ENVIRONMENT = noClasses()
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("configuration comes from MicroProfile Config, and what is said goes to the log");

    private static final ArchRule TRANSACTIONS = CompositeArchRule.of(noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Resource")
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .allowEmptyShould(true))
            .and(noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Resource")
                    .should()
                    .beAnnotatedWith(Transactional.class))
            .because("a transaction is a use case's, not that of HTTP");

    private static final ArchRule LOST_EVENTS = CompositeArchRule.of(noClasses()
                    .should()
                    .callMethod(Event.class, "fireAsync", Object.class)
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(ObservesAsync.class))
            .because("an event that is not in the log is lost when the process ends");

    private static final ArchRule OLD_PACKAGES = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("javax..")
                    .and(resideOutsideOfPackages(
                            "javax.crypto..",
                            "javax.imageio..",
                            "javax.sql..",
                            "javax.transaction.xa..",
                            "javax.xml.stream..")))
            .because("Jakarta EE lives in jakarta");

    static Stream<ArchRule> rules() {
        return Stream.of(NAMES, ENVIRONMENT, TRANSACTIONS, LOST_EVENTS, OLD_PACKAGES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServerKeepsTheRule(ArchRule rule) {
        rule.check(HouseClasses.MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(ArchRule rule) {
        assertThat(rule.evaluate(HouseClasses.BROKEN).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void noTwoClassesHaveOneSimpleName() {
        assertThat(sharedNames(HouseClasses.MAIN)).isEmpty();
        assertThat(sharedNames(HouseClasses.BROKEN)).containsOnlyKeys("Fuel");
    }

    /** ADR 0002: when the ground is full, something leaves. */
    @Test
    void theKernelStaysWithinItsBudget() {
        assertThat(HouseClasses.MAIN.stream()
                        .filter(type -> type.isTopLevelClass()
                                && !type.getSimpleName().equals("package-info")
                                && type.getPackageName().startsWith("com.mealprep360.kernel")))
                .hasSizeBetween(30, 60);
    }

    @Test
    void eachPackageTellsItsStoryAndIsNullMarked() {
        assertThat(unmarkedPackages(HouseClasses.MAIN)).isEmpty();
        assertThat(unmarkedPackages(HouseClasses.BROKEN)).contains("com.mealprep360.architecture.broken.kitchen");
    }

    private static Map<String, Set<String>> sharedNames(JavaClasses classes) {
        Map<String, Set<String>> places = new TreeMap<>();
        classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .forEach(type -> places.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getName()));
        places.values().removeIf(names -> names.size() == 1);
        return places;
    }

    private static Set<String> unmarkedPackages(JavaClasses classes) {
        Set<String> unmarked = new TreeSet<>();
        classes.stream()
                .filter(resideOutsideOfPackages(GENERATED))
                .map(JavaClass::getPackage)
                .filter(home -> home.tryGetPackageInfo().isEmpty() || !home.isAnnotatedWith(NullMarked.class))
                .forEach(home -> unmarked.add(home.getName()));
        return unmarked;
    }
}

package org.mixingmentor.verification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule holds of the product, and every rule fails of a class that breaks it. */
class ArchitectureTest {
    /** Classes that break the rules, in packages named like the product's. */
    private static final JavaClasses VIOLATIONS = new ClassFileImporter()
            .withImportOption(location -> location.contains("/test-classes/"))
            .importPackages("org.mixingmentor.audio.violations", "org.mixingmentor.curation.violations");

    @TestFactory
    Stream<DynamicTest> every_rule_holds() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.getDescription(), () -> rule.allowEmptyShould(true).check(Product.CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> every_kind_of_rule_can_fail() {
        return Stream.of(
                        Rules.arrows("audio", Product.ENGINE.get("audio")),
                        Rules.engineKnowsNoWindow(),
                        Rules.windowsKnowTheEngineAndWorkbenchOnly("curation"),
                        Rules.librariesAreHidden("java.sql", Set.of("dataset")),
                        Rules.internalsStayInside(),
                        Rules.packagesRunOneWay("audio"),
                        Rules.filesRunOneWay("audio"),
                        Rules.signaturesNameNoLibrary(),
                        Rules.namesSayTheDifference(),
                        Rules.formattingNamesALocale(),
                        Rules.lookupOnlyAtTheEdge())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertTrue(rule.evaluate(VIOLATIONS).hasViolation())));
    }

    @Test
    void the_rules_see_every_module() {
        for (String module : Product.ENGINE.keySet()) {
            boolean seen = Product.CLASSES.stream()
                    .anyMatch(type -> Product.module(type).equals(module));
            assertTrue(seen, module);
        }
    }

    private static Stream<ArchRule> rules() {
        Stream<ArchRule> arrows =
                Product.ENGINE.entrySet().stream().map(arrow -> Rules.arrows(arrow.getKey(), arrow.getValue()));
        Stream<ArchRule> windows = Product.WINDOWS.stream().map(Rules::windowsKnowTheEngineAndWorkbenchOnly);
        Stream<ArchRule> libraries =
                Rules.libraries().map(library -> Rules.librariesAreHidden(library.getKey(), library.getValue()));
        Stream<ArchRule> packages = Product.modules().stream().map(Rules::packagesRunOneWay);
        Stream<ArchRule> files = Product.modules().stream().map(Rules::filesRunOneWay);
        Stream<ArchRule> others = Stream.of(
                Rules.engineKnowsNoWindow(),
                Rules.internalsStayInside(),
                Rules.signaturesNameNoLibrary(),
                Rules.namesSayTheDifference(),
                Rules.formattingNamesALocale(),
                Rules.lookupOnlyAtTheEdge());
        return Stream.of(arrows, windows, libraries, packages, files, others).flatMap(rules -> rules);
    }
}

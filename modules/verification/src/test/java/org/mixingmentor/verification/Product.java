package org.mixingmentor.verification;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The modules and what they may use: the arrows of the architecture, in one place. */
final class Product {
    static final String ROOT = "org.mixingmentor.";

    /** An engine module and the product's modules that it may use. */
    static final Map<String, Set<String>> ENGINE = Map.ofEntries(
            Map.entry("audio", Set.of()),
            Map.entry("fingerprint", Set.of("audio")),
            Map.entry("dataset", Set.of("fingerprint", "audio")),
            Map.entry("flaws", Set.of("audio", "fingerprint", "dataset")),
            Map.entry("demo", Set.of("audio", "dataset", "flaws")),
            Map.entry("comparison", Set.of("audio", "fingerprint", "dataset", "flaws")),
            Map.entry("base", Set.of("audio", "fingerprint", "dataset")),
            Map.entry("training", Set.of("audio", "fingerprint", "dataset", "flaws", "base")),
            Map.entry("brain", Set.of("fingerprint", "audio")),
            Map.entry("onnxexport", Set.of("flaws", "training", "brain", "fingerprint", "audio")),
            Map.entry("mentor", Set.of("audio", "fingerprint", "brain")));

    static final List<String> WINDOWS = List.of("curation", "labeling", "visualization", "experiments", "livemonitor");

    /** Of the repository, seen from this module. */
    static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    /** All classes that are shipped. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !isTest(location))
            .importPackages("org.mixingmentor");

    private Product() {}

    /** All modules, by their words. */
    static Set<String> modules() {
        return CLASSES.stream()
                .map(Product::module)
                .filter(module -> !module.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTest(Location location) {
        return location.contains("/test-classes/")
                || location.contains("-tests.jar")
                || location.contains("/verification/");
    }

    /** The word of the module that a class is in, "" when it is not the product's. */
    static String module(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}

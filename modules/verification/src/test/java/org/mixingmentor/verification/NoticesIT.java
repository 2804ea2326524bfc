package org.mixingmentor.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is shipped says whose it is, and is shipped once. */
class NoticesIT {
    private static final Path NOTICES = ShippedJars.PRODUCT.resolve("THIRD-PARTY.md");
    private static final Path LICENCES = ShippedJars.PRODUCT.resolve("licences");

    /** A row of the table: file and version; or a line of the list, a file alone. */
    private static final Pattern NAMED = Pattern.compile("(?m)^(?:\\| |- )`([^`]+\\.jar)`(?: \\| ([^ |]+) \\|)?");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @Test
    void the_notices_name_every_jar_of_others_that_is_shipped_and_no_other() throws IOException {
        Set<String> shipped = ShippedJars.foreign().stream()
                .map(jar -> jar.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(shipped.size() > 60, () -> "jars found in " + ShippedJars.PRODUCT);
        assertEquals(shipped, new TreeSet<>(named().keySet()));
    }

    @Test
    void a_version_in_the_notices_is_the_one_that_the_jar_says() throws IOException {
        Map<String, String> named = named();
        Map<String, String> wrong = new TreeMap<>();
        int compared = 0;
        for (Path jar : ShippedJars.foreign()) {
            String name = jar.getFileName().toString();
            String version = named.get(name);
            if (version != null) {
                compared++;
                if (!version.equals(ShippedJars.version(jar))) {
                    wrong.put(name, version + " instead of " + ShippedJars.version(jar));
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(compared > 15, "versions compared");
    }

    @Test
    void what_a_jar_says_of_its_licence_is_shipped_as_a_file() throws IOException {
        Set<String> texts = new HashSet<>();
        try (Stream<Path> files = Files.list(LICENCES)) {
            for (Path file : files.toList()) {
                texts.add(Files.readString(file));
            }
        }
        Set<String> missing = new TreeSet<>();
        for (Path jar : ShippedJars.foreign()) {
            for (String entry : ShippedJars.entries(jar, NoticesIT::isLicence)) {
                if (!texts.contains(ShippedJars.text(jar, entry))) {
                    missing.add(jar.getFileName() + "!" + entry);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void the_notices_lead_to_licences_that_are_there_and_no_licence_is_left_out() throws IOException {
        Matcher links = LINK.matcher(Files.readString(NOTICES));
        Set<Path> linked = new TreeSet<>();
        while (links.find()) {
            Path file = ShippedJars.PRODUCT.resolve(links.group(1));
            assertTrue(Files.exists(file), () -> file + " is named in the notices");
            linked.add(file);
        }
        try (Stream<Path> files = Files.list(LICENCES)) {
            // Where the platform has been started it left .lastModified in each folder.
            assertEquals(
                    List.of(),
                    files.filter(file -> !linked.contains(file) && !file.endsWith(".lastModified"))
                            .toList());
        }
    }

    @Test
    void the_zip_has_the_licence_the_notices_and_the_texts() throws IOException {
        List<Path> zips;
        try (Stream<Path> files = Files.list(ShippedJars.PRODUCT.resolveSibling(""))) {
            zips = files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
        assertEquals(1, zips.size(), "zips in " + ShippedJars.PRODUCT.getParent());
        try (ZipFile zip = new ZipFile(zips.get(0).toFile())) {
            for (String name :
                    List.of("LICENSE", "THIRD-PARTY.md", "licences/Apache-2.0.txt", "licences/LGPL-2.1.txt")) {
                assertTrue(zip.getEntry("mixingmentor/" + name) != null, name);
            }
        }
    }

    @Test
    void no_class_is_shipped_in_two_jars() throws IOException {
        Map<String, String> owners = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Path jar : ShippedJars.all()) {
            String path = ShippedJars.PRODUCT.relativize(jar).toString();
            for (String name : ShippedJars.entries(jar, NoticesIT::isClass)) {
                String other = owners.put(name, path);
                if (other != null) {
                    twice.add(other + " and " + path);
                }
            }
        }
        assertTrue(owners.size() > 5000, "classes found");
        assertEquals(Set.of(), twice);
    }

    private static Map<String, String> named() throws IOException {
        Map<String, String> found = new HashMap<>();
        Matcher rows = NAMED.matcher(Files.readString(NOTICES));
        while (rows.find()) {
            found.put(rows.group(1), rows.group(2));
        }
        return found;
    }

    private static boolean isLicence(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !name.endsWith(".class")
                && (name.startsWith("license")
                        || name.startsWith("notice")
                        || name.startsWith("copying")
                        || name.startsWith("third"));
    }

    private static boolean isClass(String entry) {
        return entry.endsWith(".class")
                && !entry.startsWith("META-INF/versions/")
                && !entry.endsWith("module-info.class")
                && !entry.endsWith("package-info.class");
    }
}

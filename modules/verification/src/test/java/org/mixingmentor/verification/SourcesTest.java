package org.mixingmentor.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What byte code does not show: lengths of files, names that are used once, and packages that say what they are for. */
class SourcesTest {
    private static final int LONGEST = 400;

    @Test
    void no_source_file_is_longer_than_an_engineer_reads_in_one_go() throws IOException {
        List<Path> sources = sources("src");
        assertTrue(sources.size() > 100, "sources found in " + Product.REPOSITORY);
        List<String> tooLong = sources.stream()
                .filter(file -> lines(file).size() > LONGEST)
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void every_package_says_what_it_takes_gives_and_hides() throws IOException {
        List<String> silent = sources("src/main").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void no_two_top_level_types_have_the_same_simple_name() throws IOException {
        assertEquals(List.of(), namesakes(sources("src/main")));
        assertEquals(List.of(), namesakes(sources("src")));
    }

    private static List<String> namesakes(List<Path> sources) {
        Map<String, List<String>> byName = new TreeMap<>();
        for (Path source : sources) {
            byName.computeIfAbsent(String.valueOf(source.getFileName()), name -> new ArrayList<>())
                    .add(Product.REPOSITORY.relativize(source).toString());
        }
        byName.remove("package-info.java");
        return byName.values().stream()
                .filter(places -> places.size() > 1)
                .map(Object::toString)
                .toList();
    }

    private static List<Path> sources(String part) throws IOException {
        try (Stream<Path> files = Files.walk(Product.REPOSITORY)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Product.REPOSITORY::relativize)
                    .filter(file -> file.toString().replace('\\', '/').contains("/" + part + "/"))
                    .filter(file -> !file.toString().replace('\\', '/').contains("/target/"))
                    .filter(file -> !file.toString().replace('\\', '/').contains("/art/"))
                    .map(Product.REPOSITORY::resolve)
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

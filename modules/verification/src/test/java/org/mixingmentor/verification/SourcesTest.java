package org.mixingmentor.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What byte code does not show: lengths of files, and packages that say what they are for. */
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

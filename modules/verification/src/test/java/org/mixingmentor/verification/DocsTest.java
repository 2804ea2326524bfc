package org.mixingmentor.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages name files and classes that exist: a class that is renamed takes its page along. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");

    /** A class in backquotes. */
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.[A-Za-z]+)*`");

    /** What declares a type, nested ones too. */
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record) ([A-Z]\\w*)");

    /** Where a word with one capital is a class too; elsewhere it may be a key or a word of a window. */
    private static final Pattern OF_ENGINEERS =
            Pattern.compile("CONTRIBUTING\\.md|docs/(ARCHITECTURE\\.md|decisions/.*)");

    private static final Pattern PATH =
            Pattern.compile("`((?:modules|docs|application|models|branding|\\.ci|\\.mvn)/[A-Za-z0-9_./-]+)`");

    /** Of the JDK, libraries, tools and drum kits. */
    private static final Set<String> OF_OTHERS = Set.of(
            "ArrayRecordComponent",
            "AudioSystem",
            "ChartPanel",
            "DoNotCallSuggester",
            "GMRockKit",
            "Inflater",
            "Locale",
            "RandomForestRegressor",
            "Shortcuts",
            "Trainer");

    @Test
    void links_and_paths_in_the_pages_lead_to_files() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            found(LINK, text)
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> broken.add(Product.REPOSITORY.relativize(page) + ": " + link));
            found(PATH, text)
                    .filter(path -> !Files.exists(Product.REPOSITORY.resolve(path)))
                    .filter(path -> !path.contains("/target/") && !path.endsWith("/target"))
                    .forEach(path -> broken.add(Product.REPOSITORY.relativize(page) + ": " + path));
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void classes_that_the_pages_name_exist() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (Path source : files(".java").toList()) {
            found(TYPE, Files.readString(source)).forEach(classes::add);
        }
        assertTrue(classes.size() > 500, "classes found in " + Product.REPOSITORY);
        Set<String> dead = new TreeSet<>();
        for (Path page : pages()) {
            String path = Product.REPOSITORY.relativize(page).toString().replace('\\', '/');
            int capitals = OF_ENGINEERS.matcher(path).matches() ? 1 : 2;
            found(CLASS, Files.readString(page))
                    .filter(name -> name.chars().filter(Character::isUpperCase).count() >= capitals)
                    .filter(name -> !classes.contains(name) && !OF_OTHERS.contains(name))
                    .forEach(name -> dead.add(path + ": " + name));
        }
        assertEquals(Set.of(), dead);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    /** All but the notices, whose texts are put beside them when the product is assembled. */
    private static List<Path> pages() throws IOException {
        List<Path> pages = files(".md")
                .filter(file -> !file.endsWith("THIRD-PARTY.md") && !file.endsWith("CHANGELOG.md"))
                .toList();
        assertTrue(pages.size() > 30, "pages found in " + Product.REPOSITORY);
        return pages;
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Product.REPOSITORY)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> Product.REPOSITORY
                            .relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .matches("(?!(.*/)?(target|node_modules|\\.git)/|(demo|demo_stems|training_data)/).*"))
                    .toList()
                    .stream();
        }
    }
}

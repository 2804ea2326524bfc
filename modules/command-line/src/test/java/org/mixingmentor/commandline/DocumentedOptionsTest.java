package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixingmentor.commandline.LearnedRun.mentor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages say is typed can be typed. */
class DocumentedOptionsTest {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    /** A block between fences, or what stands in backquotes. */
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]+`");

    /** A command as it is typed, to the end of its line or the remark behind it. */
    private static final Pattern TYPED =
            Pattern.compile("(?m)(?:^|`|/bin/)mentor\\s+(runs diff|[a-z][a-z-]*)((?:(?! # )[^`\\n])*)");

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--([a-z][a-z0-9-]*)");

    /** Of {@code mixingmentor}, which passes them to the platform. */
    private static final Set<String> OF_THE_WORKBENCH = Set.of("open", "laf");

    @Test
    void every_command_and_option_of_the_guide_exists() throws IOException {
        Map<String, Set<String>> options = new TreeMap<>();
        for (String command : HelpTest.commands()) {
            String help = mentor((command + " --help").split(" ")).out().replace("--[no-]", "--");
            options.put(command, options(help));
        }
        Set<String> all = options.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        int typed = 0;
        for (Path page : pages()) {
            String code = String.join(
                    "\n",
                    CODE.matcher(Files.readString(page))
                            .results()
                            .map(MatchResult::group)
                            .toList());
            for (MatchResult match : TYPED.matcher(code).results().toList()) {
                String command = match.group(1);
                typed++;
                options(match.group(2)).stream()
                        .filter(option ->
                                !options.getOrDefault(command, Set.of()).contains(option))
                        .forEach(option -> unknown.add(page.getFileName() + ": mentor " + command + " --" + option));
                if (!options.containsKey(command)) {
                    unknown.add(page.getFileName() + ": mentor " + command);
                }
            }
            options(code).stream()
                    .filter(option -> !all.contains(option) && !OF_THE_WORKBENCH.contains(option))
                    .forEach(option -> unknown.add(page.getFileName() + ": --" + option));
        }
        assertEquals(Set.of(), unknown);
        assertTrue(typed > 30, typed + " commands found");
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(
                REPOSITORY.resolve("README.md"),
                REPOSITORY.resolve("docs/guide.md"),
                REPOSITORY.resolve("docs/using-a-brain.md")));
        try (Stream<Path> guide = Files.list(REPOSITORY.resolve("docs/guide"))) {
            guide.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }
}

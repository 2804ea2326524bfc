package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixingmentor.commandline.LearnedRun.mentor;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mixingmentor.commandline.LearnedRun.Answer;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.flaws.ContrastOptions;

class HelpTest {
    private static final List<String> COMMANDS = commands();

    @Test
    void every_command_explains_itself_and_the_parser_has_nothing_to_warn_of() {
        assertTrue(COMMANDS.containsAll(List.of("demo", "train", "runs", "listen")), COMMANDS.toString());
        PrintStream before = System.err;
        ByteArrayOutputStream warnings = new ByteArrayOutputStream();
        System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
        try {
            for (String command : COMMANDS) {
                Answer help = mentor((command + " --help").split(" "));
                assertEquals(0, help.exit(), command);
                assertTrue(help.out().startsWith("Usage: mentor " + command), help.out());
                assertFalse(help.out().contains("%%"), help.out());
            }
        } finally {
            System.setErr(before);
        }
        assertEquals("", warnings.toString(StandardCharsets.UTF_8));
    }

    @Test
    void an_option_that_a_job_declares_says_and_checks_what_the_job_does() {
        for (Setting setting : ContrastOptions.ALL) {
            Answer help = mentor("contrast", "--help");
            assertTrue(help.out().contains("--" + setting.name().replace('_', '-')), help.out());
        }
        String train = mentor("train", "--help").out().replaceAll("\\s+", " ");
        assertTrue(train.contains("Flawed twins made of each gold stem (default: 96, with --augment 24)."), train);
        Answer refused = mentor("contrast", "nowhere", "--per-stem", "0");
        assertEquals(2, refused.exit());
        assertTrue(refused.err().startsWith("--per-stem must be 1 or more, not 0"), refused.err());
        Answer mixedIn = mentor("cross-validate", "nowhere", "--genre", "metal", "--twins", "-1");
        assertEquals(2, mixedIn.exit());
        assertTrue(mixedIn.err().startsWith("--twins must be 0 or more, not -1"), mixedIn.err());
        Answer part = mentor("split", "nowhere", "--test", "1.5");
        assertTrue(part.err().startsWith("--test must be from 0 to 1, not 1.5"), part.err());
    }

    /** The words under "Commands:" in the help of the program itself, and the one command that is inside another. */
    static List<String> commands() {
        Stream<String> listed = mentor("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .filter(line -> line.matches("  [a-z-]+ .*"))
                .map(line -> line.strip().split(" ", 2)[0]);
        return Stream.concat(listed, Stream.of("runs diff")).toList();
    }
}

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

    /** The words under "Commands:" in the help of the program itself, and the one command that is inside another. */
    private static List<String> commands() {
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

package org.mixingmentor.commandline;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command as it was typed, for a brain's card. */
final class CommandWords {
    private CommandWords() {}

    static String of(CommandSpec spec) {
        CommandLine all = spec.commandLine();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        return all.getParseResult().originalArgs().stream()
                .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
                .collect(Collectors.joining(" ", "mentor ", ""));
    }
}

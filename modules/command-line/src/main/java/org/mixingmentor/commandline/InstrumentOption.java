package org.mixingmentor.commandline;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What is heard, where one knows it: the same word for {@code advise} and {@code listen}. */
final class InstrumentOption {
    @Option(names = "--instrument", paramLabel = "I", description = "What is heard: kick, snare, mix ...")
    private String name;

    Optional<String> name() {
        return Optional.ofNullable(name);
    }
}

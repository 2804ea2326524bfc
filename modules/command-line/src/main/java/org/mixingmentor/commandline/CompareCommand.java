package org.mixingmentor.commandline;

import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code mentor compare}: the former name of {@code mentor runs diff}, for scripts that know it. */
@Command(name = "compare", hidden = true)
final class CompareCommand extends RunsDiffCommand {
    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        super(terminal);
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.warn("\"mentor compare\" is now called \"mentor runs diff\".");
        return super.call();
    }
}

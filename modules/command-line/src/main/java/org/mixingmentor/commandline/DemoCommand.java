package org.mixingmentor.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mixingmentor.dataset.DatasetException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor demo}: the whole path once. */
@Command(
        name = "demo",
        description = {
            "Walks the whole path once, on real recordings that come with the program: lays them out, scans, trains,"
                    + " scores, exports a brain to DIR/stems/models, and asks it about recordings that it never met,"
                    + " untouched and flawed. About two minutes on two cores.",
            "",
            "With --synthetic, or any option of it, on synthesised songs of many instruments in DIR: for tests, and to try"
                    + " the program on whole songs."
        })
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "demo", description = "Where (default: demo).")
    private Path folder;

    @ArgGroup(exclusive = false, heading = "Of synthesised songs:%n")
    private SyntheticOptions synthetic;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of all chance (default: 1).")
    private long seed;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (synthetic != null && (synthetic.songs() < 6 || synthetic.twins() < 0 || synthetic.epochs() < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "a demo needs 6 songs or more, 0 twins or more and 1 epoch or more");
        }
        boolean recorded = synthetic == null;
        prepareFolder(recorded ? "stems/.mentor" : ".mentor");
        DemoTalk talk = new DemoTalk(terminal, format);
        if (recorded) {
            new RecordedDemo(terminal, talk, folder, seed).walk();
        } else {
            new SyntheticDemo(terminal, talk, folder, synthetic, seed).walk();
        }
        return 0;
    }

    /** A folder of the user's own is not filled. */
    private void prepareFolder(String mark) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent() && !Files.isDirectory(folder.resolve(mark))) {
                    throw new DatasetException(
                            folder + ": this folder is not empty and is not a demo's. Name a new one,"
                                    + " for example: mentor demo my_demo");
                }
            }
        } else {
            Files.createDirectories(folder);
        }
    }
}

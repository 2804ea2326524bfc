package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.mentor.AdviceRequest;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.EqualizerApo;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.mentor.TimedAdvice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor advise}: what a brain says of files. */
@Command(
        name = "advise",
        description = {
            "Asks a brain what would have to change in files, and says it in words and as an equaliser.",
            "",
            "No advice is given for silence, for what does not sound like what the brain learned from, or for another "
                    + "instrument than it knows: the reason is said instead."
        })
final class AdviseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BRAIN", description = "The brain: a file, or the name of a shipped one.")
    private String brain;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Audio files: stems or mixes.")
    private List<Path> files;

    @Mixin
    private InstrumentOption instrument;

    @Mixin
    private FalseAlarmsOption falseAlarms;

    @Mixin
    private TakingOption taking;

    @Option(names = "--timeline", description = "Advice by time: what the live monitor would show.")
    private boolean timeline;

    @Option(names = "--eq", paramLabel = "OUT.txt", description = "Write the equaliser for Equalizer APO (one FILE).")
    private Path eq;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text (default) or json: an array, an object a file.")
    private DocumentFormat format;

    AdviseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (eq != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--eq takes one FILE, not " + files.size());
        }
        JsonArray document = new JsonArray();
        int exit = 0;
        AdviceRequestReader reader = new AdviceRequestReader(taking.audio(), terminal);
        // Starting a decoder and loading the runtime of the brain take as long as each other: side by side.
        FutureTask<AdviceRequest> first = new FutureTask<>(() -> read(reader, files.get(0)));
        Thread ahead = new Thread(first, "first file");
        ahead.setDaemon(true);
        ahead.start();
        try (Brain opened = Brains.open(brain, Optional.empty())) {
            Advisor advisor = Advisor.fromLookup(opened);
            for (int i = 0; i < files.size(); i++) {
                Path file = files.get(i);
                try {
                    AdviceRequest sound = i == 0 ? result(first) : read(reader, file);
                    document.add(advise(advisor, opened, sound, file));
                } catch (IOException failure) {
                    document.add(JsonOutput.unreadable(file, failure));
                    exit = terminal.fail(failure, false);
                }
            }
        }
        if (format == DocumentFormat.JSON) {
            JsonOutput.print(document, terminal);
        }
        return exit;
    }

    private AdviceRequest read(AdviceRequestReader reader, Path file) throws IOException {
        return reader.read(file, instrument.name()).withFalseAlarms(falseAlarms.share());
    }

    private static AdviceRequest result(FutureTask<AdviceRequest> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a file was read");
        }
    }

    private JsonObject advise(Advisor advisor, Brain opened, AdviceRequest sound, Path file) throws IOException {
        FileAdvice advice = advisor.advise(sound);
        JsonObject object = AdviceDocument.json(file, opened.file(), advice);
        List<TimedAdvice> times = timeline ? advisor.timeline(sound) : List.of();
        if (timeline) {
            object.add("timeline", AdviceDocument.timeline(times));
        }
        if (eq != null) {
            EqualizerApo.write(eq, advice.abstained().isPresent() ? List.of() : advice.eq());
        }
        if (format == DocumentFormat.TEXT) {
            AdviceDocument.print(file, advice, opened.metadata(), terminal.out());
            if (timeline) {
                AdviceDocument.print(times, terminal.out());
            }
        }
        return object;
    }
}

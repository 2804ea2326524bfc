package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.training.Run;

/** What a demo says: headings, and advice beside the truth. */
final class DemoTalk {
    private final Terminal terminal;
    private final DocumentFormat format;

    DemoTalk(Terminal terminal, DocumentFormat format) {
        this.terminal = terminal;
        this.format = format;
    }

    /** To people on standard output; where a document goes there, on standard error. */
    void say(String line) {
        (format == DocumentFormat.TEXT ? terminal.out() : terminal.err()).println(line);
        terminal.out().flush();
    }

    void scores(Run run, String heading) {
        if (format == DocumentFormat.TEXT) {
            new ScoresTable(run.scores(), terminal.out()).print(heading);
            terminal.out().println();
        }
    }

    /**
     * Asks about stems, prints what comes, and adds it to a document.
     *
     * @param told whether the brain is told what instrument each is
     */
    List<FileAdvice> advise(
            ExportedBrain written,
            Dataset dataset,
            AudioFiles audio,
            List<CataloguedStem> stems,
            boolean told,
            JsonArray document)
            throws IOException {
        List<FileAdvice> all = new ArrayList<>();
        try (Brain brain = Brain.open(written.file())) {
            Advisor advisor = Advisor.fromLookup(brain);
            AdviceRequestReader reader = new AdviceRequestReader(audio, terminal);
            for (CataloguedStem stem : stems) {
                Path file = dataset.audio(stem.fileName());
                FileAdvice advice =
                        advisor.advise(reader.read(file, stem.row().instrument().filter(name -> told)));
                all.add(advice);
                document.add(AdviceDocument.json(file, written.file(), advice));
                if (format == DocumentFormat.TEXT) {
                    AdviceDocument.print(file, advice, brain.metadata(), terminal.out());
                    terminal.out().println("  In truth: " + truth(stem.row()));
                }
            }
        }
        return all;
    }

    void end(Run run, ExportedBrain brain, JsonArray advice) {
        if (format == DocumentFormat.JSON) {
            JsonObject document = Training.json(run, brain);
            document.add("advice", advice);
            JsonOutput.print(document, terminal);
            return;
        }
        terminal.out().println();
        terminal.out().println("The brain: " + brain.file());
        terminal.out().println("Its card:  " + brain.card());
        terminal.out().println("Ask it:    mentor advise " + brain.file() + " YOUR_STEM.wav");
    }

    private static String truth(StemRow row) {
        if (row.recipe().isEmpty()) {
            return row.flawTypes().isEmpty() ? "nothing was done to it." : String.join(", ", row.flawTypes()) + ".";
        }
        List<String> steps = row.recipe().stream().map(DemoTalk::step).toList();
        return String.join("; ", steps) + ".";
    }

    private static String step(RecipeStep step) {
        String name = step.flaw().isEmpty() ? "equaliser" : step.flaw();
        if (Double.isNaN(step.frequencyHz())) {
            return name;
        }
        return name + " (" + (step.gainDb() > 0 ? "+" : "") + Decimal.fixed(step.gainDb(), 1) + " dB at "
                + Decimal.fixed(step.frequencyHz(), 0) + " Hz)";
    }
}

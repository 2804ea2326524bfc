package org.mixingmentor.experiments.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.brain.BrainCheck;
import org.mixingmentor.brain.BrainLatency;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.onnxexport.CardNotes;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.onnxexport.OnnxExport;
import org.mixingmentor.onnxexport.QuantisationLoss;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.workbench.Look;

/** Writes a brain and looks at what was written, as a stranger would. */
public final class BrainExport {
    private BrainExport() {}

    /** Whether a run has a model to export. */
    public static boolean isPossible(RunRecord run) {
        return run.isComplete() && run.settings().kind() == RunSettings.Kind.TRAINING;
    }

    /** What will be written, as HTML. */
    static String announcement(Path file) {
        return "<html>" + RunWords.escaped(file.toString()) + "<br><font color='" + Look.hex(Look.faintText())
                + "'>and its card, "
                + RunWords.escaped(file.getFileName().toString().replace(".onnx", ".md"))
                + ", once the file was reloaded and found to predict what the model predicts</font></html>";
    }

    /** What came of an order; without a file it was refused, and the words say why. */
    record Outcome(Optional<Path> file, String html) {}

    /** Writes a brain; a refusal is an answer too. */
    static Outcome outcome(Order order) {
        try {
            Measured measured = write(order);
            return new Outcome(Optional.of(measured.brain().file()), measured.html());
        } catch (IOException e) {
            return new Outcome(Optional.empty(), RunWords.html(e.getMessage()));
        }
    }

    /** What is to be written. */
    record Order(
            Path dataset, RunRecord run, Optional<String> instrument, boolean int8, String author, String license) {}

    /** What was written, and what a look at the file found. */
    record Measured(ExportedBrain brain, BrainCheck check) {
        String html() {
            StringBuilder page = new StringBuilder("<html><b>Written: ")
                    .append(RunWords.escaped(brain.file().getFileName().toString()))
                    .append("</b>, ")
                    .append(RunWords.bytes(brain.bytes()));
            page.append("<br>Reloaded; ")
                    .append(brain.loss()
                            .map(BrainExport::sentence)
                            .orElseGet(() -> String.format(
                                    Locale.ROOT,
                                    "its outputs differ from the model's by %.1g at most.",
                                    brain.worstDifference())));
            check.latency().ifPresent(times -> page.append("<br>").append(sentence(times)));
            check.problems().forEach(problem -> page.append("<br>▲ ").append(RunWords.escaped(problem)));
            if (check.problems().isEmpty()) {
                page.append("<br>It keeps the contract and is the file that its card was written for.");
            }
            return page.append("</html>").toString();
        }
    }

    static Measured write(Order order) throws IOException {
        Run run = Runs.open(order.run().folder());
        Path models = order.dataset().resolve("models");
        String command = "mentor export " + order.dataset().getFileName() + " " + run.id()
                + (order.int8() ? " --int8" : "")
                + order.instrument().map(name -> " --instrument " + name).orElse("");
        CardNotes notes = CardNotes.of(run, command);
        ExportedBrain brain = order.int8()
                ? OnnxExport.writeInt8(
                        run,
                        models,
                        order.instrument(),
                        order.author(),
                        order.license(),
                        notes,
                        QuantisationLoss.Budget.DEFAULT)
                : OnnxExport.write(run, models, order.instrument(), order.author(), order.license(), notes);
        return new Measured(brain, BrainCheck.of(brain.file()));
    }

    private static String sentence(QuantisationLoss loss) {
        return String.format(
                Locale.ROOT,
                "int8 changes a band by %.3f dB on average and %.2f dB at worst, a flaw's probability by %.3f at"
                        + " worst.",
                loss.meanDb(),
                loss.worstDb(),
                loss.worstProbability());
    }

    private static String sentence(BrainLatency.Times times) {
        return String.format(
                Locale.ROOT,
                "On this machine a chunk takes %.0f µs (99 of 100 within %.0f µs), with its fingerprint %.0f µs.",
                times.inference().p50Us(),
                times.inference().p99Us(),
                times.both().p50Us());
    }
}

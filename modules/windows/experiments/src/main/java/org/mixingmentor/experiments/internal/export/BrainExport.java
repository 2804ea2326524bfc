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

/** Writes a brain and looks at what was written, as a stranger would. */
final class BrainExport {
    private BrainExport() {}

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
        Run run = Run.open(order.run().folder());
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

package org.mixingmentor.commandline;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.onnxexport.CardNotes;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.onnxexport.OnnxExport;
import org.mixingmentor.onnxexport.QuantisationLoss;
import org.mixingmentor.training.CrossValidated;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.CrossValidation;
import org.mixingmentor.training.run.ScoresJson;
import org.mixingmentor.training.run.TrainingJob;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

/** From a dataset to a published brain: what {@code train} and {@code demo} share. */
final class Training {

    private final Terminal terminal;
    private final Dataset dataset;
    private final AudioFiles audio;

    Training(Terminal terminal, Dataset dataset, AudioFiles audio) {
        this.terminal = terminal;
        this.dataset = dataset;
        this.audio = dataset.opening(audio);
    }

    /** Every way of learning that is registered. */
    static Collection<? extends Learner> learners() {
        return Lookup.getDefault().lookupAll(Learner.class);
    }

    /** The learner of a name, of those in the Lookup. */
    static Learner learner(String name) throws TrainingException {
        Collection<? extends Learner> learners = learners();
        for (Learner learner : learners) {
            if (learner.name().equals(name)) {
                return learner;
            }
        }
        throw new TrainingException("There is no learner " + name + "; there are "
                + String.join(
                        ", ", learners.stream().map(Learner::name).sorted().toList()) + ".");
    }

    /** Brings the catalogue up to date. */
    ScanReport scan() throws IOException {
        try (ProgressLine progress = new ProgressLine(terminal, "Scanning")) {
            return dataset.scan(audio, Runtime.getRuntime().availableProcessors(), progress);
        }
    }

    /** Trains and scores; the run is kept in the dataset. */
    Run train(Learner learner, TrainingSettings settings) throws IOException {
        Run run;
        try (TrainingProgressLine progress = new TrainingProgressLine(terminal)) {
            run = new TrainingJob(dataset, audio, learner).run(settings, progress);
        }
        run.notes().forEach(note -> terminal.err().println("  " + note));
        return run;
    }

    /** Trains once for each fold; what came of it is kept in the dataset. */
    CrossValidated crossValidate(Learner learner, TrainingSettings settings, int folds) throws IOException {
        CrossValidated result;
        try (TrainingProgressLine progress = new TrainingProgressLine(terminal)) {
            result = new CrossValidation(dataset, audio, learner).run(settings, folds, progress);
        }
        result.notes().forEach(note -> terminal.err().println("  " + note));
        return result;
    }

    /**
     * Writes the run's brain, after it was read back.
     *
     * @param instrument what the brain is named after beside its genre
     * @param license of the brain
     * @param command what made it, for its card
     */
    static ExportedBrain publish(Run run, Path models, Optional<String> instrument, String license, String command)
            throws IOException {
        CardNotes notes = CardNotes.of(run, command);
        return OnnxExport.write(run, models, instrument, author(), license, notes);
    }

    /** The same in int8, unless that loses more than the budget. */
    static ExportedBrain publishInt8(
            Run run,
            Path models,
            Optional<String> instrument,
            String license,
            String command,
            QuantisationLoss.Budget budget)
            throws IOException {
        CardNotes notes = CardNotes.of(run, command);
        return OnnxExport.writeInt8(run, models, instrument, author(), license, notes, budget);
    }

    private static String author() {
        return System.getProperty("user.name", "unknown");
    }

    /** The document of a training: {@code {brain, card, run, scored_in_folds, scores}}. */
    static JsonObject json(Run run, ExportedBrain brain) {
        JsonObject object = new JsonObject();
        object.addProperty("brain", brain.file().toString());
        object.addProperty("card", brain.card().toString());
        object.addProperty("run", run.folder().toString());
        object.addProperty("scored_in_folds", run.facts().folds());
        object.add("scores", JsonParser.parseString(ScoresJson.write(run.scores())));
        return object;
    }

    /** A published brain: {@code {brain, card, bytes, worst_difference, loss}}; {@code loss} is null in float32. */
    static JsonObject json(ExportedBrain brain) {
        JsonObject object = new JsonObject();
        object.addProperty("brain", brain.file().toString());
        object.addProperty("card", brain.card().toString());
        object.addProperty("bytes", brain.bytes());
        object.addProperty("worst_difference", brain.worstDifference());
        object.add(
                "loss",
                brain.loss().map(loss -> JsonParser.parseString(loss.toJson())).orElse(JsonNull.INSTANCE));
        return object;
    }

    /** What the scores of a run were made on, as the heading of their table. */
    static String scoredOn(Run run) {
        int folds = run.facts().folds();
        return folds == 0 ? "On the test songs" : "On songs left out, in " + folds + " folds";
    }

    /** What int8 cost, for people. */
    static String sentence(QuantisationLoss loss) {
        return "int8 changes a band by " + Decimal.fixed(loss.meanDb(), 3) + " dB on average and by "
                + Decimal.fixed(loss.worstDb(), 2) + " dB at worst, a flaw's probability by "
                + Decimal.fixed(loss.worstProbability(), 3) + " at worst.";
    }
}

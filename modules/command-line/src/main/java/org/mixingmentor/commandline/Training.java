package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.onnxexport.CardNotes;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.onnxexport.OnnxExport;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingJob;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

/** From a dataset to a published brain: what {@code train} and {@code demo} share. */
final class Training {
    /** Chunks on which a brain has to reproduce its model before it is published. */
    private static final int PARITY_CHUNKS = 4096;

    private static final List<String> LIMITS = List.of(
            "It compares with flaws of known size put into the gold stems; a flaw of another kind it may not notice.");

    private final Terminal terminal;
    private final Dataset dataset;
    private final AudioFiles audio;

    Training(Terminal terminal, Dataset dataset, AudioFiles audio) {
        this.terminal = terminal;
        this.dataset = dataset;
        this.audio = audio;
    }

    /** The learner of a name, of those in the Lookup. */
    static Learner learner(String name) throws TrainingException {
        Collection<? extends Learner> learners = Lookup.getDefault().lookupAll(Learner.class);
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
    void scan() throws IOException {
        try (ProgressLine progress = new ProgressLine(terminal, "Scanning")) {
            dataset.scan(audio, Runtime.getRuntime().availableProcessors(), progress);
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

    /**
     * Writes the run's brain, after it was read back.
     *
     * @param instrument what the brain is named after beside its genre
     * @param command what made it, for its card
     */
    ExportedBrain publish(Run run, Path models, Optional<String> instrument, String command) throws IOException {
        var metadata = OnnxExport.describe(
                run.model(), run.facts(), run.scores(), System.getProperty("user.name", "unknown"), "CC0-1.0");
        CardNotes notes = new CardNotes(command, trainedOn(run), LIMITS);
        return OnnxExport.write(run.model(), metadata, chunks(), models, instrument, notes);
    }

    private static String trainedOn(Run run) {
        return run.facts().trainingAudio().size() + " stems of the training songs, and flawed twins made of the ideal"
                + " ones among them. " + String.join(" ", run.notes());
    }

    /** Some chunks of every stem of the training songs, as many as the check looks at. */
    private float[] chunks() throws IOException {
        List<CataloguedStem> stems = dataset.stems().stream()
                .filter(stem -> stem.measurement().isPresent())
                .filter(stem -> stem.row().split().orElse(Split.TRAIN) == Split.TRAIN)
                .toList();
        int each = Math.max(1, PARITY_CHUNKS / Math.max(1, stems.size()));
        float[] chunks = new float[PARITY_CHUNKS * Fingerprint.SIZE];
        int used = 0;
        for (CataloguedStem stem : stems) {
            var fingerprints = dataset.fingerprints(stem.fileName());
            if (fingerprints.isEmpty()) {
                continue;
            }
            float[] values = fingerprints.get().values();
            int length = Math.min(Math.min(values.length, each * Fingerprint.SIZE), chunks.length - used);
            System.arraycopy(values, 0, chunks, used, length);
            used += length;
        }
        return Arrays.copyOf(chunks, used);
    }

    /** The document of a training: {@code {brain, card, run, scores}}. */
    static JsonObject json(Run run, ExportedBrain brain) {
        JsonObject object = new JsonObject();
        object.addProperty("brain", brain.file().toString());
        object.addProperty("card", brain.card().toString());
        object.addProperty("run", run.folder().toString());
        object.add("scores", JsonParser.parseString(run.scores().toJson()));
        return object;
    }
}

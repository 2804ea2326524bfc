package org.mixingmentor.onnxexport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mixingmentor.brain.BrainHash;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.brain.BrainName;
import org.mixingmentor.brain.DistributionFit;
import org.mixingmentor.brain.FlawAdvice;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.brain.MetadataWriter;
import org.mixingmentor.brain.SongHashes;
import org.mixingmentor.brain.SpreadThreshold;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.spi.Flaw;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.Linear;
import org.mixingmentor.training.ModelStructure;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingFacts;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.training.run.ScoresJson;

/** Makes brains of trained models. */
public final class OnnxExport {
    private static final String DESCRIPTION =
            "Fingerprints of 100 ms chunks to the correction a mix needs and the flaws it has.";

    private OnnxExport() {}

    /**
     * Makes a brain of a training: {@link #describe} and {@link #write} with the run's own facts, tried on chunks that it
     * was trained on.
     *
     * @param models folder of the brains; made if it is not there
     * @param instrument what the brain is named after beside its genre
     * @param author who made the model, free text
     * @param license of the model, an SPDX expression or free text
     * @throws ExportException as {@link #write}
     * @throws org.mixingmentor.brain.BrainException as {@link #write}
     */
    public static ExportedBrain write(
            Run run, Path models, Optional<String> instrument, String author, String license, CardNotes notes)
            throws IOException {
        BrainMetadata metadata = describe(run.model(), run.facts(), run.scores(), author, license);
        return write(run.model(), metadata, Runs.calibration(run), models, instrument, notes);
    }

    /**
     * Makes a brain in int8 of a training: {@link #describe} and {@link #writeInt8} with the run's own facts, calibrated
     * on chunks that it was trained on; all else as {@link #write(Run, Path, Optional, String, String, CardNotes)}.
     *
     * @throws ExportException as {@link #writeInt8}
     * @throws org.mixingmentor.brain.BrainException as {@link #writeInt8}
     */
    public static ExportedBrain writeInt8(
            Run run,
            Path models,
            Optional<String> instrument,
            String author,
            String license,
            CardNotes notes,
            QuantisationLoss.Budget budget)
            throws IOException {
        BrainMetadata metadata = describe(run.model(), run.facts(), run.scores(), author, license);
        return writeInt8(run.model(), metadata, Runs.calibration(run), models, instrument, notes, budget);
    }

    /**
     * The file that an export would be written to now: the next free version.
     *
     * @param int8 whether in int8
     * @throws org.mixingmentor.brain.BrainException when no name can be made of genre and instrument
     */
    public static Path next(Path models, String genre, Optional<String> instrument, boolean int8) throws IOException {
        Publication publication = new Publication(models, base(genre, instrument, int8));
        return publication.file(publication.next());
    }

    private static String base(String genre, Optional<String> instrument, boolean int8) throws IOException {
        return BrainName.base(genre, instrument) + (int8 ? "_int8" : "");
    }

    /**
     * What a brain will say of itself: how gold sounds, where the training sounds lie, salted hashes of the training
     * audio, each made of the training's facts. The same facts give the same metadata.
     *
     * @param scores on songs that were left out
     * @param author who made the model, free text
     * @param license of the model, an SPDX expression or free text
     */
    public static BrainMetadata describe(
            TrainedModel model, TrainingFacts facts, Scores scores, String author, String license) {
        Map<String, GoldProfile> gold = new TreeMap<>();
        facts.gold().forEach((instrument, profiles) -> gold.put(instrument, GoldProfile.of(profiles)));
        BrainMetadata metadata = BrainMetadata.of(
                facts.genre(),
                facts.instruments(),
                facts.learner(),
                model.flawTypes(),
                facts.flawThresholds(),
                model.flawTypes().stream().map(OnnxExport::advice).toList(),
                gold,
                DistributionFit.learn(facts.trainingStems(), facts.heldOutStems()),
                SongHashes.of(facts.datasetHash(), facts.trainingAudio()),
                facts.datasetHash(),
                ScoresJson.write(scores),
                author,
                license,
                Map.of("provenance", model.provenance()));
        return metadata.withSpreadThresholdDb(SpreadThreshold.learn(facts.heldOutSpreads()))
                .withAdviceCalibration(AdviceTried.calibration(facts.heldOutTrials()));
    }

    /** What the brain will say of a flaw: as it is known here, so that whoever runs the brain need not know it. */
    private static FlawAdvice advice(String name) {
        return Flaws.of(name)
                .map(flaw -> flaw.kind() == Flaw.Kind.EQ
                        ? FlawAdvice.EQ
                        : new FlawAdvice(FlawAdvice.Cure.valueOf(flaw.kind().name()), flaw.topic(), flaw.advice()))
                .orElseGet(() -> FlawAdvice.unknown(name));
    }

    /**
     * Writes {@code brain_<genre>[_<instrument>]_v<N>.onnx} and its card, {@code .md}, into a folder. Published only
     * after the file, reloaded, has given the model's predictions within 1e-4 on the chunks and on extreme ones.
     *
     * @param metadata its flaw types are the model's, at least one
     * @param chunks real fingerprints, row-major, {@code n * 64}, at least one
     * @param models folder of the brains; made if it is not there
     * @param instrument what the brain is named after beside its genre
     * @throws ExportException when the file does not do as the model does, or the folder cannot be written
     * @throws org.mixingmentor.brain.BrainException when the file cannot be reloaded, or no name can be made
     */
    public static ExportedBrain write(
            TrainedModel model,
            BrainMetadata metadata,
            float[] chunks,
            Path models,
            Optional<String> instrument,
            CardNotes notes)
            throws IOException {
        requireFlaws(model, metadata);
        String base = base(metadata.genre(), instrument, false);
        byte[] bytes = graph(model.structure()).model(base, DESCRIPTION, MetadataWriter.properties(metadata));
        Publication publication = new Publication(models, base);
        return publication.trying(bytes, written -> {
            double worst = Parity.check(model, written, chunks);
            return published(publication, written, metadata, notes, worst, Optional.empty());
        });
    }

    /**
     * Writes {@code brain_<genre>[_<instrument>]_int8_v<N>.onnx} and its card: networks with weights and values of 8 bits
     * (QDQ, calibrated on the chunks), forests with leaves of 8 bits. Published only within a budget of what
     * that may cost, measured on the chunks with the file reloaded; the loss stands in the metadata as {@code
     * quantisation} and on the card.
     *
     * @param chunks real fingerprints, row-major, {@code n * 64}: what the values' ranges are taken from
     * @throws ExportException when the loss exceeds the budget, or the folder cannot be written
     * @throws org.mixingmentor.brain.BrainException when the file cannot be reloaded, or no name can be made
     */
    public static ExportedBrain writeInt8(
            TrainedModel model,
            BrainMetadata metadata,
            float[] chunks,
            Path models,
            Optional<String> instrument,
            CardNotes notes,
            QuantisationLoss.Budget budget)
            throws IOException {
        requireFlaws(model, metadata);
        String base = base(metadata.genre(), instrument, true);
        Graph graph = int8Graph(model.structure(), chunks);
        Publication publication = new Publication(models, base);
        Map<String, String> properties = new TreeMap<>(MetadataWriter.properties(metadata));
        QuantisationLoss loss = publication.trying(
                graph.model(base, DESCRIPTION, properties),
                written -> Parity.checkInt8(model, written, chunks, budget));
        properties.put("quantisation", loss.toJson());
        return publication.trying(graph.model(base, DESCRIPTION, properties), written -> {
            QuantisationLoss again = Parity.checkInt8(model, written, chunks, budget);
            return published(publication, written, metadata, notes, again.worstDb(), Optional.of(again));
        });
    }

    private static ExportedBrain published(
            Publication publication,
            Path written,
            BrainMetadata metadata,
            CardNotes notes,
            double worst,
            Optional<QuantisationLoss> loss)
            throws IOException {
        long bytes = Files.size(written);
        String hash = BrainHash.of(written);
        BrainName name = publication.publish(written, made -> Card.of(made, metadata, notes, loss, hash));
        return new ExportedBrain(publication.file(name), publication.card(name), bytes, worst, loss);
    }

    private static void requireFlaws(TrainedModel model, BrainMetadata metadata) throws ExportException {
        if (model.flawTypes().isEmpty()) {
            throw new ExportException("The model knows no flaw type and a brain names at least one: label a flaw, or"
                    + " train with twins of named flaws.");
        }
        if (!model.flawTypes().equals(metadata.flawTypes())) {
            throw new IllegalArgumentException("the metadata are those of another model");
        }
    }

    private static Graph graph(ModelStructure structure) throws ExportException {
        return switch (structure.kind()) {
            case DENSE -> DenseGraph.of((Dense) structure, LayerNodes.float32());
            case FOREST -> ForestGraph.of((Forest) structure);
            case LINEAR -> LinearGraph.of((Linear) structure);
        };
    }

    private static Graph int8Graph(ModelStructure structure, float[] chunks) throws ExportException {
        return switch (structure.kind()) {
            case DENSE -> {
                Dense dense = (Dense) structure;
                yield DenseGraph.of(dense, new QuantisedLayerNodes(QuantisedDense.of(dense, chunks)));
            }
            case FOREST -> ForestGraph.int8((Forest) structure);
            case LINEAR -> LinearGraph.int8((Linear) structure, chunks);
        };
    }
}

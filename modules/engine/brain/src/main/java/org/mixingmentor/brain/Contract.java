package org.mixingmentor.brain;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/** Checks a brain against the contract of this version: names, sizes and rates as this version has them, tensors to match, numbers that are. */
final class Contract {
    private final Path file;
    private final BrainMetadata metadata;

    Contract(Path file, BrainMetadata metadata) {
        this.file = file;
        this.metadata = metadata;
    }

    void check(OrtModel model) throws BrainException {
        same("feature_names", metadata.featureNames(), Fingerprint.names());
        same("correction_names", metadata.correctionNames(), Correction.names());
        same("sample_rate", metadata.sampleRate(), ChunkGrid.SAMPLE_RATE);
        same("chunk_samples", metadata.chunkSamples(), ChunkGrid.CHUNK);
        same("step_samples", metadata.stepSamples(), ChunkGrid.STEP);
        same("loudness_lufs", metadata.loudnessLufs(), ChunkGrid.TARGET_LUFS);
        checkBands();
        checkFlaws();
        model.requireInput(OrtTensors.INPUT, Fingerprint.SIZE);
        model.requireOutput(OrtTensors.CORRECTION, Correction.SIZE);
        model.requireOutput(OrtTensors.FLAWS, metadata.flawTypes().size());
        if (model.hasOutput(OrtTensors.SPREAD)) {
            model.requireOutput(OrtTensors.SPREAD, 1);
        } else if (metadata.spreadThresholdDb().isPresent()) {
            throw new BrainException(file + " has a threshold for \"" + OrtTensors.SPREAD
                    + "\" but no output of that name:" + " export the brain again.");
        }
    }

    private void same(String name, Object own, Object wanted) throws BrainException {
        if (!own.equals(wanted)) {
            throw new BrainException(file + " was made for another \"" + name + "\" than this Mixing Mentor's"
                    + (own instanceof List ? "" : " (" + own + ", not " + wanted + ")")
                    + ": train the brain again, or use the Mixing Mentor that made it.");
        }
    }

    private void checkBands() throws BrainException {
        List<Double> centres = metadata.bandCentresHz();
        boolean fit = centres.size() == Bands.COUNT
                && IntStream.range(0, Bands.COUNT)
                        .allMatch(i -> Math.abs(centres.get(i) / Bands.centreHz(i) - 1) < 1e-3);
        if (!fit) {
            throw new BrainException(file
                    + " was made for other frequency bands (\"band_centres_hz\") than this Mixing Mentor's: train the"
                    + " brain again, or use the Mixing Mentor that made it.");
        }
    }

    private void checkFlaws() throws BrainException {
        int flaws = metadata.flawTypes().size();
        if (flaws == 0 || metadata.flawThresholds().size() != flaws) {
            throw new BrainException(file + " names " + flaws + " flaw types and "
                    + metadata.flawThresholds().size()
                    + " thresholds, a brain has one or more of each: export the brain"
                    + " again.");
        }
        if (metadata.flawAdvice().size() != flaws) {
            throw new BrainException(file + " names " + flaws + " flaw types and says what to do about "
                    + metadata.flawAdvice().size() + ": export the brain again.");
        }
    }
}

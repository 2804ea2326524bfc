package org.mixingmentor.brain;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * The metadata in a brain's file: the contract of its tensors, what it learned from, and how well it does. Stands in the
 * file's {@code metadata_props}, every value as JSON text under the snake case of the name here.
 *
 * @param fingerprintVersion version of the fingerprint's contract
 * @param featureNames the 64 inputs in order
 * @param correctionNames the 35 corrections in order
 * @param flawTypes names of the flaw probabilities in order, lower snake case; at least one
 * @param flawThresholds for each flaw type, the probability from which it counts as present; chosen on validation songs
 * @param flawAdvice for each flaw type, what to say of it
 * @param bandCentresHz exact centres of the 32 bands, in Hz
 * @param sampleRate Hz
 * @param chunkSamples samples in a chunk
 * @param stepSamples samples from one chunk to the next
 * @param loudnessLufs integrated loudness that a stem is brought to first
 * @param genre as given to the training
 * @param instruments what it was trained on, lower snake case; at least one
 * @param learner name of the learner, as {@code mlp}
 * @param gold how the ideal stems sound, by instrument
 * @param distribution where the training sounds lie
 * @param spreadThresholdDb how far its members may differ over a sound that it is to advise on, in dB; empty = it has no
 *     members to compare, or is older than this
 * @param adviceCalibration how large a correction must be to be said, and how often one as large was right
 * @param trainingSongs salted hashes of the audio it was trained on
 * @param datasetHash hash of the dataset's rows and audio
 * @param scores JSON: the scores of its test songs beside the baselines
 * @param modelAuthor free text
 * @param modelLicense an SPDX expression or free text
 * @param extra further properties, JSON text by name (settings, provenance, seed, ...)
 */
public record BrainMetadata(
        int fingerprintVersion,
        List<String> featureNames,
        List<String> correctionNames,
        List<String> flawTypes,
        List<Double> flawThresholds,
        List<FlawAdvice> flawAdvice,
        List<Double> bandCentresHz,
        int sampleRate,
        int chunkSamples,
        int stepSamples,
        double loudnessLufs,
        String genre,
        List<String> instruments,
        String learner,
        Map<String, GoldProfile> gold,
        Distribution distribution,
        OptionalDouble spreadThresholdDb,
        AdviceCalibration adviceCalibration,
        SongHashes trainingSongs,
        String datasetHash,
        String scores,
        String modelAuthor,
        String modelLicense,
        Map<String, String> extra) {

    public BrainMetadata {
        featureNames = List.copyOf(featureNames);
        correctionNames = List.copyOf(correctionNames);
        flawTypes = List.copyOf(flawTypes);
        flawThresholds = List.copyOf(flawThresholds);
        flawAdvice = List.copyOf(flawAdvice);
        bandCentresHz = List.copyOf(bandCentresHz);
        instruments = List.copyOf(instruments);
        gold = Map.copyOf(gold);
        extra = Map.copyOf(extra);
    }

    /**
     * The metadata of a brain of this version's contract: fingerprint, names, bands, rate, chunk and loudness are those
     * of {@code fingerprint} and {@code audio}, the rest is given.
     */
    public static BrainMetadata of(
            String genre,
            List<String> instruments,
            String learner,
            List<String> flawTypes,
            List<Double> flawThresholds,
            List<FlawAdvice> flawAdvice,
            Map<String, GoldProfile> gold,
            Distribution distribution,
            SongHashes trainingSongs,
            String datasetHash,
            String scores,
            String modelAuthor,
            String modelLicense,
            Map<String, String> extra) {
        return new BrainMetadata(
                Fingerprint.VERSION,
                Fingerprint.names(),
                Correction.names(),
                flawTypes,
                flawThresholds,
                flawAdvice,
                IntStream.range(0, Bands.COUNT).mapToObj(Bands::centreHz).toList(),
                ChunkGrid.SAMPLE_RATE,
                ChunkGrid.CHUNK,
                ChunkGrid.STEP,
                ChunkGrid.TARGET_LUFS,
                genre,
                instruments,
                learner,
                gold,
                distribution,
                OptionalDouble.empty(),
                AdviceCalibration.UNKNOWN,
                trainingSongs,
                datasetHash,
                scores,
                modelAuthor,
                modelLicense,
                extra);
    }

    /** The same with a threshold of the spread. */
    public BrainMetadata withSpreadThresholdDb(OptionalDouble thresholdDb) {
        return with(thresholdDb, adviceCalibration);
    }

    /** The same with what is known of its advice. */
    public BrainMetadata withAdviceCalibration(AdviceCalibration calibration) {
        return with(spreadThresholdDb, calibration);
    }

    private BrainMetadata with(OptionalDouble thresholdDb, AdviceCalibration calibration) {
        return new BrainMetadata(
                fingerprintVersion,
                featureNames,
                correctionNames,
                flawTypes,
                flawThresholds,
                flawAdvice,
                bandCentresHz,
                sampleRate,
                chunkSamples,
                stepSamples,
                loudnessLufs,
                genre,
                instruments,
                learner,
                gold,
                distribution,
                thresholdDb,
                calibration,
                trainingSongs,
                datasetHash,
                scores,
                modelAuthor,
                modelLicense,
                extra);
    }
}

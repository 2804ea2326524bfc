package org.mixingmentor.brain;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a brain's metadata as the properties of its ONNX file. */
public final class MetadataWriter {
    static final String SPREAD = "spread";
    static final String ADVICE = "advice";
    static final String FLAW_ADVICE = "flaw_advice";

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private MetadataWriter() {}

    /** The properties as they stand in the file: name to JSON text, in alphabetical order. */
    public static Map<String, String> properties(BrainMetadata metadata) {
        SortedMap<String, String> properties = new TreeMap<>(metadata.extra());
        contract(metadata).forEach((name, value) -> properties.put(name, JSON.toJson(value)));
        learned(metadata).forEach((name, value) -> properties.put(name, JSON.toJson(value)));
        properties.put("scores", metadata.scores());
        return properties;
    }

    private static Map<String, Object> contract(BrainMetadata metadata) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("fingerprint_version", metadata.fingerprintVersion());
        values.put("feature_names", metadata.featureNames());
        values.put("correction_names", metadata.correctionNames());
        values.put("flaw_types", metadata.flawTypes());
        values.put("flaw_thresholds", metadata.flawThresholds());
        values.put(
                FLAW_ADVICE,
                metadata.flawAdvice().stream().map(MetadataWriter::advice).toList());
        values.put("band_centres_hz", metadata.bandCentresHz());
        values.put("sample_rate", metadata.sampleRate());
        values.put("chunk_samples", metadata.chunkSamples());
        values.put("step_samples", metadata.stepSamples());
        values.put("loudness_lufs", metadata.loudnessLufs());
        return values;
    }

    private static Map<String, Object> advice(FlawAdvice advice) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("cure", advice.cure().token());
        if (advice.cure() != FlawAdvice.Cure.EQ) {
            values.put("topic", advice.topic());
            values.put("sentence", advice.sentence());
        }
        return values;
    }

    private static Map<String, Object> learned(BrainMetadata metadata) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("genre", metadata.genre());
        values.put("instruments", metadata.instruments());
        values.put("learner", metadata.learner());
        Map<String, Object> gold = new TreeMap<>();
        metadata.gold().forEach((instrument, profile) -> gold.put(instrument, gold(profile)));
        values.put("gold", gold);
        values.put("distribution", distribution(metadata.distribution()));
        metadata.spreadThresholdDb().ifPresent(threshold -> values.put(SPREAD, Map.of("threshold_db", threshold)));
        if (metadata.adviceCalibration().known()) {
            AdviceCalibration calibration = metadata.adviceCalibration();
            Map<String, Object> advice = new LinkedHashMap<>();
            advice.put("gold_db", calibration.goldDb());
            advice.put("strength_db", calibration.strengthsDb());
            advice.put("right", calibration.right());
            values.put(ADVICE, advice);
        }
        Map<String, Object> songs = new LinkedHashMap<>();
        songs.put("salt", metadata.trainingSongs().salt());
        songs.put("hashes", new TreeSet<>(metadata.trainingSongs().hashes()));
        values.put("training_songs", songs);
        values.put("dataset_hash", metadata.datasetHash());
        values.put("model_author", metadata.modelAuthor());
        values.put("model_license", metadata.modelLicense());
        return values;
    }

    private static Map<String, Object> gold(GoldProfile profile) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("power_mean", profile.mean().bandsDb());
        values.put("p10", profile.p10());
        values.put("median", profile.median());
        values.put("p90", profile.p90());
        values.put("crest_db", profile.mean().crestDb());
        values.put("correlation", profile.mean().correlation());
        values.put("side_mid_db", profile.mean().sideMidDb());
        return values;
    }

    private static Map<String, Object> distribution(Distribution distribution) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("mean", distribution.mean());
        values.put("scale", distribution.scale());
        values.put("clip", distribution.clip());
        values.put("precision", distribution.precision());
        values.put("threshold", distribution.threshold());
        return values;
    }
}

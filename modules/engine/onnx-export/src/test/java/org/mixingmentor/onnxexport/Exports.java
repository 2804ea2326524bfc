package org.mixingmentor.onnxexport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingFacts;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.run.ScoresJson;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

/** Everything that an export wants, made of thuds. */
final class Exports {
    static final List<FingerprintMatrix> STEMS = Thuds.stems(1, 12);
    static final float[] CHUNKS = Thuds.chunks(STEMS);
    static final CardNotes NOTES = new CardNotes(
            "mentor train demo --genre metalcore --instrument kick --seed 7",
            "Twelve thuds of **no** recording at all.",
            CardNotes.ScoredOn.TEST_SONGS,
            "",
            List.of("It has heard thuds alone."));

    private Exports() {}

    static PlainModel dense() {
        return PlainModel.dense(5, 2, 4, CHUNKS);
    }

    /** A model that a learner of the Lookup made of the thuds: flaws and corrections follow from the level of a band. */
    static PlainModel learned(String learner, Map<String, String> settings) throws IOException {
        List<String> flaws = List.of("muddy_200hz", "boxy");
        int rows = CHUNKS.length / 64;
        float[] ones = new float[rows];
        Arrays.fill(ones, 1);
        int[] labels = new int[rows];
        Arrays.setAll(labels, i -> i);
        float[] corrections = new float[rows * 35];
        float[] present = new float[rows * 2];
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = CHUNKS[i / 35 * 64 + i % 35 % 32] / 10;
        }
        for (int i = 0; i < present.length; i++) {
            present[i] = CHUNKS[i / 2 * 64 + 5 + i % 2] > -30 ? 1 : 0;
        }
        TrainingData data = new TrainingData(CHUNKS, ones, labels, corrections, ones, present, labels, flaws);
        Learner found = Lookup.getDefault().lookupAll(Learner.class).stream()
                .filter(each -> each.name().equals(learner))
                .findFirst()
                .orElseThrow();
        return new PlainModel(found.train(data, TrainingData.empty(flaws), settings, 1, TrainingProgress.none())
                .structure());
    }

    static BrainMetadata metadata(TrainedModel model, String genre) {
        TrainingFacts facts = new TrainingFacts(
                genre,
                List.of("kick"),
                "mlp",
                Map.of("kick", STEMS.stream().map(Profile::of).toList()),
                STEMS,
                Thuds.stems(2, 4),
                List.of(0.25, 0.5, 0.75, 1.0),
                0,
                List.of(),
                model.flawTypes().stream().map(flaw -> 0.35).toList(),
                List.of("aa", "bb"),
                "0123456789abcdef");
        return OnnxExport.describe(model, facts, scores(), "Ünïcode & Söhne", "CC0-1.0");
    }

    static Scores scores() {
        String bands = "[" + "0.5,".repeat(26) + "0.5]";
        String own =
                """
                "n_songs":%d,"n_stems":%d,"n_ideal":8,"n_peaks":30,"mae_db":%s,"mae_db_by_band":%s,"sign_agreement":%s,
                "hit_rate":%s,"false_correction_db":0.25,"abstained":0.02,"f1":{"muddy_200hz":0.75,"boxy":null},
                "baselines":{"zero":{"mae_db":1.25,"sign_agreement":0,"hit_rate":0},
                  "mean":{"mae_db":1.5,"sign_agreement":0.5,"hit_rate":0.125},
                  "constant":{"mae_db":null,"sign_agreement":null,"hit_rate":0.33},
                  "match_eq":{"mae_db":4.5,"sign_agreement":0.6,"hit_rate":0.1}},
                "by_instrument":{%s}""";
        String kick = "{" + own.formatted(4, 60, "1.125", bands, "0.8", "0.4", "") + "}";
        String snare = "{" + own.formatted(4, 60, "0.875", bands, "0.9", "0.55", "") + "}";
        String both = "\"kick\":" + kick + ",\"snare\":" + snare;
        return ScoresJson.read("{" + own.formatted(8, 120, "1.0", bands, "0.85", "0.5", both) + "}");
    }

    static ExportedBrain write(TrainedModel model, Path folder) throws IOException {
        return OnnxExport.write(model, metadata(model, "Metalcore"), CHUNKS, folder, Optional.of("kick"), NOTES);
    }

    static ExportedBrain writeInt8(TrainedModel model, Path folder, QuantisationLoss.Budget budget) throws IOException {
        return OnnxExport.writeInt8(
                model, metadata(model, "Metalcore"), CHUNKS, folder, Optional.of("kick"), NOTES, budget);
    }
}

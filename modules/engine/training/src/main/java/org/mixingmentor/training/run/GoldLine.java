package org.mixingmentor.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.evaluate.PredictorBySong;
import org.mixingmentor.training.internal.gather.ChunkChoice;
import org.mixingmentor.training.internal.gather.TrainableStems;
import org.mixingmentor.training.internal.learn.linear.LinearLearner;
import org.mixingmentor.training.internal.targets.BaseTwins;

/** A line that learned a dataset's gold with EQ flaws in its fingerprints: no audio is read for it, so it takes seconds. */
final class GoldLine {
    private static final int MOST_STEMS = 1000;
    private static final int CHUNKS = 16;
    private static final int MOST_TWINS = 3000;
    private static final long SEED = 0x11;

    private GoldLine() {}

    /** Learns the ideal ones of some stems; empty where none sounds. */
    static Optional<PredictorBySong> of(Dataset dataset, List<CataloguedStem> stems) throws IOException {
        List<BaseRecording> gold = new ArrayList<>();
        for (CataloguedStem stem : stems) {
            if (TrainableStems.ideal(stem) && gold.size() < MOST_STEMS) {
                recording(dataset, stem).ifPresent(gold::add);
            }
        }
        if (gold.isEmpty()) {
            return Optional.empty();
        }
        int twins = Math.min(MOST_TWINS, TrainingSettings.DEFAULT_TWINS * gold.size());
        BaseTwins drawn = new BaseTwins(gold, List.of(), List.of());
        return Optional.of(
                PredictorBySong.of(LinearLearner.baseline(drawn.draw(twins, SEED), new int[0], SEED), Map.of()));
    }

    private static Optional<BaseRecording> recording(Dataset dataset, CataloguedStem stem) throws IOException {
        Optional<FingerprintMatrix> all = dataset.fingerprints(stem.fileName());
        ChunkChoice some = ChunkChoice.of(
                all.orElse(new FingerprintMatrix(new float[0])), Profile.TRAINING_RANGE_DB, CHUNKS, SEED);
        boolean mono =
                stem.measurement().filter(m -> m.format().channels() == 1).isPresent();
        return some.indices().length == 0
                ? Optional.empty()
                : Optional.of(new BaseRecording(
                        stem.fileName(),
                        stem.row().song(),
                        TrainableStems.instrument(stem),
                        "",
                        "",
                        mono,
                        Profile.of(all.get()),
                        some.fingerprints()));
    }
}

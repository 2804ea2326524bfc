package org.mixingmentor.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.training.Importance;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.evaluate.Baselines;
import org.mixingmentor.training.internal.evaluate.PredictorBySong;
import org.mixingmentor.training.internal.evaluate.Scorer;
import org.mixingmentor.training.internal.evaluate.StemScoring;
import org.mixingmentor.training.internal.gather.SplitAssignment;
import org.mixingmentor.training.internal.gather.TrainableStems;
import org.mixingmentor.training.internal.targets.LabelledStem;
import org.mixingmentor.training.internal.targets.LabelledStemLoader;
import org.mixingmentor.training.internal.targets.StemLabeller;

/** Scores a model again and again, each time with other inputs taken from other stems. */
public final class ImportanceTrial {
    /** Enough for a ranking, and bounded. */
    private static final int MOST_STEMS = 200;

    private static final long SEED = 64;

    private final Run run;
    private final Dataset dataset;
    private final AudioFiles audio;
    private final TrainingSettings settings;
    private final Progress progress;

    /**
     * Does nothing yet.
     *
     * @param run complete
     * @param dataset that it was trained on, scanned; read only
     * @param settings that it was trained with
     */
    public ImportanceTrial(Run run, Dataset dataset, AudioFiles audio, TrainingSettings settings, Progress progress) {
        this.run = run;
        this.dataset = dataset;
        this.audio = audio;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Measures. Takes as long as scoring some seventy times.
     *
     * @throws TrainingException when there is nothing to score on
     * @throws CancellationException when cancelled
     */
    public Importance measure() throws IOException {
        List<LabelledStem> stems = stems();
        if (stems.size() < 2) {
            throw new TrainingException(
                    "The scored songs of " + dataset.folder() + " have fewer than two stems that sound: add some.");
        }
        Scores whole = scores(run.model(), stems);
        List<Importance.Part> groups = new ArrayList<>();
        List<Importance.Part> inputs = new ArrayList<>();
        int trials = groups().size() + Fingerprint.SIZE;
        for (Map.Entry<String, int[]> group : groups().entrySet()) {
            progress.report(groups.size(), trials, "without " + group.getKey());
            groups.add(part(group.getKey(), group.getValue(), stems, whole));
        }
        for (int input = 0; input < Fingerprint.SIZE; input++) {
            String name = Fingerprint.names().get(input);
            progress.report(groups.size() + input, trials, "without " + name);
            inputs.add(part(name, new int[] {input}, stems, whole));
        }
        return new Importance(whole.maeDb(), whole.macroF1(), groups, inputs);
    }

    /** The groups by name, in the order of the inputs. */
    private static Map<String, int[]> groups() {
        Map<String, int[]> groups = new LinkedHashMap<>();
        groups.put("bands", range(Fingerprint.BANDS, Fingerprint.CENTROID));
        groups.put("timbre", range(Fingerprint.CENTROID, Fingerprint.DELTA_MFCC));
        groups.put("movement", range(Fingerprint.DELTA_MFCC, Fingerprint.CORRELATION));
        groups.put("stereo", range(Fingerprint.CORRELATION, Fingerprint.SIZE));
        return groups;
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    private List<LabelledStem> stems() throws IOException {
        List<CataloguedStem> all =
                TrainableStems.of(dataset, settings.selection()).stems();
        List<LabelledStem> stems = new ArrayList<>();
        LabelledStemLoader loader = new LabelledStemLoader(
                new StemLabeller(dataset, audio, run.facts().gold()), settings.threads(), progress);
        LabelledStemLoader.Plan twins = new LabelledStemLoader.Plan(
                settings.scoringTwins(),
                StemScoring.TWIN_SEED,
                LabelledStemLoader.Plan.Of.GOLD_WITHOUT_TWIN,
                "stems to score on");
        boolean inFolds = run.facts().folds() > 0;
        SplitAssignment splits = SplitAssignment.of(all, inFolds, dataset.testLocked());
        // In folds no song was left out by the whole model: it is asked about those that it learned, which says as well
        // what
        // it listens to.
        loader.gather(inFolds ? all : splits.of(Split.TEST, all), twins, stem -> {
            if (stems.size() < MOST_STEMS) {
                stems.add(stem);
            }
        });
        return stems;
    }

    private Importance.Part part(String name, int[] inputs, List<LabelledStem> stems, Scores whole) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        Scores without = scores(new Exchanged(run.model(), inputs, stems), stems);
        return new Importance.Part(name, without.maeDb() - whole.maeDb(), whole.macroF1() - without.macroF1());
    }

    private Scores scores(Predictor predictor, List<LabelledStem> stems) {
        Scorer scorer = new Scorer(
                PredictorBySong.always(predictor),
                run.facts().flawThresholds(),
                Baselines.of(StemLabeller.goldMeans(run.facts().gold())));
        stems.forEach(scorer::add);
        return scorer.scores();
    }

    /** The model, but some inputs of each chunk are those of a chunk drawn from all stems. */
    private static final class Exchanged implements Predictor {
        private final Predictor model;
        private final int[] inputs;
        private final List<FingerprintMatrix> pool;
        private final SplittableRandom random = new SplittableRandom(SEED);

        Exchanged(Predictor model, int[] inputs, List<LabelledStem> stems) {
            this.model = model;
            this.inputs = inputs;
            this.pool = stems.stream().map(LabelledStem::fingerprints).toList();
        }

        @Override
        public List<String> flawTypes() {
            return model.flawTypes();
        }

        @Override
        public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
            float[] exchanged = fingerprints.clone();
            // One other stem for all chunks of a stem: drawn chunk by chunk, the mean over a stem's chunks would hide
            // it.
            FingerprintMatrix other = pool.get(random.nextInt(pool.size()));
            for (int i = 0; i < chunks; i++) {
                int chunk = random.nextInt(other.chunks());
                for (int input : inputs) {
                    exchanged[i * Fingerprint.SIZE + input] = other.value(chunk, input);
                }
            }
            model.predict(exchanged, chunks, corrections, flaws);
        }
    }
}

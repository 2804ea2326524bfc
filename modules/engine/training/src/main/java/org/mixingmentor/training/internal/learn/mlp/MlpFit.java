package org.mixingmentor.training.internal.learn.mlp;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingProgress;

/**
 * Trains one network, an epoch at a time: batches of stems in random order, of each a few chunks drawn by their weights,
 * AdamW along a cosine, the last epoch kept or the one that validation likes best.
 */
final class MlpFit {
    private final TrainingData validation;
    private final Dense.Scaler scaler;
    private final MlpSettings settings;
    private final Loss loss;
    private final int member;
    private final TrainingProgress progress;

    private final SplittableRandom random;
    private final Network network;
    private final Pass pass;
    private final AdamW optimiser;
    private final StemRows validationStems;
    private final int[] validationPeaks;

    private TrainingData train;
    private StemRows stems;
    private int[] peaks;
    private int[] order;
    private int next;

    private Network best;
    private double least = Double.POSITIVE_INFINITY;
    private int since;

    MlpFit(
            TrainingData first,
            TrainingData validation,
            Dense.Scaler scaler,
            MlpSettings settings,
            int member,
            SplittableRandom random,
            TrainingProgress progress) {
        this.validation = validation;
        this.scaler = scaler;
        this.settings = settings;
        this.member = member;
        this.random = random;
        this.progress = progress;
        int flaws = first.flawTypes().size();
        loss = new Loss(flaws, settings.flawShare(), settings.peakShare());
        network = new Network(sizes(settings.hidden(), loss.units().length), random);
        pass = new Pass(network, stemsOfABatch() * settings.chunks());
        optimiser = new AdamW(network, settings.weightDecay());
        validationStems = StemRows.of(validation);
        validationPeaks = PeakTargets.of(validation, validationStems);
        best = network;
        take(first);
    }

    private void take(TrainingData rows) {
        train = rows;
        stems = StemRows.of(train);
        peaks = PeakTargets.of(train, stems);
        order = new int[train.labelCount()];
        Arrays.setAll(order, i -> i);
        next = order.length;
    }

    /** Whether another epoch may still help. */
    boolean learning() {
        return toTheEnd() || since < settings.patience();
    }

    /** The network of the last epoch or, if it may stop early, of the one that validation likes best. */
    Network best() {
        return best;
    }

    /**
     * Learns for an epoch.
     *
     * @param number from 1
     * @param rows those of the epoch before or others
     */
    @SuppressWarnings("ReferenceEquality") // the same rows are the same object; comparing their values would take long
    void epoch(int number, TrainingData rows) {
        if (rows != train) {
            take(rows);
        }
        Loss.Sum trained = learn(number);
        Loss.Sum validated = validate();
        progress.learned(new CurvePoint(
                member,
                settings.networks(),
                number,
                settings.epochs(),
                trained.mean(),
                validated.mean(),
                validated.maeDb()));
        since++;
        if (!toTheEnd() && validated.mean() < least) {
            least = validated.mean();
            best = network.copy();
            since = 0;
        }
    }

    private boolean toTheEnd() {
        return settings.patience() == 0 || validation.rows() == 0;
    }

    private Loss.Sum learn(int epoch) {
        Loss.Sum sum = new Loss.Sum();
        long steps = stepsOfAnEpoch();
        for (long step = 0; step < steps; step++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            batch(sum, rate((epoch - 1) * steps + step, settings.epochs() * steps));
        }
        return sum;
    }

    private void batch(Loss.Sum sum, double rate) {
        int count = stemsOfABatch();
        int chunks = settings.chunks();
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = draw();
            for (int chunk = 0; chunk < chunks; chunk++) {
                int row = stems.row(labels[i], (chunk + random.nextDouble()) / chunks);
                int at = (i * chunks + chunk) * Fingerprint.SIZE;
                scaler.apply(train.x(), row * Fingerprint.SIZE, pass.input(), at);
            }
        }
        int rows = count * chunks;
        float dropout = (float) settings.dropout();
        pass.forward(rows, dropout, random);
        for (int i = 0; i < count; i++) {
            int at = i * chunks * network.outputs();
            loss.stem(train, labels[i], peaks[labels[i]], pass.output(), pass.outputDelta(), at, chunks, sum);
        }
        for (int i = 0; i < rows * network.outputs(); i++) {
            pass.outputDelta()[i] /= count;
        }
        pass.backward(rows, dropout);
        optimiser.step(pass, rate);
    }

    /** The next stem in an order that is shuffled whenever all have been seen, epoch or not. */
    private int draw() {
        if (next == order.length) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            next = 0;
        }
        return order[next++];
    }

    private double rate(long step, long of) {
        double way = (double) step / of;
        return settings.learningRate() * (0.01 + 0.99 * 0.5 * (1 + Math.cos(Math.PI * way)));
    }

    private int stemsOfABatch() {
        return Math.max(1, settings.batch() / settings.chunks());
    }

    private long stepsOfAnEpoch() {
        long rows = Math.min(train.rows(), settings.rowsPerEpoch());
        return (rows - 1 + settings.batch()) / settings.batch();
    }

    /** The same for every epoch: chunks from the middles of equal shares of a stem's weight, no dropout. */
    private Loss.Sum validate() {
        Loss.Sum sum = new Loss.Sum();
        int chunks = settings.chunks();
        for (int label = 0; label < validation.labelCount(); label++) {
            for (int chunk = 0; chunk < chunks; chunk++) {
                int row = validationStems.row(label, (chunk + 0.5) / chunks);
                int at = chunk * Fingerprint.SIZE;
                scaler.apply(validation.x(), row * Fingerprint.SIZE, pass.input(), at);
            }
            pass.forward(chunks);
            loss.stem(validation, label, validationPeaks[label], pass.output(), null, 0, chunks, sum);
        }
        return sum;
    }

    private static int[] sizes(int[] hidden, int outputs) {
        int[] sizes = new int[hidden.length + 2];
        sizes[0] = Fingerprint.SIZE;
        System.arraycopy(hidden, 0, sizes, 1, hidden.length);
        sizes[sizes.length - 1] = outputs;
        return sizes;
    }
}

package org.mixingmentor.training.internal.learn.mlp;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.TrainingProgress;

/**
 * Trains one network, an epoch at a time: batches of stems in random order, of each a few chunks drawn by their weights,
 * AdamW along a cosine, the last epoch kept or the one that validation likes best.
 */
final class MlpFit {
    /** Stems that are looked at after an epoch to see how far learning came. */
    private static final int MOST_AN_EPOCH = 120;

    private final LearnableStems validation;
    private final Dense.Scaler scaler;
    private final MlpSettings settings;
    private final Loss loss;
    private final int member;
    private final TrainingProgress progress;

    private final IntPredicate learned;
    private final SplittableRandom random;
    private final Network network;
    private final Pass pass;
    private final AdamW optimiser;

    private final double othersShare;

    private Deck own;
    private Optional<Deck> others = Optional.empty();

    private Network best;
    private double least = Double.POSITIVE_INFINITY;
    private int since;

    /**
     * Learns nothing yet.
     *
     * @param learned which songs are learned, by their number
     * @param othersShare of what is drawn, how much are other sounds, in epochs that have some
     * @param validation says when to stop, and how far learning came; may be without rows
     */
    MlpFit(
            LearnableStems first,
            IntPredicate learned,
            double othersShare,
            LearnableStems validation,
            Dense.Scaler scaler,
            MlpSettings settings,
            int member,
            SplittableRandom random,
            TrainingProgress progress) {
        this.learned = learned;
        this.othersShare = othersShare;
        this.validation = validation;
        this.scaler = scaler;
        this.settings = settings;
        this.member = member;
        this.random = random;
        this.progress = progress;
        int flaws = first.data().flawTypes().size();
        loss = new Loss(flaws, settings.flawShare(), settings.peakShare());
        network = new Network(sizes(settings.hidden(), loss.units().length), random);
        pass = new Pass(network, settings.stemsOfABatch() * settings.chunks());
        optimiser = new AdamW(network, settings.weightDecay());
        best = network;
        own = new Deck(first, learned);
    }

    /** The scale of the inputs. */
    Dense.Scaler scaler() {
        return scaler;
    }

    /** How it does on those of its own songs that it does not learn, or on so many of their stems and twins. */
    Loss.Sum heldOut(int most) {
        Loss.Sum sum = new Loss.Sum();
        int[] songs = own.stems.data().songs();
        int[] held = IntStream.range(0, songs.length)
                .filter(label -> !learned.test(songs[label]))
                .toArray();
        int step = Math.max(1, held.length / most);
        for (int i = 0; i < held.length; i += step) {
            evaluate(own.stems, held[i], sum);
        }
        return sum;
    }

    /** Whether another epoch may still help. */
    boolean learning() {
        return settings.patience() == 0 || since < settings.patience();
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
     * @param beside other sounds; empty where none are learned
     */
    @SuppressWarnings("ReferenceEquality") // the same rows are the same object; comparing their values would take long
    void epoch(int number, LearnableStems rows, Optional<LearnableStems> beside) {
        if (rows != own.stems) {
            own = new Deck(rows, learned);
        }
        others = beside.map(stems -> new Deck(stems, song -> true));
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
        // Without anything to validate on the mean is no number, and the last epoch stays.
        since += Double.isNaN(validated.mean()) ? 0 : 1;
        if (settings.patience() > 0 && validated.mean() < least) {
            least = validated.mean();
            best = network.copy();
            since = 0;
        }
    }

    private Loss.Sum learn(int epoch) {
        Loss.Sum sum = new Loss.Sum();
        long steps = settings.stepsOfAnEpoch(own.stems.data().rows());
        for (long step = 0; step < steps; step++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            batch(sum, rate((epoch - 1) * steps + step, settings.epochs() * steps));
        }
        return sum;
    }

    private void batch(Loss.Sum sum, double rate) {
        int count = settings.stemsOfABatch();
        int chunks = settings.chunks();
        int[] labels = new int[count];
        LearnableStems[] from = new LearnableStems[count];
        for (int i = 0; i < count; i++) {
            Deck deck = others.isPresent() && random.nextDouble() < othersShare ? others.get() : own;
            from[i] = deck.stems;
            labels[i] = deck.draw(random);
            for (int chunk = 0; chunk < chunks; chunk++) {
                int row = from[i].stems().row(labels[i], (chunk + random.nextDouble()) / chunks);
                int at = (i * chunks + chunk) * Fingerprint.SIZE;
                scaler.apply(from[i].data().x(), row * Fingerprint.SIZE, pass.input(), at);
            }
        }
        int rows = count * chunks;
        float dropout = (float) settings.dropout();
        pass.forward(rows, dropout, random);
        for (int i = 0; i < count; i++) {
            int at = i * chunks * network.outputs();
            int peak = from[i].peaks()[labels[i]];
            loss.stem(from[i].data(), labels[i], peak, pass.output(), pass.outputDelta(), at, chunks, sum);
        }
        for (int i = 0; i < rows * network.outputs(); i++) {
            pass.outputDelta()[i] /= count;
        }
        pass.backward(rows, dropout);
        optimiser.step(pass, rate);
    }

    private double rate(long step, long of) {
        double way = (double) step / of;
        return settings.learningRate() * (0.01 + 0.99 * 0.5 * (1 + Math.cos(Math.PI * way)));
    }

    private Loss.Sum validate() {
        if (validation.data().rows() == 0) {
            return heldOut(MOST_AN_EPOCH);
        }
        Loss.Sum sum = new Loss.Sum();
        for (int label = 0; label < validation.data().labelCount(); label++) {
            evaluate(validation, label, sum);
        }
        return sum;
    }

    /** The same for every epoch: chunks from the middles of equal shares of a stem's weight, no dropout. */
    private void evaluate(LearnableStems stems, int label, Loss.Sum sum) {
        int chunks = settings.chunks();
        for (int chunk = 0; chunk < chunks; chunk++) {
            int row = stems.stems().row(label, (chunk + 0.5) / chunks);
            scaler.apply(stems.data().x(), row * Fingerprint.SIZE, pass.input(), chunk * Fingerprint.SIZE);
        }
        pass.forward(chunks);
        loss.stem(stems.data(), label, stems.peaks()[label], pass.output(), null, 0, chunks, sum);
    }

    private static int[] sizes(int[] hidden, int outputs) {
        int[] sizes = new int[hidden.length + 2];
        sizes[0] = Fingerprint.SIZE;
        System.arraycopy(hidden, 0, sizes, 1, hidden.length);
        sizes[sizes.length - 1] = outputs;
        return sizes;
    }
}

package org.mixingmentor.training.internal.mlp;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingProgress;

/** Trains one network: batches in random order, AdamW along a cosine, the epoch kept that validation likes best. */
final class MlpFit {
    private final TrainingData train;
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
    private final int[] order;
    private int next;
    private long step;

    MlpFit(
            TrainingData train,
            TrainingData validation,
            Dense.Scaler scaler,
            MlpSettings settings,
            int member,
            SplittableRandom random,
            TrainingProgress progress) {
        this.train = train;
        this.validation = validation;
        this.scaler = scaler;
        this.settings = settings;
        this.member = member;
        this.random = random;
        this.progress = progress;
        int flaws = train.flawTypes().size();
        loss = new Loss(flaws, settings.flawShare());
        network = new Network(sizes(settings.hidden(), loss.units().length), random);
        pass = new Pass(network, settings.batch());
        optimiser = new AdamW(network, settings.weightDecay());
        order = new int[train.rows()];
        Arrays.setAll(order, i -> i);
        next = order.length;
    }

    /** Trains and returns the network of the last epoch or, if it may stop early, of the one validation likes best. */
    Network fit() {
        boolean toTheEnd = settings.patience() == 0 || validation.rows() == 0;
        Network best = network;
        double least = Double.POSITIVE_INFINITY;
        int since = 0;
        for (int epoch = 1; epoch <= settings.epochs() && (toTheEnd || since < settings.patience()); epoch++) {
            Loss.Sum trained = epoch();
            Loss.Sum validated = validate();
            progress.learned(new CurvePoint(
                    member, epoch, settings.epochs(), trained.mean(), validated.mean(), validated.maeDb()));
            since++;
            if (!toTheEnd && validated.mean() < least) {
                least = validated.mean();
                best = network.copy();
                since = 0;
            }
        }
        return best;
    }

    private Loss.Sum epoch() {
        Loss.Sum sum = new Loss.Sum();
        int rows = rowsOfAnEpoch();
        for (int done = 0; done < rows; done += settings.batch()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            batch(Math.min(settings.batch(), rows - done), sum);
        }
        return sum;
    }

    private void batch(int rows, Loss.Sum sum) {
        int[] chosen = new int[rows];
        for (int i = 0; i < rows; i++) {
            chosen[i] = draw();
            Standardiser.apply(scaler, train.x(), chosen[i] * Fingerprint.SIZE, pass.input(), i * Fingerprint.SIZE);
        }
        float dropout = (float) settings.dropout();
        pass.forward(rows, dropout, random);
        double before = sum.weight;
        for (int i = 0; i < rows; i++) {
            loss.row(train, chosen[i], pass.output(), pass.outputDelta(), i * network.outputs(), sum);
        }
        float scale = (float) (1 / Math.max(sum.weight - before, 1e-12));
        for (int i = 0; i < rows * network.outputs(); i++) {
            pass.outputDelta()[i] *= scale;
        }
        pass.backward(rows, dropout);
        optimiser.step(pass, rate());
    }

    /** The next row in an order that is shuffled whenever all have been seen, epoch or not. */
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

    private double rate() {
        long stepsOfAnEpoch = (rowsOfAnEpoch() - 1L + settings.batch()) / settings.batch();
        double way = (double) step++ / (settings.epochs() * stepsOfAnEpoch);
        return settings.learningRate() * (0.01 + 0.99 * 0.5 * (1 + Math.cos(Math.PI * way)));
    }

    private int rowsOfAnEpoch() {
        return Math.min(train.rows(), settings.rowsPerEpoch());
    }

    private Loss.Sum validate() {
        Loss.Sum sum = new Loss.Sum();
        for (int from = 0; from < validation.rows(); from += settings.batch()) {
            int rows = Math.min(settings.batch(), validation.rows() - from);
            for (int i = 0; i < rows; i++) {
                Standardiser.apply(
                        scaler, validation.x(), (from + i) * Fingerprint.SIZE, pass.input(), i * Fingerprint.SIZE);
            }
            pass.forward(rows);
            for (int i = 0; i < rows; i++) {
                loss.row(validation, from + i, pass.output(), null, i * network.outputs(), sum);
            }
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

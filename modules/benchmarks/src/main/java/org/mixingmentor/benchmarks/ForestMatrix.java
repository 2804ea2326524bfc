package org.mixingmentor.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.TrainingJob;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

/**
 * One side of {@code docs/benchmarks/forest-vs-scikit-learn.sh}: trains our forest on a scanned dataset and writes the
 * very matrices that it was given, for the other side. Arguments: the dataset, the folder to write to, twins of each gold
 * stem, and settings of the learner as {@code name=value}.
 */
public final class ForestMatrix {
    private ForestMatrix() {}

    /** Trains and writes. */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[1]));
        Map<String, String> settings = new TreeMap<>();
        for (String argument : List.of(arguments).subList(3, arguments.length)) {
            settings.put(argument.split("=", 2)[0], argument.split("=", 2)[1]);
        }
        try (Dataset dataset = Dataset.open(Path.of(arguments[0]))) {
            String genre = dataset.stems().stream()
                    .flatMap(stem -> stem.row().genre().stream())
                    .findFirst()
                    .orElse("any");
            TrainingSettings training = TrainingSettings.of(genre)
                    .withTwins(Integer.parseInt(arguments[2]))
                    .withLearnerSettings(settings);
            new TrainingJob(dataset, AudioFiles.fromLookup(), new Measured(out)).run(training, TrainingProgress.none());
        } catch (CancellationException measured) {
            System.out.println("Trained; the run is not kept.");
        }
    }

    /** The forest, with a look at what it is given and at the processor's clock. */
    private record Measured(Path out) implements Learner {
        private static Learner forest() {
            return Lookup.getDefault().lookupAll(Learner.class).stream()
                    .filter(learner -> learner.name().equals("forest"))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String name() {
            return "forest";
        }

        @Override
        public String description() {
            return forest().description();
        }

        @Override
        public List<Setting> settings() {
            return forest().settings();
        }

        @Override
        public TrainedModel train(
                TrainingData train,
                TrainingData validation,
                Map<String, String> settings,
                long seed,
                TrainingProgress progress)
                throws TrainingException {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long before = system.getProcessCpuTime();
            TrainedModel model = forest().train(train, TrainingData.empty(train.flawTypes()), settings, seed, progress);
            double seconds = (system.getProcessCpuTime() - before) / 1e9;
            try {
                write(train, validation, model, seconds);
            } catch (IOException e) {
                throw new TrainingException("The matrices cannot be written to " + out + ": name another folder.", e);
            }
            throw new CancellationException();
        }

        private void write(TrainingData train, TrainingData unseen, TrainedModel model, double seconds)
                throws IOException {
            int flaws = train.flawTypes().size();
            write("x_train.f32", train.x());
            write("y_train.f32", labels(train));
            write("w_train.f32", train.weights());
            write("x_test.f32", unseen.x());
            write("y_test.f32", labels(unseen));
            write("w_test.f32", unseen.weights());
            float[] corrections = new float[unseen.rows() * Correction.SIZE];
            float[] probabilities = new float[unseen.rows() * flaws];
            model.predict(unseen.x(), unseen.rows(), corrections, probabilities);
            write("ours.f32", beside(corrections, probabilities, unseen.rows(), flaws));
            Files.writeString(
                    out.resolve("ours.json"),
                    String.format(
                            Locale.ROOT,
                            "{\"cpu_s\": %.3f, \"flaws\": %d, \"leaves\": %.1f}%n",
                            seconds,
                            flaws,
                            leavesOfATree((Forest) model.structure())),
                    StandardCharsets.UTF_8);
        }

        private static double leavesOfATree(Forest forest) {
            return forest.trees().stream()
                    .mapToInt(tree -> tree.values().length / forest.outputs())
                    .average()
                    .orElseThrow();
        }

        /** 35 corrections and the flaws of each row. */
        private static float[] labels(TrainingData data) {
            int flaws = data.flawTypes().size();
            float[] corrections = new float[data.rows() * Correction.SIZE];
            float[] present = new float[data.rows() * flaws];
            for (int row = 0; row < data.rows(); row++) {
                int label = data.labels()[row];
                System.arraycopy(
                        data.corrections(),
                        label * Correction.SIZE,
                        corrections,
                        row * Correction.SIZE,
                        Correction.SIZE);
                System.arraycopy(data.flaws(), label * flaws, present, row * flaws, flaws);
            }
            return beside(corrections, present, data.rows(), flaws);
        }

        private static float[] beside(float[] corrections, float[] flaws, int rows, int count) {
            int width = Correction.SIZE + count;
            float[] both = new float[rows * width];
            for (int row = 0; row < rows; row++) {
                System.arraycopy(corrections, row * Correction.SIZE, both, row * width, Correction.SIZE);
                System.arraycopy(flaws, row * count, both, row * width + Correction.SIZE, count);
            }
            return both;
        }

        private void write(String name, float[] values) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(values);
            Files.write(out.resolve(name), bytes.array());
        }
    }
}

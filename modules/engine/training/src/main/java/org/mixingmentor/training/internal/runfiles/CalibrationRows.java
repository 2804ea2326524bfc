package org.mixingmentor.training.internal.runfiles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;

/**
 * Some of the chunks that were learned from, twins' among them, kept with the run: on these an export is compared with
 * its model, and from these 8-bit ranges are taken. A file of float32, little-endian, 64 a chunk.
 */
public final class CalibrationRows {
    static final String FILE = "calibration.f32";
    private static final int MOST = 4096;

    private CalibrationRows() {}

    /** At most 4096 rows, all different, in their order; the same for the same seed. */
    static float[] draw(TrainingData data, long seed) {
        int[] rows = new int[data.rows()];
        Arrays.setAll(rows, i -> i);
        SplittableRandom random = new SplittableRandom(seed);
        int count = Math.min(MOST, rows.length);
        for (int i = 0; i < count; i++) {
            int other = i + random.nextInt(rows.length - i);
            int kept = rows[i];
            rows[i] = rows[other];
            rows[other] = kept;
        }
        Arrays.sort(rows, 0, count);
        float[] drawn = new float[count * Fingerprint.SIZE];
        for (int i = 0; i < count; i++) {
            System.arraycopy(data.x(), rows[i] * Fingerprint.SIZE, drawn, i * Fingerprint.SIZE, Fingerprint.SIZE);
        }
        return drawn;
    }

    static void write(Path folder, float[] rows) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(rows.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(rows);
        Files.write(folder.resolve(FILE), bytes.array());
    }

    /**
     * Reads a run's rows.
     *
     * @throws TrainingException when the run has none, or not whole ones
     */
    public static float[] read(Path folder) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(folder.resolve(FILE));
        } catch (NoSuchFileException e) {
            bytes = new byte[0];
        }
        if (bytes.length == 0 || bytes.length % (Fingerprint.SIZE * Float.BYTES) != 0) {
            throw new TrainingException(folder + " keeps no chunks to try an export on (" + FILE + "): train again.");
        }
        float[] rows = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(rows);
        return rows;
    }
}

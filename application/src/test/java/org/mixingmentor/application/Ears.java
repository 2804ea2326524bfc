package org.mixingmentor.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Listens to the sink "ci" of the sound server that .ci/sound starts. */
final class Ears implements AutoCloseable {
    private static final int RATE = 48_000;

    private final Process recorder;
    private final InputStream sound;

    private Ears(Process recorder) {
        this.recorder = recorder;
        this.sound = recorder.getInputStream();
    }

    /** Whether there is something to listen to; in continuous integration there has to be. */
    static boolean canHear() {
        boolean server = System.getenv("PULSE_SERVER") != null;
        if (!server && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("no sound server is named in PULSE_SERVER; start the tests with .ci/sound");
        }
        return server;
    }

    static Ears open() throws IOException {
        return new Ears(new ProcessBuilder(
                        "parec",
                        "--device=ci.monitor",
                        "--format=float32le",
                        "--rate=48000",
                        "--channels=1",
                        "--latency-msec=20")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The frequency of the loudest tenth of a second of the next ones, 0 for silence: by its zero crossings. */
    double frequency(int tenths) throws IOException {
        double loudest = 1e-4;
        double frequency = 0;
        for (int i = 0; i < tenths; i++) {
            float[] samples = new float[RATE / 10];
            byte[] bytes = sound.readNBytes(4 * samples.length);
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(samples);
            double sum = 0;
            int crossings = 0;
            for (int k = 1; k < samples.length; k++) {
                sum += samples[k] * samples[k];
                crossings += samples[k - 1] < 0 && samples[k] >= 0 ? 1 : 0;
            }
            double level = Math.sqrt(sum / samples.length);
            if (level > loudest) {
                loudest = level;
                frequency = crossings * 10;
            }
        }
        return frequency;
    }

    @Override
    public void close() {
        recorder.destroy();
    }
}

package org.mixingmentor.mentor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.mixingmentor.audio.Capture;
import org.mixingmentor.audio.CaptureFormat;
import org.mixingmentor.audio.CaptureReceiver;
import org.mixingmentor.audio.CaptureSettings;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.audio.InputDevice;
import org.mixingmentor.audio.SoundServer;

/**
 * The system's own input device, which .ci/sound makes give what is played to the sink "ci"; keeps what it passes on.
 */
final class TappedDevice implements CaptureSource {
    private static final int MOST_FRAMES = 60 * 48_000;
    private static final float ROUNDING_24 = 1.01f / (1 << 24);
    private static final int MARK = 480;

    private final Capture device;
    private final float[] left = new float[MOST_FRAMES];
    private final float[] right = new float[MOST_FRAMES];
    private int frames;
    private int overruns;

    private TappedDevice(Capture device) {
        this.device = device;
    }

    /** The first device at 48 kHz. */
    static TappedDevice first() throws InterruptedException {
        SoundServer.require();
        return new TappedDevice(
                new Capture(CaptureSettings.usual(InputDevice.all().get(0))));
    }

    /** Plays a file to the sound server, to its end. */
    static void play(Path file) throws IOException, InterruptedException {
        Process player = new ProcessBuilder("paplay", "--device=ci", file.toString())
                .inheritIO()
                .start();
        Assertions.assertEquals(0, player.waitFor(), "paplay " + file);
    }

    @Override
    public String name() {
        return device.name();
    }

    @Override
    public void start(CaptureReceiver receiver) throws IOException {
        device.start(new CaptureReceiver() {
            @Override
            public void opened(CaptureFormat format) {
                receiver.opened(format);
            }

            @Override
            public void frames(float[] l, float[] r, int length) {
                keep(l, r, length);
                receiver.frames(l, r, length);
            }

            @Override
            public boolean hasRoom() {
                return receiver.hasRoom();
            }

            @Override
            public void overrun() {
                synchronized (TappedDevice.this) {
                    overruns++;
                }
                receiver.overrun();
            }

            @Override
            public void lost(String sentence) {
                receiver.lost(sentence);
            }

            @Override
            public void ended(String sentence) {
                receiver.ended(sentence);
            }
        });
    }

    private synchronized void keep(float[] l, float[] r, int length) {
        int kept = Math.min(length, MOST_FRAMES - frames);
        System.arraycopy(l, 0, left, frames, kept);
        System.arraycopy(r, 0, right, frames, kept);
        frames += kept;
        notifyAll();
    }

    /** Waits until so many frames have come in all. */
    synchronized void await(int wanted) throws InterruptedException {
        long since = System.nanoTime();
        while (frames < wanted) {
            wait(100);
            Assertions.assertTrue(System.nanoTime() - since < 60_000_000_000L, "only " + frames + " frames came");
        }
    }

    synchronized int frames() {
        return frames;
    }

    /** Where, in what came, 10 ms of a sound begin: every sample as it was, to 24 bits. */
    synchronized int find(float[] sound, int at) {
        for (int place = 0; place + MARK <= frames; place++) {
            if (same(sound, at, place, MARK)) {
                return place;
            }
        }
        return Assertions.fail("the sound from frame " + at + " on did not come as it was played; the device lost "
                + overruns + " blocks");
    }

    private boolean same(float[] sound, int at, int place, int length) {
        for (int i = 0; i < length; i++) {
            if (Math.abs(sound[at + i] - left[place + i]) > ROUNDING_24) {
                return false;
            }
        }
        return true;
    }

    /** What came from a place on: left and right. */
    synchronized float[][] from(int place) {
        return new float[][] {Arrays.copyOfRange(left, place, frames), Arrays.copyOfRange(right, place, frames)};
    }

    @Override
    public long cpuNanos() {
        return device.cpuNanos();
    }

    @Override
    public void close() {
        device.close();
    }
}

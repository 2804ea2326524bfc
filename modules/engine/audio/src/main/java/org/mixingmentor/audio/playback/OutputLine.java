package org.mixingmentor.audio.playback;

import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.mixingmentor.audio.spi.AudioException;

/** An open stereo output of a sound device, of 24 bits where it has them, else of 16. */
final class OutputLine implements AutoCloseable {
    /** What is on its way to the device at most, in seconds: short enough to follow a key, long enough not to tear. */
    private static final double BUFFER_S = 0.04;

    private static final int[] SAMPLE_BITS = {24, 16};

    private final SourceDataLine line;
    private final int sampleBytes;
    private final int frameBytes;
    private byte[] bytes = new byte[0];

    private OutputLine(SourceDataLine line) {
        this.line = line;
        sampleBytes = line.getFormat().getSampleSizeInBits() / 8;
        frameBytes = line.getFormat().getFrameSize();
    }

    /** Names of the devices that can play stereo. */
    static List<String> deviceNames() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> info.getName().indexOf("Port ") != 0)
                .filter(info -> Arrays.stream(SAMPLE_BITS)
                        .anyMatch(bits -> AudioSystem.getMixer(info).isLineSupported(wanted(format(48_000, bits)))))
                .map(Mixer.Info::getName)
                .toList();
    }

    /**
     * Opens and starts a line.
     *
     * @param device a name of {@link #deviceNames}; empty = the system's choice
     * @throws AudioException when there is no such device or it does not let itself be opened
     */
    static OutputLine open(String device, int sampleRate) throws AudioException {
        Exception reason = null;
        for (int bits : SAMPLE_BITS) {
            AudioFormat format = format(sampleRate, bits);
            try {
                SourceDataLine line = find(device, format);
                line.open(format, (int) Math.round(BUFFER_S * sampleRate) * format.getFrameSize());
                line.start();
                return new OutputLine(line);
            } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
                reason = e;
            }
        }
        throw new AudioException(
                (device.isEmpty() ? "There is no sound device" : "The sound device \"" + device + "\" cannot be opened")
                        + " that plays stereo at " + sampleRate
                        + " Hz; connect one or start the sound server, then play again",
                reason);
    }

    /** Opens a device and lets it go: the first time takes far longer than all others, and a key may be waiting then. */
    static void awaken() {
        try {
            open("", 48_000).close();
        } catch (AudioException e) {
            // Whoever plays will be told.
        }
    }

    private static SourceDataLine find(String device, AudioFormat format) throws LineUnavailableException {
        if (device.isEmpty()) {
            return (SourceDataLine) AudioSystem.getLine(wanted(format));
        }
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            if (info.getName().equals(device)) {
                return (SourceDataLine) AudioSystem.getMixer(info).getLine(wanted(format));
            }
        }
        throw new IllegalArgumentException("no device of that name");
    }

    private static DataLine.Info wanted(AudioFormat format) {
        return new DataLine.Info(SourceDataLine.class, format);
    }

    private static AudioFormat format(int sampleRate, int bits) {
        return new AudioFormat(AudioFormat.Encoding.PCM_SIGNED, sampleRate, bits, 2, bits / 8 * 2, sampleRate, false);
    }

    /** Hz. */
    int sampleRate() {
        return (int) line.getFormat().getSampleRate();
    }

    /** Bits a sample. */
    int bits() {
        return 8 * sampleBytes;
    }

    /** Frames that can be written without waiting. */
    int space() {
        return line.available() / frameBytes;
    }

    /** Frames that the device has taken to be heard since it was opened. */
    long played() {
        return line.getLongFramePosition();
    }

    /**
     * Writes frames, rounded to the device's bits and clipped at full scale. Does not wait where there is {@link
     * #space()}.
     *
     * @return whether the device took them; false = it is gone
     */
    boolean write(float[] left, float[] right, int length) {
        if (bytes.length != length * frameBytes) {
            bytes = new byte[length * frameBytes];
        }
        int at = 0;
        for (int i = 0; i < length; i++) {
            at = put(left[i], at);
            at = put(right[i], at);
        }
        return line.write(bytes, 0, bytes.length) == bytes.length;
    }

    private int put(float sample, int at) {
        int fullScale = 1 << (8 * sampleBytes - 1);
        int value = (int) Math.max(-fullScale, Math.min(fullScale - 1L, Math.round((double) sample * fullScale)));
        for (int i = 0; i < sampleBytes; i++) {
            bytes[at + i] = (byte) (value >> (8 * i));
        }
        return at + sampleBytes;
    }

    @Override
    public void close() {
        line.close();
    }
}

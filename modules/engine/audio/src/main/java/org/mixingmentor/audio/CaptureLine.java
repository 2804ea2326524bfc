package org.mixingmentor.audio;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;
import org.mixingmentor.audio.spi.AudioException;

/** An open device: gives the chosen channels as floats. One thread, nothing allocated by {@link #read}. */
final class CaptureLine {
    private static final int[] BITS = {24, 16};

    private final TargetDataLine line;
    private final int bytes;
    private final int frameBytes;
    private final int firstByte;
    private final boolean mono;
    private final byte[] raw;

    private CaptureLine(TargetDataLine line, CaptureSettings settings) {
        this.line = line;
        this.bytes = line.getFormat().getSampleSizeInBits() / 8;
        this.frameBytes = line.getFormat().getFrameSize();
        this.firstByte = settings.firstChannel() * bytes;
        this.mono = settings.mono();
        this.raw = new byte[CaptureSource.LONGEST_BLOCK * frameBytes];
    }

    /** Opens in 24 bits, or in 16 where that fails. */
    static CaptureLine open(CaptureSettings settings) throws AudioException {
        InputDevice.Found found = InputDevice.found().stream()
                .filter(each -> each.device().id().equals(settings.device().id()))
                .findFirst()
                .orElseThrow(() -> new AudioException("The input device \""
                        + settings.device().id() + "\" is not there: plug it in or choose another."));
        Exception cause = null;
        for (int bits : BITS) {
            try {
                return new CaptureLine(opened(found, settings, bits), settings);
            } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
                cause = e;
            }
        }
        throw new AudioException(
                "The input device \"" + settings.device().id() + "\" cannot be opened at " + settings.sampleRate()
                        + " Hz with " + settings.openedChannels()
                        + " channels: check that no other program holds it, or choose another rate.",
                cause);
    }

    private static TargetDataLine opened(InputDevice.Found found, CaptureSettings settings, int bits)
            throws LineUnavailableException {
        int channels = settings.openedChannels();
        float rate = settings.sampleRate();
        AudioFormat format = new AudioFormat(
                AudioFormat.Encoding.PCM_SIGNED, rate, bits, channels, bits / 8 * channels, rate, false);
        TargetDataLine line = (TargetDataLine)
                AudioSystem.getMixer(found.mixer()).getLine(new DataLine.Info(TargetDataLine.class, format));
        line.open(format, settings.sampleRate() * settings.bufferMs() / 1000 * format.getFrameSize());
        line.start();
        return line;
    }

    CaptureFormat format() {
        AudioFormat format = line.getFormat();
        return new CaptureFormat(Math.round(format.getSampleRate()), mono ? 1 : 2, format.getSampleSizeInBits());
    }

    /** Whether the device's buffer is full: then some of the sound is lost. */
    boolean overrun() {
        return line.available() >= line.getBufferSize();
    }

    /** Reads what has come, without waiting; 0 where nothing has. */
    int read(float[] left, float[] right) {
        int wanted = Math.min(line.available(), raw.length) / frameBytes * frameBytes;
        int frames = wanted <= 0 ? 0 : Math.max(0, line.read(raw, 0, wanted)) / frameBytes;
        convert(firstByte, frames, left);
        if (mono) {
            System.arraycopy(left, 0, right, 0, frames);
        } else {
            convert(firstByte + bytes, frames, right);
        }
        return frames;
    }

    private void convert(int from, int frames, float[] out) {
        if (bytes == 3) {
            for (int i = 0, at = from; i < frames; i++, at += frameBytes) {
                out[i] = ((raw[at] & 0xff) | (raw[at + 1] & 0xff) << 8 | raw[at + 2] << 16) * 0x1p-23f;
            }
        } else {
            for (int i = 0, at = from; i < frames; i++, at += frameBytes) {
                out[i] = ((raw[at] & 0xff) | raw[at + 1] << 8) * 0x1p-15f;
            }
        }
    }

    void close() {
        line.close();
    }
}

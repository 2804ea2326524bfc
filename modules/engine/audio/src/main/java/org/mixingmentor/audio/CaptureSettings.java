package org.mixingmentor.audio;

/**
 * The device, sample rate, channel pair and buffer of a {@link Capture}.
 *
 * @param device which
 * @param sampleRate Hz, one of the device's
 * @param firstChannel the left one of the pair, from 0; the last channel of a device with an odd number is taken alone
 * @param bufferMs what the device keeps until it is read: 20 to 500 ms
 */
public record CaptureSettings(InputDevice device, int sampleRate, int firstChannel, int bufferMs) {
    /** Long enough for a busy machine, short enough not to be felt. */
    public static final int USUAL_BUFFER_MS = 60;

    public CaptureSettings {
        if (firstChannel < 0 || firstChannel >= device.channels()) {
            throw new IllegalArgumentException("channel " + firstChannel + " of " + device.channels());
        }
        if (bufferMs < 20 || bufferMs > 500) {
            throw new IllegalArgumentException("a buffer of " + bufferMs + " ms");
        }
    }

    /** The first pair at 48 kHz, or the rate nearest above, or the highest. */
    public static CaptureSettings usual(InputDevice device) {
        int rate = device.rates().stream()
                .filter(each -> each >= ChunkGrid.SAMPLE_RATE)
                .findFirst()
                .orElseGet(() -> device.rates().get(device.rates().size() - 1));
        return new CaptureSettings(device, rate, 0, USUAL_BUFFER_MS);
    }

    /** Whether one channel is listened to. */
    boolean mono() {
        return firstChannel + 1 >= device.channels();
    }

    /** Channels that the device is opened with. */
    int openedChannels() {
        return mono() ? firstChannel + 1 : Math.max(2, firstChannel + 2);
    }
}

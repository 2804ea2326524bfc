package org.mixingmentor.audio.playback;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Mixes the blocks to be played. Every change, of the place, of the track, to silence, goes through a crossfade of 5 ms
 * whose two gains sum to 1: twins are nearly the same sound, so that their sum keeps its level. Out of silence at a
 * sound's very first frame nothing is faded: that is where a drum's transient is.
 */
final class CrossfadeMixer {
    private static final double FADE_S = 0.005;

    private final int fade;
    private final float[] tailLeft;
    private final float[] tailRight;
    private Voice voice = Voice.silence();
    /** How long the present fade is, and how much of it is over. */
    private int tail;

    private int faded;
    private float volume = Float.NaN;

    CrossfadeMixer(int sampleRate) {
        fade = (int) Math.round(FADE_S * sampleRate);
        tailLeft = new float[fade];
        tailRight = new float[fade];
    }

    Voice voice() {
        return voice;
    }

    /** Goes over to another voice. */
    void change(Voice next) throws IOException {
        if (voice.isSilence() && next.position() == 0) {
            tail = 0;
            faded = 0;
            voice = next;
        } else {
            fadeTo(next, fade);
        }
    }

    private void fadeTo(Voice next, int length) throws IOException {
        // Read at once, not as the fade goes on: a file would be opened anew at every turn from one place to another.
        int rest = tail - faded;
        float[] restLeft = Arrays.copyOfRange(tailLeft, faded, tail);
        float[] restRight = Arrays.copyOfRange(tailRight, faded, tail);
        int before = tail;
        int over = faded;
        voice.read(tailLeft, tailRight, 0, length);
        for (int i = 0; i < Math.min(rest, length); i++) {
            float old = 1 - weight(over + i, before);
            tailLeft[i] += old * (restLeft[i] - tailLeft[i]);
            tailRight[i] += old * (restRight[i] - tailRight[i]);
        }
        tail = length;
        faded = 0;
        voice = next;
    }

    private static float weight(int i, int length) {
        return (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 1) / (length + 1)));
    }

    /**
     * Fills frames.
     *
     * @param wantedVolume factor of everything, reached by the end of the block
     * @param seam told at which frame a loop starts over
     */
    void read(float[] left, float[] right, int length, float wantedVolume, IntConsumer seam) throws IOException {
        int done = 0;
        while (done < length) {
            if (voice.atSeam()) {
                fadeTo(voice.again(), voice.seamFade(fade));
                seam.accept(done);
            }
            int n = voice.beforeSeam(length - done);
            voice.read(left, right, done, n);
            crossfade(left, right, done, n);
            done += n;
        }
        turnTo(wantedVolume, left, right, length);
    }

    private void crossfade(float[] left, float[] right, int offset, int length) {
        int n = Math.min(length, tail - faded);
        for (int i = 0; i < n; i++) {
            float weight = weight(faded + i, tail);
            left[offset + i] = tailLeft[faded + i] + weight * (left[offset + i] - tailLeft[faded + i]);
            right[offset + i] = tailRight[faded + i] + weight * (right[offset + i] - tailRight[faded + i]);
        }
        faded += Math.max(0, n);
    }

    private void turnTo(float wanted, float[] left, float[] right, int length) {
        float from = Float.isNaN(volume) ? wanted : volume;
        volume = wanted;
        if (from == 1 && wanted == 1) {
            return;
        }
        for (int i = 0; i < length; i++) {
            float factor = from + (wanted - from) * (i + 1) / length;
            left[i] *= factor;
            right[i] *= factor;
        }
    }
}

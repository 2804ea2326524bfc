package org.mixingmentor.audio.playback;

import java.io.IOException;
import java.util.Arrays;

/** A track read from a position on, once or looped; or silence. */
final class Voice {
    /** The first and one past the last frame of a loop; where {@code to} is not above {@code from} there is none. */
    record Loop(long from, long to) {
        static final Loop NONE = new Loop(0, 0);

        boolean loops() {
            return to > from;
        }
    }

    private final Track track;
    private final float gain;
    private final Loop loop;
    private long position;
    private boolean ended;

    /** @param track null = silence */
    Voice(Track track, long position, Loop loop) {
        this.track = track;
        this.position = position;
        this.loop = loop;
        gain = track == null ? 0 : (float) Math.pow(10, track.gainDb() / 20);
    }

    static Voice silence() {
        return new Voice(null, 0, Loop.NONE);
    }

    boolean isSilence() {
        return track == null;
    }

    /** The next frame to be read. */
    long position() {
        return position;
    }

    /** Whether the sound's end was met; from then on it gives silence. */
    boolean ended() {
        return ended;
    }

    /** Frames until the loop starts over, at most {@code length}. */
    int beforeSeam(int length) {
        return loop.loops() && position < loop.to ? (int) Math.min(length, loop.to - position) : length;
    }

    /** Whether the loop starts over here. */
    boolean atSeam() {
        return loop.loops() && position == loop.to;
    }

    /** The same once more, from the loop's start. */
    Voice again() {
        return new Voice(track, loop.from, loop);
    }

    /** How long it may go on behind the loop's end while it fades, at most {@code fade}: half of the loop. */
    int seamFade(int fade) {
        return (int) Math.min(fade, (loop.to - loop.from) / 2);
    }

    /** Fills frames and goes on; zeros behind the end. */
    void read(float[] left, float[] right, int offset, int length) throws IOException {
        int n = isSilence() ? 0 : track.sound().read(position, left, right, offset, length);
        for (int i = offset; i < offset + n; i++) {
            left[i] *= gain;
            right[i] *= gain;
        }
        Arrays.fill(left, offset + n, offset + length, 0);
        Arrays.fill(right, offset + n, offset + length, 0);
        position += n;
        ended |= !isSilence() && n < length;
    }
}

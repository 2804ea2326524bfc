package org.mixingmentor.audio.playback;

import java.util.ArrayDeque;

/** The position in frames that a device plays just now, by its own clock. Guarded by its monitor. */
final class PlaybackClock {
    /** From {@code line} on, by the device's count, the sound is at {@code sound} and goes on or stands. */
    private record Stretch(long line, long sound, boolean goesOn) {}

    /** How strong the block is that begins at {@code line}. */
    private record Peak(long line, float left, float right) {}

    private static final int PEAKS = 64;

    private final ArrayDeque<Stretch> stretches = new ArrayDeque<>();
    private final ArrayDeque<Peak> peaks = new ArrayDeque<>();

    synchronized void clear() {
        stretches.clear();
        peaks.clear();
    }

    /** From frame {@code line} on {@code sound} is heard. */
    synchronized void from(long line, long sound, boolean goesOn) {
        stretches.addLast(new Stretch(line, sound, goesOn));
    }

    synchronized void peak(long line, float left, float right) {
        if (peaks.size() == PEAKS) {
            peaks.removeFirst();
        }
        peaks.addLast(new Peak(line, left, right));
    }

    /** The frame of the sound that is heard when the device has played {@code line} frames; {@code otherwise} if none. */
    synchronized long at(long line, long otherwise) {
        Stretch now = stretches.peekFirst();
        if (now == null) {
            return otherwise;
        }
        while (stretches.size() > 1 && second().line <= line) {
            stretches.removeFirst();
            now = stretches.peekFirst();
        }
        return now.sound + (now.goesOn ? Math.max(0, line - now.line) : 0);
    }

    private Stretch second() {
        var all = stretches.iterator();
        all.next();
        return all.next();
    }

    /** The largest samples, left and right, of what was heard of the last {@code length} frames. */
    synchronized float[] peaks(long line, long length) {
        float[] largest = new float[2];
        for (Peak peak : peaks) {
            if (peak.line > line - length && peak.line <= line) {
                largest[0] = Math.max(largest[0], peak.left);
                largest[1] = Math.max(largest[1], peak.right);
            }
        }
        return largest;
    }
}

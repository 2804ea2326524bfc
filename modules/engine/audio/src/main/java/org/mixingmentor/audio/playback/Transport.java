package org.mixingmentor.audio.playback;

import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.playback.Voice.Loop;

/**
 * The state of a player: what it was asked for and what it does, shared between the playback thread and all others.
 * Every method is short and may be called from any thread.
 */
final class Transport {
    /**
     * What is wanted now.
     *
     * @param tracks none, one, or two of the same rate
     * @param side which of them is heard
     * @param position where to go on from, as far as the playing thread does not know better: after a jump
     * @param revision counts changes
     * @param jumps counts those changes that mean another place
     */
    record Wish(
            List<Track> tracks,
            int side,
            boolean playing,
            long position,
            Loop loop,
            float volume,
            OutputDevice device,
            int revision,
            int jumps,
            boolean closed) {
        Track track() {
            return tracks.get(side);
        }
    }

    private final Runnable changed;
    private List<Track> tracks = List.of();
    private int side;
    private boolean playing;
    private long position;
    private Loop loop = Loop.NONE;
    private float volume = 1;
    private OutputDevice device = OutputDevice.SYSTEM_DEFAULT;
    private int revision;
    private int jumps;
    private boolean closed;
    private String problem;

    /** @param changed called after each change that is not merely another place, on the thread that made it */
    Transport(Runnable changed) {
        this.changed = changed;
    }

    /** Loads another sound; stands at its beginning. */
    void load(List<Track> wanted) {
        synchronized (this) {
            tracks = List.copyOf(wanted);
            side = 0;
            playing = false;
            loop = Loop.NONE;
            problem = null;
            jump(0);
        }
        changed.run();
    }

    /** Puts other tracks under the same place. */
    void replace(List<Track> wanted) {
        synchronized (this) {
            tracks = List.copyOf(wanted);
            side = Math.min(side, wanted.size() - 1);
            revise();
        }
        changed.run();
    }

    void hear(int wanted) {
        synchronized (this) {
            if (wanted >= tracks.size() || wanted == side) {
                return;
            }
            side = wanted;
            revise();
        }
        changed.run();
    }

    void play() {
        synchronized (this) {
            if (tracks.isEmpty() || playing) {
                return;
            }
            playing = true;
            problem = null;
            long end = length();
            jump(end >= 0 && position >= end ? loop.from() : position);
        }
        changed.run();
    }

    void pause() {
        synchronized (this) {
            if (!playing) {
                return;
            }
            playing = false;
            revise();
        }
        changed.run();
    }

    synchronized void seek(long wanted) {
        long end = length();
        jump(Math.max(0, end < 0 ? wanted : Math.min(wanted, end)));
    }

    synchronized void seekBy(long frames) {
        seek(position + frames);
    }

    void loop(long from, long to) {
        synchronized (this) {
            loop = new Loop(from, to);
            if (loop.loops() && (position < from || position >= to)) {
                jump(from);
            } else {
                revise();
            }
        }
        changed.run();
    }

    synchronized void volume(float factor) {
        volume = factor;
    }

    void device(OutputDevice wanted) {
        synchronized (this) {
            device = wanted;
            problem = null;
            revise();
        }
        changed.run();
    }

    void close() {
        synchronized (this) {
            closed = true;
            revise();
        }
    }

    private void jump(long to) {
        position = to;
        jumps++;
        revise();
    }

    private void revise() {
        revision++;
        notifyAll();
    }

    synchronized Wish wish() {
        return new Wish(tracks, side, playing, position, loop, volume, device, revision, jumps, closed);
    }

    /** Waits until more was changed than is known. */
    synchronized void awaitChange(int known) throws InterruptedException {
        while (revision == known) {
            wait();
        }
    }

    /** The next frame to be played is {@code next}, unless another place was wanted meanwhile. */
    synchronized void advanced(int knownJumps, long next) {
        if (knownJumps == jumps) {
            position = next;
        }
    }

    /** The sound has come to its end, unless something else was wanted meanwhile. */
    void ended(int known) {
        stopped(known, null);
    }

    /** Playing cannot go on; the sentence says why. */
    void failed(int known, String sentence) {
        stopped(known, sentence);
    }

    private void stopped(int known, String sentence) {
        synchronized (this) {
            if (known != revision) {
                return;
            }
            playing = false;
            problem = sentence;
            revise();
        }
        changed.run();
    }

    synchronized boolean playing() {
        return playing;
    }

    synchronized int side() {
        return side;
    }

    synchronized Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** The next frame to be played. */
    synchronized long position() {
        return position;
    }

    synchronized int jumps() {
        return jumps;
    }

    /** Frames of what is heard; -1 where that is not known, 0 where nothing is loaded. */
    synchronized long length() {
        return tracks.isEmpty() ? 0 : tracks.get(side).sound().frames();
    }

    /** Hz; 0 where nothing is loaded. */
    synchronized int sampleRate() {
        return tracks.isEmpty() ? 0 : tracks.get(side).sound().sampleRate();
    }

    synchronized boolean uses(PlayableSound sound) {
        return tracks.stream().anyMatch(track -> track.sound() == sound);
    }
}

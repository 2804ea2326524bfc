package org.mixingmentor.audio.playback;

import java.util.List;
import java.util.Optional;

/**
 * Plays one sound, or two at the same place of which one is heard. Nothing clicks: each change of the place, of the sound
 * or to silence is a crossfade of 5 ms, but a sound's first frame comes as it is. A device is opened when there is
 * something to play, at the sound's rate, and given back 2 s after. Where there is none, or it goes away, the player
 * stops and {@link #problem} says so; another {@link #play} tries again. Any thread; no call waits for the device.
 */
public final class Player implements AutoCloseable {
    private final Transport transport;
    private final PlaybackThread playback;

    /**
     * A player with nothing loaded.
     *
     * @param changed called when it starts, stops, fails, or hears something else, on any thread and briefly
     */
    public Player(Runnable changed) {
        transport = new Transport(changed);
        playback = new PlaybackThread(transport);
        Thread thread = new Thread(playback, "player");
        thread.setDaemon(true);
        thread.start();
    }

    /** Loads another sound and stands at its beginning, without a loop. The player closes it when it is replaced. */
    public void load(Track track) {
        transport.load(List.of(track));
    }

    /** Loads nothing. */
    public void unload() {
        transport.load(List.of());
    }

    /**
     * Puts a sound and what it is compared with under the present place; goes on playing if it did.
     *
     * @param other heard after {@link #hearOther}
     * @throws IllegalArgumentException when the two have different rates
     */
    public void compare(Track track, Track other) {
        if (track.sound().sampleRate() != other.sound().sampleRate()) {
            throw new IllegalArgumentException(track.sound().sampleRate() + " Hz cannot be compared with "
                    + other.sound().sampleRate() + " Hz");
        }
        transport.replace(List.of(track, other));
    }

    /** Goes over to the other sound at the same place, or back; without another one, nothing happens. */
    public void hearOther(boolean other) {
        transport.hear(other ? 1 : 0);
    }

    /** Whether the sound that it is compared with is heard. */
    public boolean hearsOther() {
        return transport.side() == 1;
    }

    /** Plays from the present place; from the beginning (of the loop) where that is the end. */
    public void play() {
        transport.play();
    }

    /** Stops and stays where it is. */
    public void pause() {
        transport.pause();
    }

    /** Whether it plays, or is about to. */
    public boolean playing() {
        return transport.playing();
    }

    /** Goes to a frame, at most to the end. */
    public void seek(long frame) {
        transport.seek(frame);
    }

    /** Goes forth, or back where {@code frames} is negative, from what will be played next. */
    public void seekBy(long frames) {
        transport.seekBy(frames);
    }

    /** Plays the frames {@code from} to below {@code to} over and over; goes there if it is elsewhere. */
    public void loop(long from, long to) {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a loop from " + from + " to " + to);
        }
        transport.loop(from, to);
    }

    /** Plays to the end and stops there. */
    public void endLoop() {
        transport.loop(0, 0);
    }

    /** Sets the volume in dB; 0 = as it is in the file. Reached within 10 ms. */
    public void volumeDb(double db) {
        transport.volume((float) Math.pow(10, db / 20));
    }

    /** Chooses where sound comes out, from the next block on. */
    public void device(OutputDevice device) {
        transport.device(device);
    }

    /** The frame that is heard now, by the device's clock; what will be played next where nothing plays. */
    public long position() {
        long played = playback.position();
        long length = transport.length();
        return length >= 0 ? Math.min(played, length) : played;
    }

    /** Frames of what is loaded; 0 for nothing, -1 where only decoding tells. */
    public long length() {
        return transport.length();
    }

    /** Hz of what is loaded, 0 for nothing: what {@link #position} counts in. */
    public int sampleRate() {
        return transport.sampleRate();
    }

    /** The largest samples, left and right, of the 50 ms that were heard last; full scale is 1. */
    public float[] peaks() {
        return playback.peaks();
    }

    /** Why it cannot play, as a sentence for the user; empty where nothing is wrong. */
    public Optional<String> problem() {
        return transport.problem();
    }

    /** Stops, and lets the device and the sounds go. */
    @Override
    public void close() {
        transport.close();
    }
}

package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.mixingmentor.audio.spi.AudioStream;

/** Plays a file or a stem, unheard, as if it came from a device: at 48 kHz, in real time or as fast as it is taken. */
public final class CaptureFile extends ThreadedSource {
    /** How time passes. */
    public enum Pace {
        /** A second a second; who does not keep up misses blocks, as from a device. */
        REAL_TIME,
        /** As fast as the receiver has room: nothing is missed. */
        AS_FAST_AS_TAKEN
    }

    /** Opens the sound from its beginning, at 48 kHz. */
    private interface Opening {
        AudioStream open() throws IOException;
    }

    private static final long POLL_NS = 200_000;

    private final String name;
    private final Opening opening;
    private final Pace pace;
    private final boolean repeat;
    private AudioStream stream;
    private long begin;
    private long given;
    private long givenBefore;
    private volatile long position;

    /** @param repeat whether it begins again at its end, without a gap */
    public CaptureFile(AudioFiles files, Path file, Pace pace, boolean repeat) {
        this(file.getFileName().toString(), () -> files.open48k(file), pace, repeat);
    }

    /** The same of a stem in memory. */
    public CaptureFile(String name, Stem stem, Pace pace, boolean repeat) {
        this(name, stem::stream, pace, repeat);
    }

    private CaptureFile(String name, Opening opening, Pace pace, boolean repeat) {
        super("capture of a file");
        this.name = name;
        this.opening = opening;
        this.pace = pace;
        this.repeat = repeat;
    }

    @Override
    public String name() {
        return name;
    }

    /** How much of the file has sounded, this time round, in frames at 48 kHz. Any thread. */
    public long position() {
        return position;
    }

    @Override
    void open() throws IOException {
        stream = opening.open();
    }

    @Override
    void run(CaptureReceiver receiver) {
        String sentence = "";
        try {
            receiver.opened(
                    new CaptureFormat(ChunkGrid.SAMPLE_RATE, stream.format().channels(), Float.SIZE));
            begin = System.nanoTime();
            play(receiver);
        } catch (IOException e) {
            sentence = e.getMessage();
        } finally {
            closeStream();
        }
        receiver.ended(sentence);
    }

    private void play(CaptureReceiver receiver) throws IOException {
        while (!closed()) {
            int frames = stream.read(left, right, 0, LONGEST_BLOCK);
            if (frames > 0) {
                give(receiver, frames);
            } else if (repeat && given > givenBefore) {
                givenBefore = given;
                closeStream();
                stream = opening.open();
            } else {
                return;
            }
        }
    }

    private void give(CaptureReceiver receiver, int frames) {
        given += frames;
        if (pace == Pace.REAL_TIME) {
            // A block comes when its last sample has sounded.
            long due = begin + given * 1_000_000_000L / ChunkGrid.SAMPLE_RATE;
            for (long now = System.nanoTime(); now < due && !closed(); now = System.nanoTime()) {
                LockSupport.parkNanos(due - now);
            }
        } else {
            while (!receiver.hasRoom() && !closed()) {
                LockSupport.parkNanos(POLL_NS);
            }
        }
        if (!closed()) {
            receiver.frames(left, right, frames);
            position = given - givenBefore;
        }
    }

    private void closeStream() {
        try {
            stream.close();
        } catch (IOException e) {
            // It was only read: nothing is lost.
            return;
        }
    }
}

package org.mixingmentor.audio.playback;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.mixingmentor.audio.playback.Transport.Wish;
import org.mixingmentor.audio.playback.Voice.Loop;
import org.mixingmentor.audio.spi.AudioException;

/** Writes the blocks of a player to its output, as its {@link Transport} says. */
final class PlaybackThread implements Runnable {
    private static final double BLOCK_S = 0.01;
    /** A line that plays silence for so long is given back: the device may rest. */
    private static final double WARM_S = 2;
    /** A device that takes nothing for so long is gone. */
    private static final long LOST_NS = 2_000_000_000L;

    private final Transport transport;
    private final PlaybackClock clock = new PlaybackClock();
    /** What was loaded and not closed yet. */
    private final Set<PlayableSound> sounds = Collections.newSetFromMap(new IdentityHashMap<>());

    private volatile OutputLine line;
    private CrossfadeMixer mixer;
    private String device = "";
    private float[] left = new float[0];
    private float[] right = new float[0];
    private long written;
    private long silent;
    private int seenRevision = -1;
    private volatile int seenJumps = -1;

    PlaybackThread(Transport transport) {
        this.transport = transport;
    }

    @Override
    public void run() {
        OutputLine.awaken();
        try {
            for (Wish wish = transport.wish(); !wish.closed(); wish = transport.wish()) {
                sounds.addAll(wish.tracks().stream().map(Track::sound).toList());
                if (line == null && !wish.playing()) {
                    follow(wish);
                    closeForgotten();
                    transport.awaitChange(wish.revision());
                } else {
                    play(wish);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closeLine();
            sounds.forEach(PlaybackThread::close);
        }
    }

    private void play(Wish wish) throws InterruptedException {
        try {
            if (wish.playing() && line != null && !fits(wish)) {
                closeLine();
            }
            if (line == null) {
                openLine(wish);
            }
            if (wish.revision() != seenRevision) {
                change(wish);
                closeForgotten();
            }
            block(wish);
        } catch (IOException e) {
            closeLine();
            transport.failed(wish.revision(), e.getMessage());
        }
    }

    private boolean fits(Wish wish) {
        return line.sampleRate() == wish.track().sound().sampleRate()
                && device.equals(wish.device().name());
    }

    private void openLine(Wish wish) throws AudioException {
        OutputLine opened =
                OutputLine.open(wish.device().name(), wish.track().sound().sampleRate());
        device = wish.device().name();
        mixer = new CrossfadeMixer(opened.sampleRate());
        int block = (int) Math.round(BLOCK_S * opened.sampleRate());
        left = new float[block];
        right = new float[block];
        written = 0;
        silent = 0;
        seenRevision = -1;
        clock.clear();
        line = opened;
    }

    /** Before any device is needed a change is merely taken note of. */
    private void follow(Wish wish) {
        seenRevision = wish.revision();
        seenJumps = wish.jumps();
    }

    private void change(Wish wish) throws IOException {
        Voice now = mixer.voice();
        boolean goesOn = wish.jumps() == seenJumps && !now.isSilence();
        long at = goesOn ? now.position() : wish.position();
        mixer.change(wish.playing() ? new Voice(wish.track(), at, wish.loop()) : Voice.silence());
        clock.from(written, at, wish.playing());
        transport.advanced(wish.jumps(), at);
        follow(wish);
    }

    private void block(Wish wish) throws IOException, InterruptedException {
        int n = left.length;
        Loop loop = wish.loop();
        mixer.read(left, right, n, wish.volume(), at -> clock.from(written + at, loop.from(), true));
        awaitSpace(n);
        if (!line.write(left, right, n)) {
            throw lost();
        }
        clock.peak(written, largest(left), largest(right));
        written += n;
        Voice voice = mixer.voice();
        if (!voice.isSilence()) {
            silent = 0;
            transport.advanced(wish.jumps(), voice.position());
            if (voice.ended()) {
                transport.ended(wish.revision());
            }
        } else {
            silent += n;
            if (silent > WARM_S * line.sampleRate()) {
                closeLine();
            }
        }
    }

    private void awaitSpace(int frames) throws InterruptedException, AudioException {
        long since = System.nanoTime();
        while (line.space() < frames) {
            if (System.nanoTime() - since > LOST_NS) {
                throw lost();
            }
            Thread.sleep(1);
        }
    }

    private AudioException lost() {
        return new AudioException((device.isEmpty() ? "The sound device" : "The sound device \"" + device + "\"")
                + " is gone; connect it or start the sound server, then play again");
    }

    private static float largest(float[] samples) {
        float largest = 0;
        for (float sample : samples) {
            largest = Math.max(largest, Math.abs(sample));
        }
        return largest;
    }

    private void closeLine() {
        OutputLine open = line;
        line = null;
        if (open != null) {
            open.close();
        }
    }

    private void closeForgotten() {
        sounds.removeIf(sound -> {
            boolean forgotten = !transport.uses(sound);
            if (forgotten) {
                close(sound);
            }
            return forgotten;
        });
    }

    private static void close(PlayableSound sound) {
        try {
            sound.close();
        } catch (IOException e) {
            // It was only read: nothing is lost.
        }
    }

    /** The frame that is heard now, as well as the device tells. */
    long position() {
        OutputLine open = line;
        long next = transport.position();
        return open == null || transport.jumps() != seenJumps ? next : clock.at(open.played(), next);
    }

    /** The largest samples of the last moments that were heard, left and right. */
    float[] peaks() {
        OutputLine open = line;
        return open == null ? new float[2] : clock.peaks(open.played(), open.sampleRate() / 20);
    }
}
